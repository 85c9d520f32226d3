import ParleyStore

/// One way of copying a text.
enum CopyWay: Hashable, Sendable {
  /// Written to the terminal.
  case osc52(OSC52Path)
  /// Handed to a program.
  case program(ClipboardProgram)
  /// Written into a file.
  case file(CopiedText)

  /// Whether it is the terminal that takes the text.
  var isOfTerminal: Bool { if case .osc52 = self { true } else { false } }

  /// The ways to try one after the other, the first that can work first; empty where there is none.
  static func ways(_ choice: ClipboardChoice, environment: [String: String]) -> [CopyWay] {
    let file = CopiedText(environment: environment).map { [CopyWay.file($0)] } ?? []
    return clipboards(choice) { environment[$0] } + file
  }

  /// The ways to a clipboard, without the file behind them.
  ///
  /// - Parameter value: The value of a variable; nil where it is not set.
  static func clipboards(_ choice: ClipboardChoice, _ value: (String) -> String?) -> [CopyWay] {
    let path = OSC52Path(value)
    let programs = ClipboardProgram.all(value).map { CopyWay.program($0) }
    switch choice {
    case .auto:
      let written = OSC52Belief(value).isTried ? [CopyWay.osc52(path)] : []
      // A multiplexer takes every text, whether or not the terminal around it does: what reaches the
      // clipboard of the screen before the user comes first. tmux drops what programs in it write
      // unless its set-clipboard is on; asked itself it never does.
      return path == .terminal ? written + programs : programs + written
    case .osc52: return [.osc52(path)]
    case .command: return programs
    case .file: return []
    }
  }
}

/// What a text written to the terminal goes through on its way to the clipboard.
enum OSC52Path: Hashable, Sendable {
  case terminal
  /// tmux, which understands the sequence itself.
  case tmux
  /// GNU screen, which has to be told to pass it on.
  case screen

  /// - Parameter value: The value of a variable; nil where it is not set.
  init(_ value: (String) -> String?) {
    func isSet(_ name: String) -> Bool { !(value(name) ?? "").isEmpty }
    self = isSet("TMUX") ? .tmux : isSet("STY") ? .screen : .terminal
  }
}

/// A program that puts its standard input on a clipboard.
enum ClipboardProgram: Hashable, Sendable, CaseIterable {
  case tmux, wlCopy, xclip, xsel

  /// The program and its arguments.
  var words: [String] {
    switch self {
    case .tmux: ["tmux", "load-buffer", "-w", "-"]
    case .wlCopy: ["wl-copy"]
    case .xclip: ["xclip", "-selection", "clipboard", "-in"]
    case .xsel: ["xsel", "--clipboard", "--input"]
    }
  }

  /// Those whose server is here; whether they are installed shows when they are started.
  ///
  /// - Parameter value: The value of a variable; nil where it is not set.
  static func all(_ value: (String) -> String?) -> [ClipboardProgram] {
    func isSet(_ name: String) -> Bool { !(value(name) ?? "").isEmpty }
    // The clipboard of a machine one is logged in to is not the one before the user.
    let isHere = !isSet("SSH_CONNECTION") && !isSet("SSH_TTY")
    var programs: [ClipboardProgram] = []
    if isHere, isSet("WAYLAND_DISPLAY") { programs.append(.wlCopy) }
    if isHere, isSet("DISPLAY") { programs += [.xclip, .xsel] }
    return programs + (isSet("TMUX") ? [.tmux] : [])
  }
}
