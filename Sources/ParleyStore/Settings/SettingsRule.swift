public import ParleyModel

/// What the settings of a workspace may be: what a reading of `workspace.toml` reports, a form and the
/// command line say in the same words.
public enum SettingsRule {
  /// What is wrong with a value.
  public struct Fault: Error, Hashable, Sendable {
    /// The cause, a clause without a full stop, as `the code 'a b' cannot name a column`.
    public let message: Phrase
    /// What to do, in sentences.
    public let help: Phrase

    init(_ message: Phrase, help: Phrase) {
      self.message = message
      self.help = help
    }
  }

  /// The unit of money of a workspace whose currency is not chosen yet: ISO 4217's code for none.
  public static let undecidedMoney = "XXX bn"

  /// Why a code cannot be a party's; nil where it can.
  ///
  /// - Parameter others: The parties declared before it, by code and name.
  public static func fault(
    ofCode code: String, besides others: [(code: String, name: String)]
  ) -> Fault? {
    let isWord = code.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-" || $0 == "_"
    }
    if code.isEmpty || !isWord {
      return Fault(
        "the code \(quoted(code)) cannot name a column",
        help: "Use letters, digits, '-' and '_', as code = \"KR\".")
    }
    if code.lowercased() == Party.joint {
      return Fault(
        "the code \(quoted(code)) is taken",
        help: "'\(Party.joint)' always means both sides together. Choose another code.")
    }
    if let other = others.first(where: { $0.code.lowercased() == code.lowercased() }) {
      return Fault(
        "the code \(quoted(code)) is declared twice",
        help: "\(quoted(other.code)) names \(other.name) already; small and capital letters count "
          + "as the same. Choose another code.")
    }
    if IssuesTable.schema(parties: []).known.contains(code.lowercased()) {
      return Fault(
        "the code \(quoted(code)) is taken",
        help: "\(quoted(code.lowercased())) is a column of issues.csv already. Choose another code."
      )
    }
    return nil
  }

  /// Why a text cannot be the unit of the workspace's money; nil where it can.
  public static func fault(ofMoney money: String) -> Fault? {
    let words = money.split(separator: " ", omittingEmptySubsequences: false)
    let isCode =
      words.first.map { code in
        code.utf8.count == 3 && code.utf8.allSatisfy { (0x41...0x5A).contains($0) }
      } ?? false
    guard words.count == 2, isCode, words[1] == "bn" else {
      return Fault(
        "the money \(quoted(money)) is no currency in billions",
        help: "Write the three letters of the currency and bn, as money = \"JPY bn\". All amounts "
          + "count in billions.")
    }
    return nil
  }
}
