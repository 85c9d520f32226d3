import ParleyTestSupport
import Testing

extension BuiltProgram {
  @Suite(.enabled(if: Tmux.isInstalled)) struct ColumnsTests {
    let sandbox: Sandbox
    let workspace: String

    init() throws {
      sandbox = try Sandbox()
      workspace = try sandbox.workspace()
      try writeHangulIntoTheRows()
    }

    /// Towns in Hangul, composed and decomposed, and a title of both scripts.
    private func writeHangulIntoTheRows() throws {
      let rounds = try sandbox.run(["cat", workspace + "/rounds.csv"]).output
      let changed = rounds.split(separator: "\n").map { line in
        line.replacing(",Seoul,", with: ",서울,")
          .replacing(",Honolulu,", with: ",\u{1112}\u{1169}\u{1102}\u{1169}\u{11AF},")
          .replacing(",Washington,", with: ",워싱턴 D.C. 회의,")
      }
      try sandbox.write(changed.joined(separator: "\n"), to: workspace + "/rounds.csv")
    }

    @Test(arguments: [(160, 50), (120, 36), (80, 24), (60, 16), (61, 17)])
    func `a real terminal shows exactly what render prints`(_ columns: Int, _ rows: Int) throws {
      let tmux = try Tmux(
        sandbox, columns: columns, rows: rows, command: [Sandbox.program, workspace])
      var keys: [String] = []
      for step in [
        [], ["j", "j"], ["2"], [">", ">"], [">"], ["j", "j", "j"], ["3"], ["k"], ["?"],
      ] {
        try tmux.press(step.isEmpty ? ["C-l"] : step)
        keys += step
        try tmux.wait(
          forScreen: try sandbox.rendered(
            workspace, size: "\(columns)x\(rows)", keys: keys.joined(separator: " ")))
      }
      #expect(try tmux.screen().contains("─"), "nothing was drawn")
    }

    @Test func `Hangul stands in the rows that are compared`() throws {
      let text = try sandbox.rendered(workspace, size: "120x36")
      #expect(text.contains("서울") && text.contains("워싱턴") && text.contains("호놀"))
    }

    @Test func `a screen that is too small says so and the next one is whole`() throws {
      let tmux = try Tmux(
        sandbox, columns: 40, rows: 10, command: [Sandbox.program, workspace])
      try tmux.wait(forScreen: try sandbox.rendered(workspace, size: "40x10"))
      #expect(try tmux.screen().contains("parley needs 60 columns and 16"))
      try tmux.run(["resize-window", "-x", "80", "-y", "24"])
      try tmux.wait(forScreen: try sandbox.rendered(workspace, size: "80x24"))
    }
  }
}
