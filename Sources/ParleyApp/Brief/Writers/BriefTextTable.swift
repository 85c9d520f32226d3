import ParleyModel
import TerminalKit

/// A table of a brief in columns of a fixed width; cells of words are broken.
struct BriefTextTable {
  let table: BriefPage.Table
  /// Unit: cells.
  let width: Int

  /// Narrower than this no column of words becomes.
  private static let least = 8

  /// The header and the rows.
  var lines: [String] {
    let cells =
      [table.columns.map { display($0.title) }]
      + table.rows.map { row in row.map { display(Self.flat($0)) } }
    let natural = table.columns.indices.map { column in cells.map { $0[column].width }.max() ?? 0 }
    let gap =
      natural.reduce(0, +) + 2 * (natural.count - 1) <= width ? 2 : fitted(natural, 2) ? 2 : 1
    let widths = shrunk(natural, gap: gap)
    var lines: [String] = []
    for (index, row) in cells.enumerated() {
      if table.hasTotal, index == cells.count - 1 {
        let rule = widths.reduce(0, +) + gap * (widths.count - 1)
        lines.append(String(repeating: "-", count: min(rule, width)))
      }
      let broken = zip(row, widths).map { $0.wrapped(to: max(1, $1)) }
      for line in 0..<(broken.map(\.count).max() ?? 0) {
        let parts = broken.indices.map { column -> String in
          let part = line < broken[column].count ? broken[column][line] : .empty
          let isNumeric = table.columns[column].isNumeric
          let set =
            isNumeric ? part.paddedLeft(to: widths[column]) : part.padded(to: widths[column])
          return set.string
        }
        lines.append(parts.joined(separator: String(repeating: " ", count: gap)).trimmedRight)
      }
    }
    return lines
  }

  /// The text of a cell with its marks and numbers.
  static func flat(_ text: BriefText) -> String {
    text.runs.map { run in
      switch run {
      case .words(let words, _): words
      case .mark(let confidence): " " + FigureText.mark(confidence)
      case .notes(let numbers): " [" + numbers.map(String.init).joined(separator: ",") + "]"
      }
    }.joined()
  }

  /// Whether the columns fit once those of words are as narrow as they may be.
  private func fitted(_ natural: [Int], _ gap: Int) -> Bool {
    let least = zip(natural, table.columns).map { $1.isNumeric ? $0 : min($0, Self.least) }
    return least.reduce(0, +) + gap * (natural.count - 1) <= width
  }

  /// The widths with the widest columns of words made narrower until all fit.
  private func shrunk(_ natural: [Int], gap: Int) -> [Int] {
    var widths = natural
    var excess = widths.reduce(0, +) + gap * (widths.count - 1) - width
    while excess > 0 {
      let words = widths.indices.filter { !table.columns[$0].isNumeric && widths[$0] > Self.least }
      let candidates = words.isEmpty ? Array(widths.indices) : words
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }), widths[widest] > 1 else {
        break
      }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }
}
