import ParleyModel
import TerminalKit

/// The keys that count in the field under the cursor, as many as fit; a click on one is its key.
struct FormHint {
  /// What is said of a key.
  private struct Part {
    let text: String
    /// The command a click runs; nil for none.
    let command: String?

    init(_ text: String, _ command: String? = nil) {
      self.text = text
      self.command = command.map { "form.\($0)" }
    }
  }

  private let parts: [Part]

  /// The keys one behind the other.
  var text: String { parts.map(\.text).joined(separator: ", ") }

  /// The keys as they are drawn.
  var line: StyledLine {
    var line = StyledLine()
    for part in parts {
      if !line.isEmpty { line.append(", ", .keyText) }
      line.append(display(part.text), .keyText, on: part.command.map { .command($0) })
    }
    return line
  }

  /// - Parameter width: Cells there are.
  init(_ form: Form, in state: AppState, width: Int) {
    let wordings = Self.wordings(of: form, in: state)
    parts =
      wordings.first { parts in
        display(parts.map(\.text).joined(separator: ", ")).width <= width
      } ?? [Part(say(form.closingTitle), "close")]
  }

  private static func wordings(of form: Form, in state: AppState) -> [[Part]] {
    func name(_ id: String) -> String {
      state.keymap.name(of: "form.\(id)", isASCII: state.symbols.isASCII)
    }
    let enter = Part("\(name("submit")) \(say(form.enterTitle))", "submit")
    let save = Part("\(name("save")) \(say(form.submitNow))", "save")
    // Where Enter goes on, Tab is said to.
    let first = form.goesOn ? [save] : [enter]
    let takes = form.goesOn && (form.takesByEnter || form.isOnAdding) ? [enter] : []
    let isCell = form.anchor != nil
    let next = Part(
      say(isCell ? "\(name("next")) next cell" : "\(name("next")) next field"), "next")
    let short = isCell ? next : Part(say("\(name("next")) next"), "next")
    let closes = Part(say(form.closingTitle), "close")
    let keys =
      form.isWriting ? [Part(say("\(name("clear")) empties"), "clear")] : choosing(form, state)
    let needed = form.fields.contains(where: \.isRequired) ? [Part(say("* needed"))] : []
    let all: [Part] = first + takes + keys + [next, closes]
    let head: [Part] = first + takes
    let some: [Part] = head + keys.prefix(1)
    var wordings: [[Part]] = [all + needed, all, some + [short, closes]]
    // What takes something is worth more than the next field.
    if form.field?.chosen != nil { wordings.append(some + [closes]) }
    wordings.append(head + [short, closes])
    wordings.append(head + [closes])
    wordings.append(first + [closes])
    return wordings
  }

  private static func choosing(_ form: Form, _ state: AppState) -> [Part] {
    let isASCII = state.symbols.isASCII
    let isStandard = ["form.left", "form.right", "form.up", "form.down"].allSatisfy { id in
      CommandTable.byID[id].map { !state.keymap.isChanged($0) } ?? false
    }
    let isList = form.field.map(form.isList) ?? false
    let isSeveral = form.field?.chosen != nil
    let arrows = isList ? "↑↓" : "←→"
    let own = isList ? ("up", "down") : ("left", "right")
    let pair = state.keyNames.pair("form.\(own.0)", "form.\(own.1)")
    let last = state.keymap.name(of: "form.\(own.1)", isASCII: isASCII)
    // Letters find in a list of several: there h and l are no keys.
    let chosen = isStandard && !(isASCII && isSeveral) ? isASCII ? "h/l" : arrows : pair ?? last
    let blank = Key.character(" ").name
    let takes = isSeveral && !form.goesOn && !form.takesByEnter && !form.isOnAdding
    let space =
      takes ? [Part(form.isTaken ? say("\(blank) drops it") : say("\(blank) takes it"))] : []
    let choose = Part(say("\(chosen) choose"))
    let find = Part(say("letters find"))
    return space + (isSeveral ? [find, choose] : [choose, find])
  }
}
