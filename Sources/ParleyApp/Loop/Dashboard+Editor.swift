import ParleyModel
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
      copy = try HandedText(
        bytes, note: id, environment: environment, root: disk.reader.root)
    } catch {
      return ExternalEdit(bytes: nil, message: Message(error.message, isWarning: true))
    }
    let ending = terminal.withLeft { editor.run(on: copy.path) }
    let text: [UInt8]
    switch copy.read() {
    case .success(let bytes?): text = bytes
    case .success(nil):
      copy.remove()
      return refused("your editor removed the text; the note is unchanged")
    case .failure:
      return refused("the text your editor left in \(copy.path) cannot be read")
    }
    switch ending {
    case .finished:
      copy.remove()
      return ExternalEdit(bytes: text)
    case .notStarted(let reason):
      copy.remove()
      return refused("\(editor.words[0]) could not be started: \(reason); set VISUAL or EDITOR")
    case .failed(let reason):
      let isGone = copy.remove()
      var told: Phrase =
        "\(editor.words[0]): \(reason); what it had written is a draft, not saved"
      if !isGone { told = "\(told); more of it may be in \(copy.place)" }
      return ExternalEdit(bytes: text, message: Message(told, isWarning: true))
    }
  }

  private func refused(_ reason: Phrase) -> ExternalEdit {
    ExternalEdit(bytes: nil, message: Message(reason, isWarning: true))
  }
}
