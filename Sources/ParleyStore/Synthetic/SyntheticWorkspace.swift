import ParleyModel

/// A made-up workspace of any size, to try parley with more than anybody has.
///
/// The same number of rounds and the same seed give the same bytes on every machine. Sides, people
/// and figures are invented, and every source says so.
public struct SyntheticWorkspace: Hashable, Sendable {
  /// Rows of `rounds.csv`, in ``possibleRounds``; a tenth as many notes, a hundredth as many
  /// scenarios.
  public let rounds: Int
  /// What the made-up words and figures are drawn with.
  public let seed: UInt64

  /// The seed unless another one is asked for.
  public static let usualSeed: UInt64 = 2026
  /// How many rounds a workspace may have; with more, the years before 1000 would begin.
  public static let possibleRounds = 10...200_000

  /// The money of a synthetic workspace: ISO 4217's code for testing.
  static let money = "XTS bn"

  /// - Returns: Nil for a number outside ``possibleRounds``.
  public init?(rounds: Int, seed: UInt64 = usualSeed) {
    guard Self.possibleRounds.contains(rounds) else { return nil }
    self.rounds = rounds
    self.seed = seed
  }

  /// Makes it.
  ///
  /// - Parameter directory: A folder that does not exist or is empty.
  /// - Throws: ``InstallError`` with cause and remedy; files already written stay.
  public func install(into directory: String) throws(InstallError) {
    try BundledWorkspace().install(files, into: directory)
  }

  /// Its files: paths relative to the workspace, and bytes.
  var files: [(path: String, bytes: [UInt8])] {
    let course = SyntheticCourse(rounds: rounds)
    let meetings = SyntheticRounds(course, seed: seed)
    let payments = SyntheticPayments(course, seed: seed)
    let records = SyntheticRecords(course: course, seed: seed)
    let tables = [
      payments.agreements(), payments.terms(), meetings.table, records.delegations(),
      records.issues(), records.positions(),
      SyntheticOffers.table(course, ids: meetings.ids, payments: payments, seed: seed),
      payments.payments(), SyntheticIndicators.table(course, seed: seed), payments.categories(),
      SyntheticSources.table(course, seed: seed),
    ]
    let notes = SyntheticNotes.rows(among: rounds).enumerated().map { number, row in
      let id = meetings.ids[row]
      let text = SyntheticNotes.text(of: id, number: number, row: row, seed: seed)
      return (path: NotesFolder.path(of: id), bytes: Array(text.utf8))
    }
    let scenarios = (0..<rounds / 100).map { number in
      let text = SyntheticScenarios.text(of: number, payments: payments, seed: seed)
      return (
        path: ScenariosFolder.path(of: SyntheticScenarios.id(number)), bytes: Array(text.utf8)
      )
    }
    return [(path: SettingsFile.name, bytes: Array(settings.utf8))]
      + tables.map { (path: $0.file, bytes: $0.bytes) } + notes + scenarios
  }

  /// The text of its `workspace.toml`.
  private var settings: String {
    let drivers = Driver.allCases.map { driver in
      "\n[assumptions.drivers.\(driver.name)]\n"
        + (driver == .fx ? "drift = 0.0\nsd = 4.0\n" : "mean = 2.0\npersistence = 0.4\nsd = 1.2\n")
    }
    return """
      # Synthetic, for trying parley: no name, sentence or figure in these files is a real one.
      # Made by: parley init --synthetic \(rounds) --seed \(seed)
      schema = 1
      title = "Synthetic negotiation of \(rounds) rounds"
      money = "\(Self.money)"                # ISO 4217's code for testing: nobody pays in it

      [[parties]]
      code = "\(SyntheticNames.sides[0])"
      name = "Northland"
      name_native = "가상북국"
      role = "party-a"

      [[parties]]
      code = "\(SyntheticNames.sides[1])"
      name = "Sunland"
      name_native = "가상남국"
      role = "party-b"

      [assumptions]
      price_year = 2025
      correlation = [[1,0,0,0],[0,1,0,0],[0,0,1,0],[0,0,0,1]]

      """ + drivers.joined()
  }
}
