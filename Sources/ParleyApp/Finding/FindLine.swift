import ParleyModel
import TerminalKit

/// A find in one line: its kind, its name and what is said of it, in columns, with the letters it was
/// found by underlined.
struct FindLine {
  let item: FindItem
  let query: FindQuery
  let width: Int

  /// Cells of the kind, and those of the name, in a line of a width.
  private static let kindWidth = 11
  private var nameWidth: Int { width >= 90 ? 26 : 22 }

  var line: StyledLine {
    let places = query.words.isEmpty ? [] : FindMatch.places(of: query, in: item.text)
    var line = StyledLine(display(item.kind.title.text).padded(to: Self.kindWidth), .dim)
    let name = item.name.truncated(to: nameWidth)
    line.append(name, item.role, marking: item.isNamed ? places : [], from: 0)
    line.append(.blanks(nameWidth + 1 - name.width))
    let room = width - line.width
    let (facts, start) = Self.part(
      of: item.facts, marked: places, from: item.text.factsStart, width: room)
    line.append(facts, .text, marking: places, from: start)
    return line
  }

  /// The part of a text that shows: its beginning or, where the first mark would be cut off, the
  /// words around that.
  private static func part(
    of text: DisplayText, marked places: Set<Int>, from start: Int, width: Int
  ) -> (text: DisplayText, start: Int) {
    guard text.width > width, let first = places.filter({ $0 >= start }).min() else {
      return (text, start)
    }
    let letters = Array(text.string)
    let place = first - start
    guard place < letters.count, display(String(letters[..<place])).width + 6 > width else {
      return (text, start)
    }
    // A third of the room is for what stands before.
    var from = place
    var used = 0
    while from > 0, used < width / 3 {
      from -= 1
      used += displayWidth(of: letters[from])
    }
    while from > 0, from < place, letters[from - 1] != " " { from += 1 }
    return ("…" + display(String(letters[from...])), start + from - 1)
  }
}

extension StyledLine {
  /// Appends a text with some of its clusters underlined, so that colour is not the only sign.
  ///
  /// - Parameters:
  ///   - places: Numbers of clusters, counted from `start`.
  ///   - start: The number of the text's first cluster.
  mutating func append(
    _ text: DisplayText, _ role: Role, marking places: Set<Int>, from start: Int = 0
  ) {
    guard !places.isEmpty else {
      append(text, role)
      return
    }
    var run = ""
    var isMarked = false
    func flush(into line: inout StyledLine) {
      line.append(display(run), role, isMarked ? [.bold, .underline] : [])
      run = ""
    }
    for (offset, letter) in text.string.enumerated() {
      let marks = places.contains(start + offset)
      if marks != isMarked {
        flush(into: &self)
        isMarked = marks
      }
      run.append(letter)
    }
    flush(into: &self)
  }
}
