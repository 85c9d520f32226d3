import ParleyStore
import TerminalKit

extension Dashboard {
  /// Hands a text to the user's editor and reads it back when the editor ends.
  ///
  /// The editor gets a copy: it writes where nobody else reads, and what it leaves is saved like
  /// anything typed here.
  func handOver(_ id: String, _ bytes: [UInt8]) -> ExternalEdit {
    let editor = ExternalEditor(environment: environment)
    let copy: HandedText
    do throws(HandedTextFault) {
      copy = try HandedText(bytes, note: id, environment: environment)
    } catch {
      return ExternalEdit(bytes: nil, message: Message(error.text, isWarning: true))
    }
    let ending = terminal.withLeft { editor.run(on: copy.path) }
    let reading = copy.read()
    guard case .success(let text) = reading else {
      let text = "the text your editor left in \(copy.path) cannot be read; the note is unchanged"
      return ExternalEdit(bytes: nil, message: Message(text, isWarning: true))
    }
    copy.remove()
    switch ending {
    case .finished:
      return ExternalEdit(bytes: text)
    case .notStarted(let reason):
      let text = "\(editor.words[0]) could not be started: \(reason); set VISUAL or EDITOR"
      return ExternalEdit(bytes: nil, message: Message(text, isWarning: true))
    case .failed(let reason):
      let told = "\(editor.words[0]): \(reason); what it had written is a draft, not saved"
      return ExternalEdit(bytes: text, message: Message(told, isWarning: true))
    }
  }
}
