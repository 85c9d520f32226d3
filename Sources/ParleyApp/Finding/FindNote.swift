import ParleyModel
import ParleyStore
import TerminalKit

/// The lines of one note that can be found; none until it was read.
struct FindNote: Sendable {
  let round: String
  /// What lines are called by: `12th R4`.
  let name: String
  /// The text the lines were made of; nil while it is not read.
  private(set) var source: String?
  private(set) var lines = FindGroup([])
  /// Counts the texts, so that old finds are told from new ones.
  private(set) var version = 0

  init(of round: Round) {
    self.round = round.id
    let short = RoundText.short(round)
    name =
      "\(DateText.ordinal(round.agreement)) \(short.isEmpty ? RoundText.name(round) : short)"
  }

  /// Takes a text, unless the lines are of it already.
  ///
  /// - Parameter text: nil where there is none, or not yet.
  mutating func take(_ text: String?) {
    guard text != source else { return }
    source = text
    version += 1
    guard let text else {
      lines = FindGroup([])
      return
    }
    var items: [FindItem] = []
    var number = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      // Marks of headings and items are in the way of reading.
      let words = String(line.drop { "#>-* \t".contains($0) }).replacing("\t", with: " ").trimmed
      guard !words.isEmpty else { continue }
      items.append(
        FindItem(
          .note, .line(ofNote: round, number), name: "\(name):\(number)", facts: words,
          isNamed: false, aliases: [round]))
    }
    lines = FindGroup(items)
  }
}

extension AppState {
  /// The text of a round's note as the note tab shows it: the draft's where it is not saved; nil
  /// where there is none, or not yet.
  func noteText(_ id: String) -> String? {
    if asOf == nil, let note = desk.notes[id], note.isUnsaved {
      return String(decoding: note.editor.draft.text.bytes, as: UTF8.self)
    }
    guard case .text(let text, diagnostics: _)? = notes[id] else { return nil }
    return text
  }

  /// Rounds with a note that counts on the day shown, the newest first.
  var notedRounds: [Round] {
    shown.rounds.filter { round in
      (asOf == nil || round.firstDay <= day)
        && (shown.notes.contains(round.id) || asOf == nil && desk.notes[round.id] != nil)
    }.sorted { ($1.firstDay, $0.id) < ($0.firstDay, $1.id) }
  }

  /// How many notes are read at a time for the finder: one that is opened meanwhile waits for these.
  private static let notesAtATime = 32

  /// Notes the finder wants to have read next; none while it is closed.
  var notesToFind: [String] {
    guard overlay?.kind == .find, notesBeingRead.isEmpty else { return [] }
    let missing = findIndex.notes.lazy.map(\.round).filter { id in
      notes[id] == nil && !notesBeingRead.contains(id) && shown.notes.contains(id)
    }
    return Array(missing.prefix(Self.notesAtATime))
  }
}
