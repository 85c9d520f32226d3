import ParleyStore
import TerminalKit

/// One step of the caret inside a line: what Swift calls a Character, or a byte that is no UTF-8.
struct TextCluster: Hashable, Sendable {
  /// How it is shown.
  enum Kind: UInt8, Sendable {
    /// As it is, together with its neighbours.
    case letter
    case space
    case tab
    /// As the gate shows it.
    case other
    /// As a number, by the gate.
    case invalid
  }

  var start: Int
  var end: Int
  /// Columns; of a tab the most it can take.
  var width: Int
  var kind: Kind

  /// Whether a row may break behind it, and it may hang beyond the row's edge.
  var isBlank: Bool { kind == .space || kind == .tab }

  /// The column behind the cluster where it begins in `column`.
  func column(after column: Int) -> Int {
    kind == .tab ? column + Self.tabWidth - column % Self.tabWidth : column + width
  }

  /// Tabs reach to the next multiple of this many columns.
  static let tabWidth = 4
}

extension TextBuffer {
  /// The clusters of a block, or of another part of a line that begins and ends between two.
  func clusters(in range: Range<Int>) -> [TextCluster] {
    let bytes = bytes
    let end = range.upperBound
    var clusters: [TextCluster] = []
    clusters.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < end {
      let scalar = bytes.scalar(at: index, before: end)
      if let next = bytes.clusterEnd(from: index, before: end) {
        clusters.append(
          scalar.isInitial
            ? TextCluster(start: index, end: next, width: 2, kind: .letter)
            : loner(scalar, start: index, end: next))
        index = next
        continue
      }
      let stop = endOfRun(from: index, in: bytes, before: end)
      for character in String(decoding: bytes[index..<stop], as: UTF8.self) {
        let next = index + character.utf8.count
        clusters.append(cluster(character, start: index, end: next))
        index = next
      }
    }
    return clusters
  }

  /// The next place where a cluster ends for sure.
  private func endOfRun(from start: Int, in bytes: [UInt8], before end: Int) -> Int {
    var last = bytes.scalar(at: start, before: end)
    var index = start + last.length
    while index < end {
      let scalar = bytes.scalar(at: index, before: end)
      if last.breaks(before: scalar) { break }
      last = scalar
      index += scalar.length
    }
    return index
  }

  private func loner(_ scalar: ByteScalar, start: Int, end: Int) -> TextCluster {
    guard let value = scalar.value else {
      return TextCluster(start: start, end: end, width: 4, kind: .invalid)
    }
    switch value {
    case 0x20: return TextCluster(start: start, end: end, width: 1, kind: .space)
    case 0x09:
      return TextCluster(start: start, end: end, width: TextCluster.tabWidth, kind: .tab)
    case 0x00..<0x20, 0x7F: return TextCluster(start: start, end: end, width: 1, kind: .other)
    default:
      let width = ByteScalar.lonerWidth(value)
      return TextCluster(start: start, end: end, width: width, kind: .letter)
    }
  }

  private func cluster(_ character: Character, start: Int, end: Int) -> TextCluster {
    let scalars = character.unicodeScalars
    if let first = scalars.first, scalars.count == 1 {
      let scalar = ByteScalar(value: first.value, length: end - start)
      if scalar.isLoner { return loner(scalar, start: start, end: end) }
    }
    return TextCluster(
      start: start, end: end, width: displayWidth(of: character), kind: .other)
  }
}
