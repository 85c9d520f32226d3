import ParleyModel
import ParleyStore

extension ScenarioDesk {
  /// Why a command cannot go on; what is to be said and how it ends.
  struct Refusal: Error {
    let status: ExitStatus
    let text: Phrase

    /// - Parameters:
    ///   - reason: What is wrong.
    ///   - help: What to do about it, on a line of its own; nil where the reason says it.
    init(_ status: ExitStatus, _ reason: Phrase, _ help: Phrase? = nil) {
      self.status = status
      text = help.map { "parley: \(reason)\n\($0)" } ?? "parley: \(reason)"
    }

    /// `Did you mean 'as-signed'?`, with a blank before it; empty where nothing is near.
    static func suggestion(for word: String, among known: [String]) -> Phrase {
      nearest(to: word, among: known).map { " Did you mean '\($0)'?" } ?? ""
    }

    /// A scenario has another span of years.
    static func noYear(_ year: Int, of id: String, with years: ClosedRange<Int>) -> Refusal {
      Refusal(
        .usage,
        "\(year) is no year of '\(id)', which has \(years.lowerBound) to \(years.upperBound)")
    }
  }
}
