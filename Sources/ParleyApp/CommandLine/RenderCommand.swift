import ParleyModel
public import ParleyStore
import TerminalKit

/// `parley render`: one screen as text.
public struct RenderCommand: Sendable {
  let directory: String?
  let size: Size
  let keys: [Key]
  let isLinear: Bool
  let isColored: Bool
  let options: ScreenOptions
  let papers: Papers

  /// - Parameters:
  ///   - size: Columns and rows.
  ///   - keys: Pressed one after the other before the screen is printed.
  ///   - isLinear: Prints the screen in reading order instead of as it looks.
  ///   - isColored: Keeps the colours, as escape sequences.
  ///   - papers: Whether the private papers may be shown; then the output is stamped.
  public init(
    directory: String?, width: Int, height: Int, keys: KeyScript, isLinear: Bool, isColored: Bool,
    options: ScreenOptions, papers: Papers = .open
  ) {
    self.directory = directory
    size = Size(width: width, height: height)
    self.keys = keys.keys
    self.isLinear = isLinear
    self.isColored = isColored
    self.options = options
    self.papers = papers
  }

  /// Runs it.
  ///
  /// - Returns: How it ended; what went wrong has been said on standard error.
  public func run(_ surroundings: Surroundings) -> ExitStatus {
    let language = options.language(surroundings, surroundings.configuration)
    return language.speaking { run(surroundings, language) }
  }

  private func run(_ surroundings: Surroundings, _ language: Language) -> ExitStatus {
    guard let opened = OpenedWorkspace(directory, surroundings, papers: papers),
      let loaded = opened.read(surroundings)
    else { return .file }
    let configuration = surroundings.configuration
    guard let themes = options.themes(surroundings, configuration) else { return .usage }
    let (theme, message) = themes.theme()
    if let notice = configuration.shownNotice { surroundings.complain("parley: \(say(notice))") }
    if let message { surroundings.complain("parley: \(message)") }
    let isASCII = options.isASCII || configuration.isASCII
    var state = AppState(
      loaded: loaded, name: opened.name, today: surroundings.clock.today(), asOf: options.asOf,
      size: size, theme: theme, themes: themes, isASCII: isASCII,
      language: language,
      configuration: configuration)
    (state.papers.areAllowed, state.papers.areShown) = (papers == .all, papers == .all)
    let disk = BackgroundEffects(
      reader: opened.reader, home: surroundings.environment["HOME"],
      time: surroundings.clock.time)
    var waiting = Self.settle(update(&state, .resized(size)), &state, disk)
    for key in keys {
      waiting = Self.settle(update(&state, .keyPressed(key)), &state, disk) ?? waiting
    }
    // The simulation runs once the keys have paused, as in the dashboard.
    if let waiting, let event = disk.perform(waiting) {
      _ = Self.settle(update(&state, event), &state, disk)
    }
    let frame = view(state, store: CellStore())
    // Which part of a screen is private only the screen knows: all of it is stamped.
    let stamp = papers == .all ? PrivateStamp.word + "\n" : ""
    surroundings.print(stamp + text(of: frame, isASCII: isASCII))
    return .done
  }

  private func text(of frame: Frame, isASCII: Bool) -> String {
    if isLinear {
      let terminal = LinearTerminal(size: size, isASCII: isASCII)
      terminal.present(frame)
      return terminal.output
    }
    let text =
      isColored
      ? frame.styledText(depth: .truecolor, isASCII: isASCII) : frame.text(isASCII: isASCII)
    return text + "\n"
  }

  /// Performs what an update asked of the disk, and what that brings, until nothing is left.
  ///
  /// - Returns: The last simulation asked for; nil when none was.
  private static func settle(
    _ effects: [Effect], _ state: inout AppState, _ disk: BackgroundEffects
  ) -> Effect? {
    var waiting: Effect?
    for effect in effects {
      if case .simulate = effect {
        waiting = effect
      } else if let event = disk.perform(effect) {
        waiting = settle(update(&state, event), &state, disk) ?? waiting
      }
    }
    return waiting
  }
}
