import ParleyModel

/// What can be wrong with a citation of a note, `note:12-04#L33`.
enum CitationCheck {
  /// Why a text among the ids of sources cites no note; nil where it does.
  ///
  /// - Parameter rounds: The ids of all rounds; nil when they are not known.
  static func fault(
    of text: String, rounds: Set<String>?
  ) -> (message: Phrase, help: Phrase)? {
    guard let citation = NoteCitation(text) else {
      return (
        "source \(quoted(text)) names no line of a note",
        "Write note:ID#LN, the id of a round and the number of a line, as note:12-04#L33."
      )
    }
    guard let rounds, !rounds.contains(citation.round) else { return nil }
    return (
      "source \(quoted(text)) cites the note of no round: "
        + "\(quoted(citation.round)) has no row in rounds.csv",
      "Correct the id of the round, or add the round."
        + "\(didYouMean(citation.round, among: rounds))"
    )
  }

  /// Citations of rounds that do not exist, in tables that are read before the rounds are known.
  static func unknownRounds(in records: [some Record], rounds: Set<String>) -> [Diagnostic] {
    records.flatMap { record in
      record.sources.filter { NoteCitation($0) != nil }.compactMap { id in
        fault(of: id, rounds: rounds).map {
          diagnostic(.error, record.place, $0.message, help: $0.help)
        }
      }
    }
  }

  /// Citations of notes that are not there, or have fewer lines: warnings, for a note may be
  /// shortened, and the row holds the words.
  ///
  /// Notes below `private/` are not looked at.
  ///
  /// - Parameter lineCounts: Lines of every note that can be read, by the id of its round.
  static func missingLines(in workspace: Workspace, lineCounts: [String: Int]) -> [Diagnostic] {
    let tables: [[any Record]] = [
      workspace.agreements, workspace.rounds, workspace.delegates, workspace.issues,
      workspace.positions, workspace.offers, workspace.payments, workspace.indicators,
      workspace.categories,
    ]
    return tables.joined().flatMap { record in
      record.sources.compactMap { id -> Diagnostic? in
        guard let citation = NoteCitation(id), !citation.isPrivate,
          workspace.round(citation.round) != nil
        else { return nil }
        guard workspace.notes.contains(citation.round) else {
          return diagnostic(
            .warning, record.place, "\(quoted(id)) cites a note that is not there",
            help: "The round has no note. Restore it, or take the citation out of 'sources'.")
        }
        guard let count = lineCounts[citation.round], count < citation.line else { return nil }
        return diagnostic(
          .warning, record.place, "\(quoted(id)) cites a line that the note does not have",
          help: "The note has \(count) lines; it was shortened since. Correct the number, "
            + "or leave it: the words stand in the row.")
      }
    }
  }

  /// How many lines a text has; the empty one behind the last line's end is none.
  static func lineCount(of text: String) -> Int {
    let ends = text.utf8.count { $0 == UInt8(ascii: "\n") }
    return ends + (text.isEmpty || text.utf8.last == UInt8(ascii: "\n") ? 0 : 1)
  }

  private static func diagnostic(
    _ severity: Severity, _ place: Place, _ message: Phrase, help: Phrase
  ) -> Diagnostic {
    Diagnostic(
      file: place.file, line: place.line, column: 1, severity: severity, message: message,
      excerpt: nil, help: help)
  }
}
