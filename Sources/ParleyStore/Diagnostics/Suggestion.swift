import ParleyModel

/// The name a misspelt one was most likely meant to be, or nil when none is near.
///
/// Near means: equal but for case and punctuation, the beginning of the name, or at most one slip (a
/// letter too many, too few, wrong, or two swapped) for every three letters.
public func nearest(to name: String, among known: some Collection<String>) -> String? {
  let wanted = Array(folded(name).utf8)
  // A long text is no misspelt name, and a long list would make every fault slow.
  guard !wanted.isEmpty, wanted.count <= 40, known.count <= 2_000 else { return nil }
  var best: (name: String, distance: Int)?
  for candidate in known {
    let letters = Array(folded(candidate).utf8)
    let limit = max(1, max(letters.count, wanted.count) / 3)
    guard letters.count > 1 || wanted == letters, candidate.utf8.count <= 80 else { continue }
    let distance = slips(wanted, letters)
    guard distance <= limit else { continue }
    // Of several equally near the first in the alphabet, so that the answer is always the same.
    if (distance, candidate) < (best?.distance ?? .max, best?.name ?? "") {
      best = (candidate, distance)
    }
  }
  return best?.name
}

/// ` Did you mean 'cpi'?`, or nothing: for a gap at the end of a sentence.
func didYouMean(_ name: String, among known: some Collection<String>) -> Phrase {
  nearest(to: name, among: known).map { didYouMean($0) } ?? ""
}

/// ` Did you mean 'cpi'?`.
func didYouMean(_ name: String) -> Phrase {
  " Did you mean \(quoted(name))?"
}

private func folded(_ name: String) -> String {
  var folded = name.lowercased()[...]
  while folded.first?.isWhitespace ?? false { folded.removeFirst() }
  while folded.last?.isWhitespace ?? false { folded.removeLast() }
  return String(folded)
}

private func slips(_ wanted: [UInt8], _ letters: [UInt8]) -> Int {
  if wanted.filter(isWordByte).elementsEqual(letters.filter(isWordByte)) { return 0 }
  if wanted.count >= 3, letters.starts(with: wanted) { return 1 }
  let limit = max(1, max(letters.count, wanted.count) / 3)
  return abs(letters.count - wanted.count) > limit ? .max : editDistance(wanted, letters)
}

private func isWordByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...: true
  default: false
  }
}

/// Insertions, deletions, replacements and swaps of neighbours that turn one text into the other.
private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var beforeLast = [Int](repeating: 0, count: right.count + 1)
  var last = Array(0...right.count)
  for row in 0..<left.count {
    var current = [row + 1] + [Int](repeating: 0, count: right.count)
    for column in 0..<right.count {
      let cost = left[row] == right[column] ? 0 : 1
      var distance = min(last[column] + cost, last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        distance = min(distance, beforeLast[column - 1] + 1)
      }
      current[column + 1] = distance
    }
    beforeLast = last
    last = current
  }
  return last[right.count]
}
