import ParleyModel
import TerminalKit

extension CommandTable {
  /// Who gets the mouse. Alt, for letters are text in a note, and there above all one wants to select
  /// and copy as the terminal does.
  static let mouse: [Command] = [
    Command(
      "mouse", "Use the mouse, or leave it to the terminal for selecting text",
      footer: .init(title: "mouse", rank: 13), keys: [.alt("m")], section: .program
    ) { state, _ in state.toggleMouse() },
    editor(
      "mouse", "Use the mouse, or leave it to the terminal for selecting text", [.alt("m")]
    ) { state in state.toggleMouse() },
  ]
}

extension AppState {
  /// Takes the mouse or leaves it to the terminal, and says what that means.
  fileprivate mutating func toggleMouse() -> [Effect] {
    isMouseOn.toggle()
    pointing = Pointing()
    let key = key(isEditing ? "editor.mouse" : "mouse")
    message = Message(
      isMouseOn
        ? "the mouse is parley's; with Shift held it selects text as the terminal does"
        : "the mouse is the terminal's: drag selects text; \(key) takes it back")
    return [.setMouse(isMouseOn)]
  }
}
