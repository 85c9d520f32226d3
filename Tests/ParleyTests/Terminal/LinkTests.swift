import Foundation
import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct LinkTests {
    let sandbox: Sandbox
    let workspace: String

    init() throws {
      sandbox = try Sandbox()
      workspace = try sandbox.workspace()
    }

    private func terminal(_ setting: String, columns: Int = 120, rows: Int = 36) throws
      -> PseudoTerminal
    {
      try sandbox.write("links = \"\(setting)\"\n", to: sandbox.home + "/config/parley/config.toml")
      let terminal = try PseudoTerminal(columns: columns, rows: rows, takesLinks: true)
      try terminal.startParley([workspace], in: sandbox)
      try terminal.wait(forText: "3 Payments")
      return terminal
    }

    private func links(_ terminal: PseudoTerminal) -> [(text: String, address: String)] {
      (0..<terminal.screen.rows).flatMap { terminal.screen.links(row: $0) }
    }

    @Test func `sources are links, and every cell is as it is without them`() throws {
      let terminal = try terminal("on")
      var keys = ""
      for key in ["2", ">", ">", ">", ">", "j", "j", "k", "i", "j", "Escape", "1", "j"] {
        keys += key + " "
        terminal.type(key == "Escape" ? "\u{1B}" : key)
        try terminal.wait(
          forScreen: try sandbox.rendered(workspace, size: "120x36", keys: keys))
        // The links come behind the cells.
        while terminal.take(waitingMilliseconds: 20) {}
        let texts = links(terminal).map(\.text)
        if ["i", "Escape"].contains(key) || keys.hasSuffix("> > > > ") {
          #expect(!texts.isEmpty, "\(keys)")
        }
        if key == "1" { #expect(texts.isEmpty, "stale links: \(texts)") }
        #expect(links(terminal).allSatisfy { $0.address.hasPrefix("http") })
        #expect(terminal.screen.openLink == nil)
      }
      #expect(terminal.screen.violations.isEmpty, "\(terminal.screen.violations)")
      terminal.type("q")
      #expect(try terminal.waitForEnd() == .exited(0))
    }

    @Test(arguments: ["auto", "off"])
    func `where nothing is known of the terminal there are none`(setting: String) throws {
      let terminal = try terminal(setting)
      terminal.type("i")
      try terminal.wait(forText: "Where the figures come from")
      #expect(links(terminal).isEmpty)
      #expect(!String(decoding: terminal.bytes, as: UTF8.self).contains("\u{1B}]8;"))
    }

    /// Bytes of each move, with links or without.
    private func costs(_ setting: String, _ keys: String) throws -> [Int] {
      let terminal = try terminal(setting, columns: 180, rows: 50)
      var script = ""
      for key in keys.map(String.init) {
        terminal.type(key)
        script += key + " "
      }
      try terminal.wait(
        forScreen: try sandbox.rendered(workspace, size: "180x50", keys: script))
      return try ["j", "k", "j"].map { key in
        let before = terminal.bytes.count
        terminal.type(key)
        script += key + " "
        try terminal.wait(
          forScreen: try sandbox.rendered(workspace, size: "180x50", keys: script))
        while terminal.take(waitingMilliseconds: 20) {}
        return terminal.bytes.count - before
      }
    }

    @Test func `a move in the timeline costs what it costs without links`() throws {
      #expect(try costs("on", "") == costs("off", ""))
    }

    @Test(arguments: ["2", "2>", "2>>", "2>>>>"])
    func `a move in the detail that scrolls nothing costs at most 500 bytes with links too`(
      keys: String
    ) throws {
      let costs = try costs("on", keys)
      #expect(costs.allSatisfy { $0 <= 500 }, "\(costs)")
    }

    @Test(.enabled(if: Tmux.isInstalled), arguments: [(80, 24), (37, 11), (121, 41)])
    func `cells, colours and the cursor are those without links`(columns: Int, rows: Int) throws {
      let count = FrameDriver.count(40, long: 1000)
      func run(_ more: [String]) throws -> [String] {
        let sandbox = try Sandbox()
        let file = sandbox.path + "/frame"
        let tmux = try Tmux(
          sandbox, columns: columns, rows: rows,
          command: [
            "env", "TERM=tmux-256color", FrameDriver.path, "7", "\(count)", file, "256", "plain",
          ]
            + more)
        var screens: [String] = []
        for number in 1...count {
          var seen = ""
          let deadline = Deadline()
          while true {
            let text = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
            if text.hasPrefix("\(number)\n") {
              let wanted = text.dropFirst("\(number)\n".count).filter { $0 != "\t" }
              seen = try tmux.screen()
              if ScreenText.lines(seen) == ScreenText.lines(String(wanted)) { break }
            }
            guard !deadline.hasPassed else { break }
          }
          screens.append(
            try tmux.run(["capture-pane", "-p", "-e"])
              + (try tmux.value("#{cursor_flag} #{cursor_x} #{cursor_y}")))
          try tmux.press(["Space"])
        }
        return screens
      }
      let plain = try run([])
      let linked = try run(["links"])
      for (number, pair) in zip(plain, linked).enumerated() {
        #expect(SeenFrame(pair.0) == SeenFrame(pair.1), "frame \(number + 1)")
      }
    }
  }
}

/// A pane as `capture-pane -e` prints it, without blanks at line ends and what nobody sees: the colour and
/// the weight of a blank, and where a hidden cursor stands.
private struct SeenFrame: Equatable {
  private var cells: [[String]] = []
  private var cursor: String

  init(_ captured: String) {
    var lines = captured.split(separator: "\n", omittingEmptySubsequences: false)[...]
    let last = lines.popLast().map(String.init) ?? ""
    cursor = last.hasPrefix("0") ? "hidden" : last
    var style: [String: String] = [:]
    for line in lines {
      var row: [String] = []
      var rest = line[...]
      while let character = rest.popFirst() {
        if character == "\u{1B}" {
          let body = rest.dropFirst().prefix { $0 != "m" }
          rest = rest.dropFirst(body.count + 2)
          Self.select(body, &style)
          continue
        }
        let kept = character == " " ? ["bg", "4", "7"] : style.keys.sorted()
        row.append("\(character)" + kept.compactMap { key in style[key].map { key + $0 } }.joined())
      }
      // tmux prints blanks at the end of a line only where they were written, not where they were erased.
      while row.last?.hasPrefix(" ") ?? false { row.removeLast() }
      cells.append(row)
    }
  }

  private static func select(_ body: Substring, _ style: inout [String: String]) {
    var codes = body.split(separator: ";").map(String.init)[...]
    while let code = codes.popFirst() {
      switch Int(code) ?? 0 {
      case 0: style = [:]
      case 38, 48:
        let count = codes.first == "5" ? 2 : 4
        style[code == "38" ? "fg" : "bg"] = codes.prefix(count).joined(separator: ",")
        codes = codes.dropFirst(count)
      case 39: style["fg"] = nil
      case 49: style["bg"] = nil
      case 30...37, 90...97: style["fg"] = code
      case 40...47, 100...107: style["bg"] = code
      default: style[code] = "on"
      }
    }
  }
}
