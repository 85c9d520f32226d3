import ParleyModel
import TerminalKit

extension CommandTable {
  /// Typing needs no row: letters go into the field under the cursor.
  static let forms: [Command] = [
    Command(
      "form.next", "Go to the next field; behind the last comes the first",
      footer: .init(
        title: "next field", rank: 2,
        titleNow: { $0.form?.anchor == nil ? "next field" : "next cell" }),
      keys: [.tab], scope: .form, section: .forms,
      run: { state, _ in FormKeys.tab(&state, by: 1) }),
    Command(
      "form.previous", "Go to the field before", keys: [.backTab], scope: .form, section: .forms,
      run: { state, _ in FormKeys.tab(&state, by: -1) }),
    form("form.down", "Go to the next field, in a list to the next choice", keys: [.down]) {
      state in FormKeys.step(&state, by: 1)
    },
    form("form.up", "Go to the field before, in a list to the choice before", keys: [.up]) {
      state in FormKeys.step(&state, by: -1)
    },
    form(
      "form.right", "Choose the next; in a text move the caret right", keys: [.right, "l"]
    ) { state in FormKeys.shift(&state, by: 1) },
    form("form.left", "Choose the one before; in a text move the caret left", keys: [.left, "h"]) {
      state in FormKeys.shift(&state, by: -1)
    },
    form("form.first", "Choose the first; in a text go to its start", keys: [.home]) { state in
      FormKeys.shift(&state, by: -1_000_000)
    },
    form("form.last", "Choose the last; in a text go to its end", keys: [.end]) { state in
      FormKeys.shift(&state, by: 1_000_000)
    },
    form("form.pageDown", "Go down a page of a list", keys: [.pageDown]) { state in
      state.changeForm { $0.moveChoice(by: FormLayout.listHeight - 1) }
    },
    form("form.pageUp", "Go up a page of a list", keys: [.pageUp]) { state in
      state.changeForm { $0.moveChoice(by: 1 - FormLayout.listHeight) }
    },
    form("form.erase", "Take the letter before the caret back", keys: [.backspace]) { state in
      state.changeForm { form in
        if form.isWriting { form.erase() } else { form.eraseInSearch() }
      }
    },
    form("form.delete", "Take the letter behind the caret away", keys: [.delete]) { state in
      state.changeForm { $0.eraseForward() }
    },
    form("form.clear", "Empty the field, or what was typed to find a choice", keys: [.control("u")])
    { state in state.changeForm { $0.clear() } },
    Command(
      "form.submit", "Do what the form is for, or say what is missing",
      footer: .init(title: "do it", rank: 1, titleNow: { $0.form?.enterTitle ?? "do it" }),
      keys: [.enter], scope: .form, section: .forms,
      run: { state, _ in FormKeys.enter(&state) }),
    Command(
      "form.save", "Save what the form holds, in any field",
      footer: .init(title: "save", rank: 1, titleNow: { $0.form?.submitNow ?? "save" }),
      keys: [.control("s")], scope: .form, section: .forms,
      run: { state, _ in
        state.form?.then = nil
        return FormKeys.submit(&state)
      }),
    Command(
      "form.close", "Close the form",
      footer: .init(
        title: "close", rank: 4,
        titleNow: { $0.form?.parks ?? false ? "keep as a draft" : "close" }),
      keys: [.escape, .control("c")], scope: .form, section: .forms,
      run: { state, _ in FormKeys.close(&state) }),
  ]

  private static func form(
    _ id: String, _ title: Phrase, keys: [Key], footer: Command.Footer? = nil,
    run: @escaping @Sendable (inout AppState) -> Void
  ) -> Command {
    Command(id, title, footer: footer, keys: keys, scope: .form, section: .forms) { state, _ in
      run(&state)
      return []
    }
  }
}
