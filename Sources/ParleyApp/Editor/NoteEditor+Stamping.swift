import ParleyStore

/// Putting in when something was said, and by whom.
extension NoteEditor {
  /// Puts in the time and the first party, on the caret's line where that is empty, else on a new line
  /// below it; called again at once, it turns to the next party and keeps the time. One undo takes it
  /// back, however often it turned.
  ///
  /// - Parameter parties: What may stand behind the time, an empty text for none.
  mutating func stamp(_ time: TimeOfDay, parties: [String]) {
    guard !parties.isEmpty, readOnlyReason == nil else { return }
    let bytes = { (time: TimeOfDay, party: String) -> [UInt8] in
      Array("\(time) \(party.isEmpty ? "" : party + " ")".utf8)
    }
    if case .stamping(let first, let party) = streak, parties.indices.contains(party) {
      let old = bytes(first, parties[party])
      let range = max(0, caret - old.count)..<caret
      guard Array(text.bytes[range]) == old else {
        streak = .none
        return stamp(time, parties: parties)
      }
      let next = (party + 1) % parties.count
      edit(range, bytes(first, parties[next]), isJoined: true)
      streak = .stamping(first, party: next)
      return
    }
    let line = text.range(ofLine: text.line(at: caret))
    let start = line.isEmpty ? [] : lineEnd
    guard edit(line.upperBound..<line.upperBound, start + bytes(time, parties[0])) else { return }
    streak = .stamping(time, party: 0)
  }
}
