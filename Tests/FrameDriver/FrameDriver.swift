import Glibc
import TerminalKit

/// `FrameDriver SEED COUNT FILE`: puts random frames on the terminal one after the other, each at a
/// key, and writes to FILE beforehand what must be seen: the frame's number, then its rows.
///
/// Behind it may stand how many colours, `plain` for texts all emulators agree on, and `ask` to ask
/// the terminal what it can, `links` to send the links of the frames, and `styles` to write those of
/// the cells too.
@main
struct FrameDriver {
  static func main() throws {
    let arguments = CommandLine.arguments
    if arguments.dropFirst().first == "events" {
      let color = arguments.dropFirst(2).first.flatMap(ColorChoice.init(rawValue:)) ?? .auto
      var events = EventList(terminal: try CursesTerminal(color: color))
      events.run()
      return
    }
    guard arguments.count >= 4, let seed = UInt64(arguments[1]), let count = Int(arguments[2])
    else {
      print(
        "usage: FrameDriver SEED COUNT FILE [COLOURS] [plain] [ask] [links] [styles], or events [COLOURS]"
      )
      exit(2)
    }
    let color = arguments.count > 4 ? ColorChoice(rawValue: arguments[4]) ?? .auto : .auto
    let terminal = try CursesTerminal(color: color)
    var frames = RandomFrames(
      seed: seed, store: CellStore(), isPlain: arguments.contains("plain"))
    terminal.showsLinks = arguments.contains("links")
    // Frames are shown at once where the terminal can.
    if arguments.contains("ask") { terminal.ask([]) }
    let styles = arguments.contains("styles") ? ShownStyles(depth: terminal.colorDepth) : nil
    var number = 0
    while number < count {
      let frame = frames.next(size: terminal.size)
      number += 1
      write("\(number)\n" + ShownText(of: frame, styles: styles).text, to: arguments[3])
      terminal.present(frame)
      wait: while true {
        switch terminal.nextEvent(timeoutMilliseconds: nil) {
        case .key("q"), .hungUp, .signalled: return
        case .key, .resized: break wait
        default: continue
        }
      }
    }
  }

  /// Replaces the file as a whole, so that nobody reads half of it.
  private static func write(_ text: String, to path: String) {
    let new = path + ".new"
    guard let file = fopen(new, "w") else { exit(3) }
    fputs(text, file)
    fclose(file)
    rename(new, path)
  }
}
