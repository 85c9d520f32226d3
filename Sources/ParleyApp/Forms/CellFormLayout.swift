import TerminalKit

/// Where a form of one field lies over a cell of the table: its text over the cell, the rest in a frame
/// below or above it.
struct CellFormLayout {
  /// The least a text takes.
  static let leastWidth = 24
  /// The least the frame takes, so that its keys have room.
  private static let leastFrame = 60

  /// The text, over the cell.
  let text: Rect
  /// The frame with the list, the meaning, the faults and the keys.
  let frame: Rect
  /// The rows of the list and what is said of the text, at most what the frame holds.
  let rows: [FormRow]

  /// nil where the form is none of a cell, or its cell does not show.
  init?(_ form: Form, in state: AppState) {
    guard let anchor = form.anchor, form.fields.count == 1, let field = form.field,
      let tables = state.tables,
      let cell = TableView(state: state, tables: tables)
        .cellRect(line: anchor.line, column: anchor.column)
    else { return nil }
    let table = TableLayout(size: state.size)
    let inside = table.frame.inset(dx: 1, dy: 1)
    let width = Self.width(of: field, form, over: cell, inside: inside)
    let x = max(inside.x, min(cell.x, inside.maxX - width))
    let frameWidth = min(inside.width, max(width, Self.leastFrame))
    let frameX = max(inside.x, min(x, inside.maxX - frameWidth))
    let textHeight = Self.height(of: field, form, width: width)
    // A text of several rows moves up where there is none below.
    let y = max(inside.y, min(cell.y, inside.maxY - textHeight))
    text = Rect(x: x, y: y, width: width, height: textHeight)
    // The header and the footer of the screen stay free.
    let below = table.frame.maxY - text.maxY
    let above = y - table.frame.y
    let most = max(below, above) - 3
    var rows = Self.rows(of: field, form, state, width: frameWidth - 4)
    if rows.count > most {
      let others = rows.count { $0.part == .fault || $0.part == .remark }
      rows = Self.rows(
        of: field, form, state, width: frameWidth - 4, listHeight: max(1, most - others))
      rows = Array(rows.prefix(max(0, most)))
    }
    self.rows = rows
    let height = rows.count + 3
    frame = Rect(
      x: frameX, y: below >= height || below >= above ? text.maxY : y - height, width: frameWidth,
      height: height)
  }

  /// As wide as what is written needs, its cell at least; a long text to the right edge.
  private static func width(
    of field: Form.Field, _ form: Form, over cell: Rect, inside: Rect
  ) -> Int {
    let room = max(Self.leastWidth, inside.maxX - cell.x)
    let written: Int
    if field.isLong {
      written = room
    } else if let text = field.text {
      written = display(text).width + 2
    } else if let chosen = field.chosen {
      written = display(chosen.joined(separator: "; ")).width + 2
    } else {
      written = (field.choices ?? []).map { display($0.title).width + 2 }.max() ?? 0
    }
    return min(inside.width, min(room, max(leastWidth, cell.width, written)))
  }

  private static func height(of field: Form.Field, _ form: Form, width: Int) -> Int {
    guard field.isLong, let text = field.text else { return 1 }
    return WrappedText(text, width: width).window(around: 0).count
  }

  private static func rows(
    of field: Form.Field, _ form: Form, _ state: AppState, width: Int,
    listHeight: Int = FormLayout.listHeight
  ) -> [FormRow] {
    let rows = FormRows(
      form: form, symbols: state.symbols, width: width, listHeight: listHeight, isAtCell: true)
    let list = form.isList(field) ? rows.list(of: field, 0) : []
    let standing =
      list.isEmpty || form.search.isEmpty
      ? [] : [FormRow(line: StyledLine(rows.standing, .dim), field: 0, part: .remark)]
    let meaning =
      (rows.meaning(of: field) ?? (field.text == nil || field.hint.isEmpty ? nil : field.hint))
      .map { [FormRow(line: StyledLine(display($0), .dim), field: 0, part: .remark)] } ?? []
    return standing + list + meaning + rows.faults(of: field, 0)
  }
}
