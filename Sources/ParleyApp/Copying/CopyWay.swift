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
    let terminal = OSC52Path(environment: environment)
    let programs = ClipboardProgram.all(environment: environment).map { CopyWay.program($0) }
    let file = CopiedText(environment: environment).map { [CopyWay.file($0)] } ?? []
    switch choice {
    case .auto:
      // tmux drops what programs in it write unless its set-clipboard is on; asked itself it never does.
      let isOfTmux = environment["TMUX"] != nil
      let own = isOfTmux ? programs.filter { $0 == .program(.tmux) } : []
      let written = OSC52Path.isBelieved(environment: environment) ? [CopyWay.osc52(terminal)] : []
      return own + written + programs.filter { $0 != .program(.tmux) } + file
    case .osc52: return [.osc52(terminal)] + file
    case .command: return programs + file
    case .file: return file
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

  init(environment: [String: String]) {
    self = environment["TMUX"] != nil ? .tmux : environment["STY"] != nil ? .screen : .terminal
  }

  /// Whether the terminal is believed to take OSC 52.
  static func isBelieved(environment: [String: String]) -> Bool {
    if environment["TMUX"] != nil || environment["STY"] != nil { return true }
    let type = environment["TERM"] ?? ""
    let taking = [
      "xterm", "tmux", "foot", "alacritty", "kitty", "wezterm", "ghostty", "contour", "rio", "st",
      "mlterm", "iterm", "mintty",
    ]
    guard taking.contains(where: { type == $0 || type.hasPrefix($0 + "-") }) else { return false }
    // These call themselves xterm and have no OSC 52.
    if environment["TERM_PROGRAM"] == "Apple_Terminal" { return false }
    return environment["VTE_VERSION"] == nil && environment["KONSOLE_VERSION"] == nil
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
  static func all(environment: [String: String]) -> [ClipboardProgram] {
    func isSet(_ name: String) -> Bool { !(environment[name] ?? "").isEmpty }
    // The clipboard of a machine one is logged in to is not the one before the user.
    let isHere = !isSet("SSH_CONNECTION") && !isSet("SSH_TTY")
    var programs: [ClipboardProgram] = isSet("TMUX") ? [.tmux] : []
    if isHere, isSet("WAYLAND_DISPLAY") { programs.append(.wlCopy) }
    if isHere, isSet("DISPLAY") { programs += [.xclip, .xsel] }
    return programs
  }
}
