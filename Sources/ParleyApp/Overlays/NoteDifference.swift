import ParleyModel
import ParleyStore
import TerminalKit

/// What differs between the file of a note and a draft, line by line.
struct NoteDifference: Sendable {
  let note: String
  let file: FileContents
  /// The text of the draft.
  let draft: [UInt8]

  func lines(width: Int) -> [Overlay.Line] {
    let name = NoteStore.file(ofNote: note)
    let difference = DifferenceLines(from: Draft.text(of: file.bytes), to: draft)
    var lines: [Overlay.Line] = []
    func add(_ line: StyledLine) {
      lines += line.wrapped(to: width, indent: 2).map { Overlay.Line(text: $0) }
    }
    if difference.rows.isEmpty {
      add(StyledLine(display(say("\(name) holds the same text.")), .dim))
    }
    if file == .absent { add(StyledLine(display(say("There is no \(name) on disk.")), .dim)) }
    if !difference.rows.isEmpty {
      var legend = StyledLine(display(say("- in the file   ")), .negative)
      legend.append(say("+ in the draft"), .positive)
      if isOfEndsOnly(difference) {
        legend.append(say("   only the ends of lines differ"), .dim)
      }
      add(legend)
      add(StyledLine())
    }
    for row in difference.rows {
      switch row {
      case .gap(let count):
        let same = Phrase.count(count, one: "··· {} line the same", many: "··· {} lines the same")
        add(StyledLine(display("  " + say(same)), .accent))
      case .line(let line):
        switch line.presence {
        case .same: add(text("  ", line, .dim))
        case .onlyOld: add(text("- ", line, .negative))
        case .onlyNew: add(text("+ ", line, .positive))
        }
      }
    }
    return lines
  }

  private func text(_ mark: String, _ line: DifferenceLines.Line, _ role: Role) -> StyledLine {
    var styled = StyledLine(display(mark), role)
    // A tab's picture would be in the way of reading.
    styled.append(display(bytes: line.text.map { $0 == 0x09 ? 0x20 : $0 }), role)
    if line.presence != .same, line.end == .crlf {
      styled.append(say(" (ends in CR LF)"), .dim)
    }
    return styled
  }

  /// Whether the words are the same on both sides.
  private func isOfEndsOnly(_ difference: DifferenceLines) -> Bool {
    var texts: [DifferenceLines.Presence: [[UInt8]]] = [:]
    for case .line(let line) in difference.rows {
      texts[line.presence, default: []].append(line.text)
    }
    return texts[.onlyOld] == texts[.onlyNew]
  }
}

extension AppState {
  /// Opens the box that shows what differs between a text and the file of its note, which is read
  /// first.
  mutating func showDifference(_ id: String, _ text: [UInt8]) -> [Effect] {
    overlay = Overlay(.difference(of: id))
    overlay?.compared = text
    return [.compare(id, text)]
  }

  /// The file was read: the box is filled, if it is still open.
  mutating func fillDifference(_ id: String, _ text: [UInt8], _ contents: NoteContents) {
    guard overlay?.kind == .difference(of: id), overlay?.difference == nil,
      overlay?.compared == text
    else { return }
    switch contents {
    case .contents(let file):
      overlay?.difference = NoteDifference(note: id, file: file, draft: text)
    case .refused(let diagnostic):
      overlay = nil
      message = Message(diagnostic.sentence, isWarning: true)
    }
  }
}
