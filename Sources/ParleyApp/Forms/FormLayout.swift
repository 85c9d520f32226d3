import TerminalKit

/// What of a form shows on a screen, and where.
struct FormLayout {
  /// The most rows a list takes.
  static let listHeight = 6
  /// Rows of the result that show however many fields there are.
  private static let leastResult = 3

  let rect: Rect
  /// The rows of fields that show.
  let rows: [FormRow]
  let isMoreAbove: Bool
  let isMoreBelow: Bool
  /// The lines of the result that show.
  let result: [StyledLine]

  /// Cells a line of the box may take.
  static func textWidth(in size: Size) -> Int { max(10, boxWidth(in: size) - 4) }

  private static func boxWidth(in size: Size) -> Int { min(size.width - 4, 104) }

  init(_ form: Form, in size: Size, symbols: Symbols) {
    let width = Self.textWidth(in: size)
    // The upper edge stays where it is while lists open below their fields.
    let y = size.height < 24 ? 1 : 2
    let lines = form.result.flatMap { $0.wrapped(to: width, indent: 2) }
    // The frame, the keys and, over a result, the rule.
    let fixed = lines.isEmpty ? 3 : 4
    let room = max(2, size.height - y - 1 - fixed)
    var all = FormRows(
      form: form, symbols: symbols, width: width, listHeight: Self.listHeight
    ).rows
    let least = min(lines.count, Self.leastResult)
    let resultHeight = min(lines.count, max(least, room - all.count))
    let height = max(1, room - resultHeight)
    // Where even the field under the cursor is too high its list shows fewer rows.
    let own = all.filter { $0.field == form.cursor }
    if own.count > height {
      let others = own.count { $0.part == .content || $0.part == .fault }
      all =
        FormRows(
          form: form, symbols: symbols, width: width, listHeight: max(1, height - others)
        ).rows
    }
    let top = Self.top(all, height: height, cursor: form.cursor)
    rows = Array(all.dropFirst(top).prefix(height))
    isMoreAbove = top > 0
    isMoreBelow = top + rows.count < all.count
    result = CutLines(lines, height: resultHeight, width: width).lines
    rect = Rect(
      x: (size.width - Self.boxWidth(in: size)) / 2, y: y, width: Self.boxWidth(in: size),
      height: rows.count + result.count + fixed)
  }

  /// The first row that shows, so that all rows of the field under the cursor do.
  private static func top(_ rows: [FormRow], height: Int, cursor: Int) -> Int {
    guard let first = rows.firstIndex(where: { $0.field == cursor }),
      let last = rows.lastIndex(where: { $0.field == cursor })
    else { return 0 }
    // A row of the next field shows that there is one.
    let end = min(rows.count, last + 2)
    return max(0, min(first, end - height))
  }
}
