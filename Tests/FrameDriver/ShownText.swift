import CTerminal
import TerminalKit

/// What a terminal shows of a frame: a line a row, the cells divided by tabs.
///
/// Second halves of wide cells are left out. A glyph the C library gives another width than ours is
/// a question mark, and a cell takes at most four marks: what CTerminal promises.
struct ShownText {
  let text: String

  /// - Parameter styles: Says the style of every cell too; nil leaves them out.
  init(of frame: Frame, styles: ShownStyles? = nil) {
    var styles = styles
    var rows: [String] = []
    for y in 0..<frame.size.height {
      var cells = frame.row(y).filter { $0.width != 0 }.flatMap { cell in
        let style = styles?.words(of: frame.store.style(cell.style))
        return Self.shown(frame.store.scalars(cell.glyph), width: Int(cell.width)).map { text in
          style.map { text + ShownStyles.mark + $0 } ?? text
        }
      }
      if y == frame.size.height - 1 { Self.dropLastColumn(&cells, of: frame) }
      rows.append(cells.joined(separator: "\t"))
    }
    text = rows.joined(separator: "\n") + "\n"
  }

  private static func shown(_ scalars: [Unicode.Scalar], width: Int) -> [String] {
    let widths = scalars.map { Int(ct_columns($0.value)) }
    guard widths.first == width else { return width == 2 ? ["?", " "] : ["?"] }
    var text = ""
    for (scalar, width) in zip(scalars, widths).prefix(5) where text.isEmpty || width == 0 {
      text.unicodeScalars.append(scalar)
    }
    return [text]
  }

  /// The last column of the last row is never drawn, since many terminals would scroll; its style is
  /// not said.
  private static func dropLastColumn(_ cells: inout [String], of frame: Frame) {
    let last = frame[frame.size.width - 1, frame.size.height - 1]
    // A question mark and a blank stand for a wide glyph the C library does not know.
    if last.width == 0, cells.last?.first == " " { return }
    let dropped = cells.removeLast()
    let style = dropped.drop { String($0) != ShownStyles.mark }
    cells += last.width == 0 ? [" " + style, " "] : [" "]
  }
}
