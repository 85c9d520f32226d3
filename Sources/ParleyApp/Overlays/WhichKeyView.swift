import ParleyModel
import TerminalKit

/// The box above the footer that shows, after the first of two keys, what the second may be.
struct WhichKeyView {
  let state: AppState

  /// One thing that may follow.
  private struct Item {
    let keys: DisplayText
    let title: DisplayText
    /// Why it cannot run now; nil when it can.
    let reason: Phrase?
  }

  /// The widest title; a longer one is cut.
  private static let widestTitle = 26

  private var items: [Item] {
    guard let prefix = state.pendingPrefix else { return [] }
    return state.keymap.followers(of: prefix, in: state).map { keys, command in
      let names = keys.map { $0.name(isASCII: state.symbols.isASCII) }.joined(separator: " ")
      return Item(
        keys: display(names),
        title: display(command.shortTitle.text).truncated(to: Self.widestTitle),
        reason: command.disabledReason(state))
    }
  }

  private var prefixName: DisplayText {
    display(state.pendingPrefix?.name(isASCII: state.symbols.isASCII) ?? "")
  }

  /// Draws the box with its last row right above the footer; nothing where no key is awaited.
  func draw(above footer: Rect, into painter: inout Painter) {
    let items = items
    let heading = say("\(prefixName.string) and then")
    guard !items.isEmpty else { return }
    let keyWidth = items.map(\.keys.width).max() ?? 0
    let titleWidth = items.map(\.title.width).max() ?? 0
    let cell = keyWidth + 2 + titleWidth
    let room = footer.width - 4
    let columns = max(1, min(items.count, (room + 3) / (cell + 3), 4))
    let rows = min((items.count + columns - 1) / columns, max(1, footer.y - 4))
    let width = min(footer.width, columns * (cell + 3) + 1)
    let rect = Rect(x: footer.x, y: footer.y - rows - 2, width: width, height: rows + 2)
    painter.frame.fill(rect, style: painter.theme[.text])
    painter.frame.box(
      rect, style: painter.theme[.overlayBorder],
      title: [(display(heading), painter.theme[.titleFocused])],
      border: painter.symbols.border)
    painter.hear(1, heading)
    for (index, item) in items.prefix(rows * columns).enumerated() {
      let x = rect.x + 2 + index / rows * (cell + 3)
      let y = rect.y + 1 + index % rows
      let isAble = item.reason == nil
      painter.put(item.keys, x: x, y: y, width: keyWidth, role: isAble ? .key : .dim)
      painter.put(
        item.title, x: x + keyWidth + 2, y: y, width: titleWidth, role: isAble ? .text : .dim)
      let why = item.reason.map { ", " + say("not now: \($0)") } ?? ""
      painter.hear(2, "\(item.keys.string) \(item.title.string)\(why)")
    }
  }

  /// `^W  h left  j below  Esc drops it`, as many keys as fit.
  func footer(in width: Int) -> StyledLine {
    var line = StyledLine(" ")
    if let count = state.count { line.append("\(count) ", .accent) }
    line.append(prefixName, .accent)
    line.append("  ")
    var drop = StyledLine("Esc", .key)
    drop.append(say(" drops it"), .keyText)
    for item in items where item.reason == nil {
      var entry = StyledLine(item.keys, .key)
      entry.append(" \(item.title.string)  ", .keyText)
      guard line.width + entry.width + drop.width <= width else { break }
      line.append(entry)
    }
    line.append(drop)
    return line
  }
}
