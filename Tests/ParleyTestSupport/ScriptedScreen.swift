public import ParleyApp
public import ParleyModel
public import ParleyStore
public import TerminalKit

/// The dashboard driven by keys in memory: text in, keys in, screen out.
public struct ScriptedScreen {
  public var state: AppState
  private let store = CellStore()
  private let lines = LineCache()
  private let disk: BackgroundEffects
  private let isASCII: Bool
  private let simulates: Bool
  private var waiting: Effect?
  /// Effects that are the terminal's, in order: copies, the editor, leaving.
  public private(set) var terminalEffects: [Effect] = []

  /// Opens a workspace at a size, on a day.
  ///
  /// - Parameters:
  ///   - root: The workspace's folder; the bundled one unless given.
  ///   - simulates: Whether the chart's bands are computed, which takes a while.
  ///   - fileSystem: The calls by which notes are saved.
  ///   - changes: Where what can be taken back is kept; nowhere unless given.
  ///   - journals: Where drafts are kept; nowhere unless given.
  ///   - configuration: The user's settings and keys.
  ///   - settings: Where settings are remembered; nowhere unless given.
  ///   - language: The language the screen speaks.
  ///   - home: The user's folder, into which briefs are written.
  ///   - time: The time of the day, which the editor puts in.
  ///   - name: What the screen calls the workspace's folder.
  public init(
    root: String = Checkout.workspace, size: String = "120x36", today: String = "2026-11-22",
    asOf: String? = nil, isASCII: Bool = false, simulates: Bool = true,
    fileSystem: FileSystem = .system, changes: ChangeLog? = nil, journals: JournalKeeper? = nil,
    configuration: Configuration = .standard, settings: ConfigurationKeeper? = nil,
    language: Language = .english, name: String = "~/sma", home: String? = nil,
    time: @escaping @Sendable () -> TimeOfDay = { TimeOfDay(hour: 14, minute: 12) }
  ) {
    let reader = WorkspaceReader(root: root, papers: .all)
    let numbers = size.split(separator: "x").compactMap { Int($0) }
    state = AppState(
      loaded: reader.read().withoutPrivate(), name: name, today: Self.day(today),
      asOf: asOf.map { Self.day($0) },
      size: Size(width: numbers[0], height: numbers[1]),
      theme: ThemeCatalog(own: []).theme(named: "dark").theme, isASCII: isASCII,
      language: language, configuration: configuration)
    disk = BackgroundEffects(
      reader: reader, store: NoteStore(root: root, fileSystem: fileSystem),
      rows: RowStore(root: root, fileSystem: fileSystem),
      trash: Trash(root: root, fileSystem: fileSystem), changes: changes, journals: journals,
      settings: settings, home: home, time: time)
    self.isASCII = isASCII
    self.simulates = simulates
    send(.resized(state.size))
    simulate()
  }

  private static func day(_ text: String) -> Day {
    guard let date = PartialDate(text) else { preconditionFailure("'\(text)' is no date") }
    return date.lastDay
  }

  /// Presses the keys of a script, as `parley render --keys` does.
  public mutating func press(_ script: String) {
    guard let keys = KeyScript(script)?.keys else {
      preconditionFailure("an open quote: \(script)")
    }
    for key in keys { send(.keyPressed(key)) }
    simulate()
  }

  /// Does something with the mouse over a cell of the frame as it is now.
  public mutating func mouse(_ action: MouseEvent.Action, at point: Point) {
    let clicks = picture(of: state, store: store).clicks
    send(.mouse(MouseEvent(action, at: point), on: clicks.spot(at: point)))
  }

  /// Presses and lets go of a button over a cell.
  public mutating func click(_ point: Point, button: MouseEvent.Button = .left) {
    mouse(.pressed(button), at: point)
    mouse(.released(button), at: point)
  }

  /// Runs the simulation that waits for the keys to pause.
  private mutating func simulate() {
    guard simulates, let effect = waiting else { return }
    waiting = nil
    if let answer = disk.perform(effect) { send(answer) }
  }

  /// Lets an event happen and everything the disk answers.
  public mutating func send(_ event: AppEvent) {
    for effect in update(&state, event) {
      if case .simulate = effect {
        waiting = effect
      } else if let answer = disk.perform(effect) {
        send(answer)
      } else if effect.isTerminals {
        terminalEffects.append(effect)
      }
    }
  }

  /// The frame as it is now.
  public var frame: Frame { view(state, store: store, lines: lines) }
  /// The frame's text.
  public var text: String { frame.text(isASCII: isASCII) }

  /// The text, and below it one letter a cell for its style with what each letter stands for.
  public var textAndColours: String {
    let frame = frame
    var letters: [Style: Character] = [:]
    var legend: [String] = []
    var rows: [String] = []
    let alphabet = Array(".abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
    for y in 0..<frame.size.height {
      var row = ""
      for x in 0..<frame.size.width {
        let style = frame.style(x: x, y: y)
        if letters[style] == nil {
          letters[style] = letters.count < alphabet.count ? alphabet[letters.count] : "?"
          legend.append("\(letters[style] ?? "?") \(Self.name(style))")
        }
        row.append(letters[style] ?? "?")
      }
      rows.append(row)
    }
    return ([frame.text(), ""] + rows + [""] + legend).joined(separator: "\n") + "\n"
  }

  private static func name(_ style: Style) -> String {
    func name(_ color: Color) -> String {
      switch color {
      case .terminal: "terminal"
      case .ansi(let number): "ansi:\(number)"
      case .rgb(let rgb): rgb.hex
      }
    }
    let attributes: [(Attributes, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.italic, "italic"), (.underline, "underline"),
      (.reverse, "reverse"),
    ]
    let set = attributes.filter { style.attributes.contains($0.0) }.map(\.1)
    return ([name(style.foreground), "on \(name(style.background))"] + set).joined(separator: " ")
  }
}

extension AppState {
  /// Whether a date may be shown although it lies ahead: that of a round known by the day shown, or
  /// the last day of an agreement known then.
  public func isAnnounced(_ date: PartialDate) -> Bool {
    let known = loaded.workspace.asOf(asOf ?? today)
    return known.rounds.contains { $0.start == date || $0.end == date }
      || known.agreements.contains { $0.expires == date.lastDay }
  }
}

extension Effect {
  /// Whether it is the terminal's and not the disk's.
  fileprivate var isTerminals: Bool {
    switch self {
    case .copy, .copyFurther, .open, .editExternally, .setMouse, .examineTerminal, .suspend,
      .repaint, .quit:
      true
    default: false
    }
  }
}
