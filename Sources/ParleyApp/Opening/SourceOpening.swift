import ParleyModel
import TerminalKit

/// A source that is to be opened.
public struct OpenRequest: Hashable, Sendable {
  /// The id, as `KT24`.
  let id: String
  let address: WebAddress
}

/// What `o` does.
enum SourceOpening {
  /// Opens the one source under the cursor, or lists them.
  static func open(_ state: inout AppState) -> [Effect] {
    let choices = SourceChoice.all(in: state)
    guard let first = choices.first else { return [] }
    guard choices.count > 1 else { return open(first, in: &state) }
    state.overlay = Overlay(.openSource(choices.map(\.id)))
    return []
  }

  /// Opens a source, or says why not. One that could not be opened here is copied the second time.
  static func open(_ choice: SourceChoice, in state: inout AppState) -> [Effect] {
    if let note = choice.note, choice.refusal == nil {
      CitedNote.show(note, in: &state)
      return []
    }
    guard let address = choice.opened else {
      state.message = choice.refusal.map { Message($0, isWarning: true) }
      return []
    }
    guard state.unopened != address else {
      return [.copy(address.text, what: say("the address of \(choice.id)"))]
    }
    return [.open(OpenRequest(id: choice.id, address: address))]
  }
}

extension AppState {
  /// The key that opens a source where one stands.
  var openingKey: String {
    if let overlay, !overlay.hasQuery { return key("reading.source") }
    if tables != nil { return key("tables.source") }
    if points != nil { return key("points.source") }
    return key(scenarios == nil ? "source.open" : "scenarios.source")
  }
}
