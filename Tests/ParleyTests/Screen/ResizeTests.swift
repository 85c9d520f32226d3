import ParleyTestSupport
import Testing

extension BuiltProgram {
  @Suite(.enabled(if: Tmux.isInstalled)) struct ResizeTests {
    private let scrolledHome = ["3", "g", "G", "1", "G", "g"]

    @Test(arguments: [(80, 24), (60, 16), (100, 30), (40, 10), (20, 4), (3, 2), (1, 1)])
    func `a smaller window shows nothing of the larger one`(_ columns: Int, _ rows: Int) throws {
      let sandbox = try Sandbox()
      let workspace = try sandbox.workspace()
      let tmux = try Tmux(
        sandbox, columns: 120, rows: 36, command: [Sandbox.program, workspace])
      try tmux.wait(forScreen: try sandbox.rendered(workspace, size: "120x36"))
      try tmux.run(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
      // The last column of the last row is never written, lest a terminal scroll.
      var lines = ScreenText.lines(
        try sandbox.rendered(workspace, size: "\(columns)x\(rows)"))
      if lines.count == rows, lines[rows - 1].count == columns { lines[rows - 1].removeLast() }
      try tmux.wait(forScreen: lines.joined(separator: "\n"))
    }

    @Test func `two hundred resizes in a row end in the right screen`() throws {
      let sandbox = try Sandbox()
      let workspace = try sandbox.workspace()
      let tmux = try Tmux(
        sandbox, columns: 120, rows: 36, command: [Sandbox.program, workspace])
      try tmux.wait(forScreen: try sandbox.rendered(workspace, size: "120x36"))
      let process = try tmux.value("#{pane_pid}")
      var chance = SeededGenerator(seed: 120_036)
      // Alone, as from a mouse that drags, and in bursts, as from a window manager.
      for burst in [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 5, 20, 20, 40, 40, 60] {
        let commands = (0..<burst).map { _ in
          [
            "resize-window", "-x", "\(Int.random(in: 2...220, using: &chance))",
            "-y", "\(Int.random(in: 2...70, using: &chance))",
          ]
        }
        try tmux.run(Array(commands.joined(separator: [";"])))
      }
      try tmux.run(["resize-window", "-x", "120", "-y", "36"])
      // Where the panes are scrolled to depends on the sizes that were seen; these keys undo it.
      try tmux.press(scrolledHome)
      try tmux.wait(
        forScreen: try sandbox.rendered(
          workspace, size: "120x36", keys: scrolledHome.joined(separator: " ")))
      #expect(try tmux.value("#{pane_dead} #{pane_pid}") == "0 \(process)")
      try tmux.press(["?"])
      try tmux.wait(
        forScreen: try sandbox.rendered(
          workspace, size: "120x36", keys: (scrolledHome + ["?"]).joined(separator: " ")))
    }

    @Test func `resizing while keys stream in ends in the right screen`() throws {
      let sandbox = try Sandbox()
      let workspace = try sandbox.workspace()
      let tmux = try Tmux(
        sandbox, columns: 120, rows: 36, command: [Sandbox.program, workspace])
      try tmux.wait(forScreen: try sandbox.rendered(workspace, size: "120x36"))
      var chance = SeededGenerator(seed: 7)
      for _ in 0..<20 {
        try tmux.run([
          "resize-window", "-x", "\(Int.random(in: 60...200, using: &chance))",
          "-y", "\(Int.random(in: 16...60, using: &chance))", ";", "send-keys", "j", "Tab", "k",
          "+",
          ";", "resize-window", "-x", "100", "-y", "30", ";", "send-keys", "+", "1", "j",
        ])
      }
      try tmux.run(["resize-window", "-x", "120", "-y", "36", ";", "send-keys", "G"])
      try tmux.press(["?"])
      try tmux.wait(for: "the help") { $0.contains("Move down") && $0.hasSuffix("\n") }
      try tmux.wait(for: "36 rows") { ScreenText.lines($0).count == 36 }
    }
  }
}
