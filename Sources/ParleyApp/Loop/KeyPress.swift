import ParleyModel
import TerminalKit

/// What a key does in a state: a command of the table, or a letter of what is being typed.
enum KeyPress {
  /// Does what a key stands for; Hangul where no text is typed counts as the Latin keys behind it.
  static func press(_ key: Key, in state: inout AppState) -> [Effect] {
    if state.isWritingForm, ScreenLayout(state).form != .tooSmall {
      // A disk that hangs must not keep the keys.
      guard key == .control("c") else {
        state.records.typed.append(.keyPressed(key))
        return []
      }
      _ = state.records.forgetTyped()
      (state.records.nextCell, state.records.wanted) = (nil, nil)
      if OfferEntryForm.isAwaited(state) { state.papers.wanted = nil }
    }
    guard let strokes = HangulMode.strokes(of: key, in: &state) else {
      return pressPlain(HangulMode.chord(key), in: &state)
    }
    var effects: [Effect] = []
    for stroke in strokes {
      // A command may have opened something to type in: what is left of the syllable is text.
      let character = HangulMode.isText(state) ? stroke.hangul : stroke.latin
      effects += pressPlain(.character(character), in: &state)
    }
    return effects
  }

  private static func pressPlain(_ key: Key, in state: inout AppState) -> [Effect] {
    state.message = nil
    state.desk.isLeaving = false
    if ScreenLayout(state).form == .tooSmall { return pressTooSmall(key, in: &state) }
    if let opening = state.desk.opening {
      // Behind what was typed ahead Esc is a key like any other.
      if key == .escape && opening.typed.isEmpty || key == .control("c") {
        state.desk.opening = nil
        if !opening.typed.isEmpty { state.message = Message("what was typed ahead is not kept") }
      } else if opening.purpose == .edit {
        state.desk.opening?.typed.append(.keyPressed(key))
      }
      return []
    }
    if let effects = KeyPrefix.press(key, in: &state) { return effects }
    if state.form != nil { return FormKeys.press(key, in: &state) }
    let isEditing = state.isEditing
    if case .character(let character) = key {
      if state.overlay?.takesLetter ?? false { return Marking.press(character, in: &state) }
      if state.overlay?.hasQuery ?? false {
        state.type(intoQuery: String(character))
        return []
      }
      if isEditing, state.desk.current?.conflict == nil {
        if state.desk.prompt?.takesText ?? false {
          state.type(intoPrompt: String(character))
          return []
        }
        if state.desk.prompt == nil {
          state.edit { $0.type(character) }
          return []
        }
      }
      if state.type(intoSetting: character) { return [] }
      let selectsPanes =
        state.overlay != nil
        || state.filled == nil
      if !isEditing,
        let count = Count.extended(state.count, by: character, selectsPanes: selectsPanes)
      {
        state.count = count
        return []
      }
    }
    let count = state.count
    state.count = nil
    if count != nil, key == .escape { return [] }
    guard let command = CommandTable.command(for: key, in: state) else {
      let help = state.keymap.name(of: isEditing ? "editor.help" : "help")
      state.message = Message(Unbound.sentence(key, isEditing: isEditing, help: help))
      return []
    }
    return run(command, count: count, in: &state)
  }

  /// Runs a command, or says why it cannot run now.
  static func run(_ command: Command, count: Int?, in state: inout AppState) -> [Effect] {
    if let reason = command.disabledReason(state) {
      state.message = Message("not now: \(reason)", isWarning: true)
      return []
    }
    return command.run(&state, count.flatMap { $0 > 0 ? $0 : nil })
  }

  /// A paste is text and never a command.
  static func paste(_ bytes: [UInt8], in state: inout AppState) -> [Effect] {
    if state.isWritingForm {
      state.records.typed.append(.pasted(bytes))
      return []
    }
    state.message = nil
    KeyPrefix.drop(in: &state)
    if let opening = state.desk.opening {
      if opening.purpose == .edit { state.desk.opening?.typed.append(.pasted(bytes)) }
      return []
    }
    if state.form != nil {
      FormKeys.paste(bytes, in: &state)
    } else if state.overlay?.hasQuery ?? false {
      state.type(intoQuery: firstLine(of: bytes))
    } else if state.overlay == nil, state.filled == .scenarios,
      let screen = state.scenarios
    {
      if screen.entry != nil || screen.view == .columns && screen.row.setting != nil {
        state.write(intoSetting: firstLine(of: bytes))
      } else {
        state.message = Message("a paste goes into a setting")
      }
    } else if state.isEditing, state.desk.current?.conflict == nil {
      if state.desk.prompt?.takesText ?? false {
        state.type(intoPrompt: firstLine(of: bytes))
      } else if state.desk.prompt == nil {
        state.edit { $0.insert(bytes) }
      } else {
        state.message = Message("a paste is no answer here")
      }
    } else {
      let key = state.keymap.name(of: "note.write")
      state.message = Message("a paste goes into a note: \(key) opens it")
    }
    return []
  }

  private static func firstLine(of bytes: [UInt8]) -> String {
    String(decoding: bytes.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
  }

  /// Without room for anything one can leave and, in a note, save.
  private static func pressTooSmall(_ key: Key, in state: inout AppState) -> [Effect] {
    if let id = state.desk.editing {
      return state.keymap.commandInEditor(for: key)?.id == "editor.save" ? state.save(id) : []
    }
    switch state.keymap.commandInPanes(for: key)?.id {
    case "quit", "interrupt": return state.hasUnsaved ? [] : [.quit]
    case "suspend": return [.suspend]
    case "repaint": return [.repaint]
    default: return []
    }
  }
}

/// What is said of a key that stands for nothing.
enum Unbound {
  static func sentence(_ key: Key, isEditing: Bool = false, help: String? = nil) -> Phrase {
    if case .character(let character) = key, HangulKeyboard.isHangul(character) {
      return "\(character) is on no key of the keyboard: switch it with 한/영"
    }
    return "\(key.name) does nothing here; \(help ?? (isEditing ? "F1" : "?")) shows the keys"
  }
}

/// The number typed before a motion.
enum Count {
  /// The count with one more digit; nil when the character is no part of a count.
  ///
  /// Where 1, 2 and 3 select panes a count begins with another digit; a leading 0 opens any count.
  static func extended(_ count: Int?, by character: Character, selectsPanes: Bool = true) -> Int? {
    guard character.isASCII, let digit = character.wholeNumberValue else { return nil }
    guard let count else { return selectsPanes && (1...3).contains(digit) ? nil : digit }
    return min(count * 10 + digit, 99_999)
  }
}
