import ParleyModel
import ParleyStore
import TerminalKit

/// The lines below the fields of a row: what saving will do, or what is in the way.
struct RowResult {
  let form: Form
  let row: RowSubject
  let faults: [RowFault]
  let state: AppState

  var lines: [StyledLine] {
    if row.saving != nil { return [StyledLine(display(say("writing \(row.table.file)")), .dim)] }
    var lines: [StyledLine] = []
    if row.isGone {
      lines.append(
        StyledLine(
          display(say("The file no longer has this row; saving asks whether to write it anew.")),
          .warning))
    }
    for fault in faults where fault.column == nil {
      let role: Role = fault.severity == .error ? .error : .warning
      lines.append(StyledLine(display(say("\(fault.message). \(fault.help)")), role))
    }
    lines.append(needed ?? changes)
    return lines
  }

  /// Which fields have to be filled in yet; nil where none.
  private var needed: StyledLine? {
    let empty = form.fields.filter { $0.isRequired && form.held($0).isEmpty }
    guard !empty.isEmpty else { return nil }
    return StyledLine(
      display(say("still needed: \(empty.map(\.label).joined(separator: ", "))")), .dim)
  }

  private var changes: StyledLine {
    let file = row.table.file
    if row.isNew { return StyledLine(display(say("saving adds a row to \(file)")), .dim) }
    let changed = form.fields.filter { form.held($0) != row.before[$0.id] ?? "" }
    guard !changed.isEmpty else {
      return StyledLine(display(say("as \(file) has it; nothing is changed")), .dim)
    }
    let arrow = state.symbols.isASCII ? "->" : "→"
    var line = StyledLine(display(say("changes in \(file)  ")), .dim)
    for (index, field) in changed.enumerated() {
      if index > 0 { line.append("; ", .dim) }
      let before = row.changedThere[field.id] ?? row.before[field.id] ?? ""
      line.append("\(field.label) ", .dim)
      line.append(before.isEmpty ? say("not stated") : before, .dim)
      line.append(" \(arrow) ", .dim)
      let now = form.held(field)
      line.append(now.isEmpty ? say("not stated") : now, .accent)
    }
    return line
  }
}
