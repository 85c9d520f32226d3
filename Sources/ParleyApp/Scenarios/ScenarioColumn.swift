import ParleyModel

/// One column of the scenarios screen: a scenario as it was found and as it has been changed there.
struct ScenarioColumn: Sendable {
  /// What a column's scenario came from.
  enum Origin: Hashable, Sendable {
    /// A file of `scenarios/`, with its bytes as they were read.
    case file(loaded: [UInt8])
    /// The rule of an agreement, from the tables.
    case rule
    /// The payments of record.
    case record
    /// Made on the screen, as a past agreement under another rule; no file has it.
    case made
    /// An offer of the tables, with what it leaves open; no file has it.
    case offer(OfferScenario)
  }

  let origin: Origin
  /// A number that no other column of the screen has, given when it is put there.
  var id = 0
  /// Why it is not there any more, as its file was deleted; nil while it is.
  var absence: Phrase?
  /// The scenario as its file or the tables have it: what changes are counted from.
  let saved: Scenario
  /// The scenario as it stands on the screen.
  var scenario: Scenario

  init(_ scenario: Scenario, _ origin: Origin) {
    self.origin = origin
    saved = scenario
    self.scenario = scenario
  }

  /// Whether a setting has been changed and not saved.
  var isChanged: Bool { scenario != saved }

  /// The bytes of its file as they were read; nil where it is of no file.
  var loaded: [UInt8]? {
    if case .file(let bytes) = origin { bytes } else { nil }
  }

  /// The offer it was made of; nil where it is of none.
  var offer: OfferScenario? {
    if case .offer(let reading) = origin { reading } else { nil }
  }

  /// What is assumed in a setting that the offer does not state, as long as it stands as it was found;
  /// nil for all else.
  func assumed(_ setting: ScenarioSetting) -> AssumedPart? {
    guard scenario.value(of: setting) == saved.value(of: setting) else { return nil }
    return offer?.assumed(setting)
  }

  /// `as-signed`, `12th SMA by its rule`, `the record`, in the language in force; with a star where something is not saved.
  var name: String { isChanged ? "\(plainName)*" : plainName.text }

  /// The name without the star.
  var plainName: Phrase { saved.listName }

  /// The letter a column goes by, from A.
  static func letter(_ column: Int) -> String { ["A", "B", "C", "D"][min(max(column, 0), 3)] }
}

extension Scenario {
  /// Its title; where no file states one, in the language in force.
  var shownTitle: String {
    if let agreementNumber { return say("Agreement \(agreementNumber) by its rule") }
    return isRecord ? Phrase(title).text : title
  }

  /// How lists name it: the id of its file, the agreement whose rule it is, or the record.
  var listName: Phrase {
    if let agreementNumber {
      return "\(AgreementTitle.phrase(agreementNumber, named: agreementName)) by its rule"
    }
    return isRecord ? "the record" : Phrase(verbatim: id)
  }
}
