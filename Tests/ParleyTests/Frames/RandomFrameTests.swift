import Foundation
import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct RandomFrameTests {
    let sandbox: Sandbox

    init() throws {
      sandbox = try Sandbox()
    }

    /// Odd sizes, the least, and more columns than a mouse of the old kind can name.
    static let sizes = [(80, 24), (37, 11), (121, 41), (229, 17), (5, 3)]

    @Test(.enabled(if: Tmux.isInstalled), arguments: sizes)
    func `tmux shows every cell of random frames`(_ columns: Int, _ rows: Int) throws {
      let count = FrameDriver.count(60, long: 2000)
      let file = sandbox.path + "/frame"
      let tmux = try Tmux(
        sandbox, columns: columns, rows: rows,
        command: ["env", "TERM=tmux-256color", FrameDriver.path, "\(columns)", "\(count)", file])
      var wrong: [String] = []
      for number in 1...count {
        let difference = try waitForFrame(number, in: file) { try tmux.screen() }
        wrong += difference
        if number % 10 == 0 {
          // The next frame comes by itself.
          let isOther = number % 20 != 0
          try tmux.resize(columns: columns + (isOther ? 3 : 0), rows: rows + (isOther ? 2 : 0))
        } else {
          try tmux.press(["Space"])
        }
      }
      #expect(wrong.isEmpty, "\(wrong.prefix(3).joined(separator: "\n"))")
    }

    @Test(
      .enabled(if: SecondEmulator.isInstalled, SecondEmulator.whatToDo),
      arguments: zip(sizes, ["256", "truecolor", "256", "truecolor", "256"]))
    func `pyte shows every cell and colour of random frames, at changing sizes`(
      size: (columns: Int, rows: Int), colors: String
    ) throws {
      // In runs of 40: each is over long before anybody gives it up.
      let runs = FrameDriver.count(40, long: 2000) / 40
      for run in 0..<runs {
        let outcome = try SecondEmulator.run(
          [
            FrameDriver.path, "\(size.columns)", "\(size.rows)", "\(size.columns + 1000 * run)",
            "40", sandbox.path + "/frame", colors,
          ], in: sandbox)
        #expect(outcome.ending == .exited(0), "\(outcome.errors)")
        #expect(outcome.output.hasPrefix("40 0\n"), "\(outcome.output)")
      }
    }

    /// Waits until a frame is seen as it must be.
    ///
    /// - Returns: The rows that are not, when they stay wrong.
    private func waitForFrame(
      _ number: Int, in file: String, screen: () throws -> String
    ) throws -> [String] {
      let deadline = Deadline()
      var wanted: [String]?
      while true {
        if wanted == nil { wanted = Self.rows(of: number, in: file) }
        if let wanted {
          let seen = ScreenText.lines(try screen())
          let lines = ScreenText.lines(wanted.joined(separator: "\n"))
          if seen == lines { return [] }
          guard !deadline.hasPassed else {
            let longest = max(seen.count, lines.count)
            return (0..<longest).compactMap { row in
              let shown = row < seen.count ? seen[row] : ""
              let line = row < lines.count ? lines[row] : ""
              return shown == line ? nil : "frame \(number), row \(row): \(line)\nis: \(shown)"
            }
          }
        } else if deadline.hasPassed {
          throw Timeout(what: "frame \(number)", state: try screen())
        }
      }
    }

    /// The rows the driver says must be seen; nil while it is at another frame.
    private static func rows(of number: Int, in file: String) -> [String]? {
      guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return nil }
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      guard lines.first == "\(number)" else { return nil }
      return lines.dropFirst().map { $0.filter { $0 != "\t" } }
    }
  }
}
