import ParleyStore

/// Typing, pasting and deleting.
extension NoteEditor {
  /// What a deletion takes away.
  enum Deletion: CaseIterable, Hashable, Sendable {
    case backward, forward, wordBackward, wordForward, toLineStart, toLineEnd, line
  }

  /// Types a character in the place of the selection.
  ///
  /// The letters of a word and the blanks behind it are one step.
  mutating func type(_ character: Character) {
    if character.isNewline { return newLine() }
    let isBlank = character == " " || character == "\t"
    var isJoined = false
    if case .typing(let afterBlank) = streak { isJoined = isBlank || !afterBlank }
    let range = selection ?? caret..<caret
    guard edit(range, Array(character.utf8), isJoined: isJoined && range.isEmpty) else { return }
    streak = .typing(afterBlank: isBlank)
  }

  /// Pastes bytes in the place of the selection, with the file's line ends.
  mutating func insert(_ bytes: [UInt8]) {
    edit(selection ?? caret..<caret, bytes.withLineEnds(lineEnd))
    streak = .none
  }

  /// Deletes the selection, else what is asked for; false where there is nothing to delete.
  ///
  /// Single clusters deleted one after the other are one step.
  @discardableResult
  mutating func delete(_ what: Deletion) -> Bool {
    let range = selection ?? range(of: what)
    let isSingle = selection == nil && (what == .backward || what == .forward)
    let isJoined = isSingle && streak == .deleting(what)
    let isChanged = !range.isEmpty && edit(range, [], isJoined: isJoined)
    if isChanged || !isSingle { streak = isSingle ? .deleting(what) : .none }
    return isChanged
  }

  private func range(of deletion: Deletion) -> Range<Int> {
    let text = text
    let number = text.line(at: caret)
    let line = text.range(ofLine: number)
    let next = text.boundary(after: caret) ?? caret
    let before = text.boundary(before: caret) ?? caret
    switch deletion {
    case .backward: return before..<caret
    case .forward: return caret..<next
    case .wordBackward where caret == line.lowerBound: return before..<caret
    case .wordBackward: return max(line.lowerBound, text.wordStart(before: caret))..<caret
    case .wordForward where caret == line.upperBound: return caret..<next
    case .wordForward: return caret..<min(line.upperBound, text.wordEnd(after: caret))
    case .toLineStart: return line.lowerBound..<caret
    case .toLineEnd where caret == line.upperBound: return caret..<next
    case .toLineEnd: return caret..<line.upperBound
    case .line: return text.rangeWithEnd(ofLine: number)
    }
  }
}

extension TextBuffer {
  /// The bytes of a line and its end.
  func rangeWithEnd(ofLine line: Int) -> Range<Int> {
    lineStarts[line]..<(line + 1 < lineCount ? lineStarts[line + 1] : count)
  }
}

extension [UInt8] {
  /// The bytes with every CR LF, LF and CR as `end`.
  func withLineEnds(_ end: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(count)
    var isAfterReturn = false
    for byte in self {
      let isReturn = byte == UInt8(ascii: "\r")
      if isReturn || byte == UInt8(ascii: "\n") && !isAfterReturn {
        result += end
      } else if byte != UInt8(ascii: "\n") {
        result.append(byte)
      }
      isAfterReturn = isReturn
    }
    return result
  }
}
