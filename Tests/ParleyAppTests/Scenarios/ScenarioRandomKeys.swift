import ParleyModel
import ParleyStore
import ParleyTestSupport
import TerminalKit

@testable import ParleyApp

/// The scenarios screen under keys by chance, with its simulations answered late or never.
struct ScenarioRandomKeys {
  private(set) var state: AppState
  private let disk: BackgroundEffects
  private let store = CellStore()
  private var chance: SeededGenerator
  /// The simulation asked for last, and what it is of.
  private var waiting: (request: ScenarioBandRequest, basis: Basis)?
  /// What the simulation that was answered last is of.
  private(set) var answered: Basis?

  /// What bands depend on.
  struct Basis: Hashable {
    let scenarios: [Scenario]
    let measure: Measure
    let asOf: Day?
  }

  /// What bands on the screen must be of.
  var basis: Basis? {
    state.scenarios.map {
      Basis(scenarios: $0.columns.map(\.scenario), measure: $0.measure, asOf: state.asOf)
    }
  }

  /// All keys of the screen, and what is typed into values, lists and forms.
  private static let keys: [Key] =
    CommandTable.all.filter { [.scenarios, .value, .form, .overlay].contains($0.scope) }
    .flatMap(\.keys)
    + "0123456789.-+%,ars 한글".map { Key.character($0) }
    + "hjklhjkl".map { Key.character($0) } + "@=[]iuR?:".map { Key.character($0) }
  private static let sizes = ["80x24", "120x36", "160x50", "60x16", "100x30", "72x20", "200x60"]

  init(root: String, seed: UInt64) {
    let screen = ScriptedScreen(root: root, size: "120x36", simulates: false)
    state = screen.state
    disk = BackgroundEffects(reader: WorkspaceReader(root: root))
    chance = SeededGenerator(seed: seed)
    for id in ["as-signed", "defence-linked", "us-5bn"] {
      for key in KeyScript(state.scenarios == nil ? "s" : "a")?.keys ?? [] { press(key) }
      for key in KeyScript("'\(id)' Enter")?.keys ?? [] { press(key) }
    }
  }

  var frame: Frame { view(state, store: store) }

  /// Presses a key by chance; now and then the size changes or an old simulation's answer comes.
  ///
  /// - Returns: What was done, for whoever reads why a test failed.
  mutating func step() -> String {
    switch Int.random(in: 0..<100, using: &chance) {
    case 0:
      let size = Self.sizes.randomElement(using: &chance) ?? "80x24"
      let numbers = size.split(separator: "x").compactMap { Int($0) }
      send(.resized(Size(width: numbers[0], height: numbers[1])))
      return size
    default:
      guard let key = Self.keys.randomElement(using: &chance) else { return "" }
      press(key)
      return key.name
    }
  }

  mutating func press(_ key: Key) { send(.keyPressed(key)) }

  /// Lets an event happen and all that the disk answers, but no simulation.
  mutating func send(_ event: AppEvent) {
    for effect in update(&state, event) {
      switch effect {
      case .simulateScenarios(let request): waiting = basis.map { (request, $0) }
      case .simulate: break
      default: if let answer = disk.perform(effect) { send(answer) }
      }
    }
  }

  /// Answers the simulation that waits, whatever has happened since.
  ///
  /// - Returns: Whether one was waiting.
  mutating func simulate() -> Bool {
    guard let waiting, let bands = waiting.request.run() else { return false }
    self.waiting = nil
    answered = waiting.basis
    send(.scenarioBandsReady(bands))
    return true
  }

  /// The text of a frame for which nothing is kept from keys before.
  var freshText: String {
    var fresh = state
    fresh.scenarios?.cells = ScenarioCells()
    settle(&fresh)
    return view(fresh, store: CellStore()).text()
  }

  /// Opens the screen again where keys have closed it.
  mutating func reopen() {
    if state.scenarios == nil, state.overlay == nil, state.form == nil {
      if state.tables != nil { press(.character("q")) }
      if state.desk.editing != nil { press(.escape) }
      press(.character("s"))
    }
  }
}
