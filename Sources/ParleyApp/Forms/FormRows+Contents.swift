import ParleyModel
import TerminalKit

/// Contents that take more than words beside each other.
extension FormRows {
  /// Puts the first row that shows of a long text behind the label and gives the rows below it.
  func wrap(_ text: String, of index: Int, into head: inout FormRow) -> [FormRow] {
    let wrapped = WrappedText(text, width: room)
    let place = wrapped.place(of: form.caret)
    let window = wrapped.window(around: place.row)
    var more: [FormRow] = []
    for row in window {
      let text = wrapped.rows[row].text.prefix(width: room)
      let caret = row == place.row ? indent + place.x : nil
      if row == window.lowerBound {
        if row > 0 { mark(&head.line) }
        head.line.append(text)
        head.caret = caret
        continue
      }
      var line = StyledLine(.blanks(indent))
      let isMore = row == window.upperBound - 1 && window.upperBound < wrapped.rows.count
      if isMore { mark(&line) }
      line.append(text)
      more.append(FormRow(line: line, field: index, part: .content, caret: caret))
    }
    return more
  }

  /// An ellipsis before a row says that there are more on that side.
  private func mark(_ line: inout StyledLine) {
    guard indent > 1 else { return }
    // The line is one cell too wide for that, so that it ends in an ellipsis.
    line = line.fitted(to: indent - 1)
    line.append(" ")
  }

  /// Appends the ids that are taken; those that are none of the choices with a mark.
  func append(takenOf field: Form.Field, isHere: Bool, to line: inout StyledLine) {
    let taken = taken(of: field)
    let standing = isHere && field.choices?.isEmpty == false ? "  " + standing : DisplayText.empty
    let left = max(1, room - standing.width)
    if taken.isEmpty {
      let hint = field.hint.isEmpty ? say("none taken") : field.hint
      line.append(display(hint).truncated(to: left), .dim)
    } else {
      line.append(taken.width > left ? taken.fitted(to: left) : taken)
    }
    line.append(standing, .dim)
  }

  /// `KT24; JAD24; OLD?`.
  func taken(of field: Form.Field) -> StyledLine {
    var line = StyledLine()
    let unknown = field.unknown
    for id in field.chosen ?? [] {
      if !line.isEmpty { line.append("; ", .dim) }
      let isUnknown = unknown.contains(id)
      line.append(display(isUnknown ? id + "?" : id), isUnknown ? .warning : .accent)
    }
    return line
  }
}
