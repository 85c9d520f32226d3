import ParleyModel

/// What can be wrong with a citation of a note, `note:12-04#L33`.
enum CitationCheck {
  /// Why a text among the ids of sources cites no note that may be cited there; nil where it does.
  ///
  /// Whether a private note is there is not looked at: a public row must not cite one either way.
  ///
  /// - Parameters:
  ///   - file: The table of the row.
  ///   - rounds: The ids of all rounds; nil when they are not known.
  static func fault(
    of text: String, in file: String, rounds: Set<String>?
  ) -> (message: Phrase, help: Phrase)? {
    guard let citation = NoteCitation(text) else {
      return (
        "source \(quoted(text)) names no line of a note",
        "Write note:ID#LN, the id of a round and the number of a line, as note:12-04#L33."
      )
    }
    if citation.isPrivate, !Place(file: file, line: 0).isPrivate {
      return (
        "source \(quoted(text)) cites a private note in a public row", privateHelp(in: file)
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

  private static func privateHelp(in file: String) -> Phrase {
    guard let table = PrivateTables.file(beside: file) else {
      return "Cite a publication: what rests on a private note belongs below private/."
    }
    return "Cite a publication, or move the row to \(table)."
  }

  /// Citations of rounds that do not exist, in tables that are read before the rounds are known. What
  /// those tables may not cite at all has been said of them.
  static func unknownRounds(in records: [some Record], rounds: Set<String>) -> [Diagnostic] {
    records.flatMap { record in
      record.sources.filter { NoteCitation($0)?.isPrivate == false }.compactMap { id in
        fault(of: id, in: record.place.file, rounds: rounds).map {
          diagnostic(.error, record.place, $0.message, help: $0.help)
        }
      }
    }
  }

  /// Citations of notes that are not there, or have fewer lines: warnings, for a note may be
  /// shortened, and the row holds the words.
  ///
  /// Private notes are looked at for private rows alone.
  ///
  /// - Parameter lineCounts: Lines of every note that can be read, by the id of the note.
  static func missingLines(in workspace: Workspace, lineCounts: [String: Int]) -> [Diagnostic] {
    let tables: [[any Record]] = [
      workspace.agreements, workspace.rounds, workspace.delegates, workspace.issues,
      workspace.positions, workspace.offers, workspace.payments, workspace.indicators,
      workspace.categories,
    ]
    return tables.joined().flatMap { record in
      record.sources.compactMap { id -> Diagnostic? in
        guard let citation = NoteCitation(id), record.isPrivate || !citation.isPrivate,
          workspace.round(citation.round) != nil
        else { return nil }
        guard workspace.notes.contains(citation.note) else {
          return diagnostic(
            .warning, record.place, "\(quoted(id)) cites a note that is not there",
            help: "The round has no note. Restore it, or take the citation out of 'sources'.")
        }
        guard let count = lineCounts[citation.note], count < citation.line else { return nil }
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
