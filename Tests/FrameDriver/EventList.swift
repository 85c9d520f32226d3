import TerminalKit

/// `FrameDriver events`: asks the terminal all there is to ask and shows what comes, the latest last.
///
/// `q` leaves, `z` asks again and leaves at once, `m` turns the mouse off, `M` on again, `e` gives
/// the terminal away for a moment, `x` crashes.
struct EventList {
  private let terminal: CursesTerminal
  private let store = CellStore()
  private var lines: [String] = []

  init(terminal: CursesTerminal) {
    self.terminal = terminal
  }

  mutating func run() {
    terminal.setMouse(true)
    terminal.followColorScheme(true)
    terminal.ask([.background, .foreground, .mode(2026), .version, .cursor])
    while true {
      show()
      let event = terminal.nextEvent(timeoutMilliseconds: nil)
      lines.append(Self.words(event))
      switch event {
      case .key("z"):
        terminal.ask([.background])
        return
      case .key("q"), .hungUp, .signalled: return
      case .key("m"): terminal.setMouse(false)
      case .key("M"): terminal.setMouse(true)
      case .key("e"): terminal.withLeft {}
      case .key("x"): fatalError("asked to")
      default: break
      }
    }
  }

  private func show() {
    var frame = Frame(size: terminal.size, store: store)
    for (y, line) in lines.suffix(terminal.size.height - 1).enumerated() {
      frame.put(display(line), x: 0, y: y)
    }
    frame.put(display("depth \(terminal.colorDepth)"), x: 0, y: terminal.size.height - 1)
    terminal.present(frame)
  }

  private static func words(_ event: TerminalEvent) -> String {
    switch event {
    case .key(let key): "key \(key.name)"
    case .mouse(let event):
      "mouse \(words(event.action)) \(event.point.x) \(event.point.y)"
        + (event.isShift ? " shift" : "") + (event.isAlt ? " alt" : "")
        + (event.isControl ? " control" : "")
    case .reported(.background(let color)): "background \(color.hex)"
    case .reported(.foreground(let color)): "foreground \(color.hex)"
    case .reported(.colorScheme(let isDark)): "scheme \(isDark ? "dark" : "light")"
    case .reported(.mode(let number, let state)): "mode \(number) \(state)"
    case .reported(.cursor(let point)): "cursor \(point.x) \(point.y)"
    case .reported(.attributes(let numbers)): "attributes \(numbers)"
    case .reported(.version(let name)): "version \(name)"
    case .pasted(let bytes): "pasted \(bytes.count)"
    case .resized: "resized"
    default: "\(event)"
    }
  }

  private static func words(_ action: MouseEvent.Action) -> String {
    switch action {
    case .pressed(let button): "pressed \(button)"
    case .dragged(let button): "dragged \(button)"
    case .released(let button): "released" + (button.map { " \($0)" } ?? "")
    case .turned(let wheel): "turned \(wheel)"
    }
  }
}
