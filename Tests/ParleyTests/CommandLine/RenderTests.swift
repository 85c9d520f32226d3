import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct RenderTests {
    let sandbox: Sandbox
    let workspace: String

    init() throws {
      sandbox = try Sandbox()
      workspace = try sandbox.workspace()
    }

    @Test(arguments: [(160, 50), (120, 36), (80, 24), (60, 16), (20, 4), (1, 1), (1000, 1000)])
    func `a screen has as many lines and columns as asked for`(
      _ columns: Int, _ rows: Int
    ) throws {
      let text = try sandbox.rendered(workspace, size: "\(columns)x\(rows)")
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count == rows + 1)
      #expect(lines.last == "")
      var screen = EmulatedScreen(columns: columns, rows: rows)
      screen.feed(text.utf8.prefix(text.utf8.count - 1).flatMap { $0 == 10 ? [13, 10] : [$0] })
      #expect(screen.violations.isEmpty)
      #expect(screen.lines.joined(separator: "\n") == ScreenText.padded(text, to: rows))
    }

    @Test func `keys are pressed before the screen is printed`() throws {
      let zoomed = try sandbox.rendered(workspace, size: "120x36", keys: "3 +")
      #expect(zoomed.contains("3 Payments") && !zoomed.contains("R8x"))
      let found = try sandbox.rendered(workspace, size: "120x36", keys: "/ 'Linda Specht'")
      #expect(found.contains("/ Linda Specht"))
      let note = try sandbox.rendered(workspace, size: "120x36", keys: "2 > > >")
      #expect(note.contains("extra session"), "the note is read before the screen is printed")
    }

    @Test func `as of a day nothing later shows`() throws {
      let options = ["--as-of", "2024-06-24"]
      let text = try sandbox.rendered(workspace, size: "120x36", options: options)
      #expect(text.contains("THE PAST, as of 2024-06-24"))
      #expect(!text.contains("1,519.2"))
      let month = try sandbox.rendered(workspace, size: "120x36", options: ["--as-of", "2024-02"])
      #expect(month.contains("THE PAST, as of 2024-02-29"))
    }

    @Test func `there is no colour unless it is asked for`() throws {
      let plain = try sandbox.rendered(workspace, size: "120x36")
      #expect(!plain.utf8.contains(0x1B))
      let coloured = try sandbox.rendered(workspace, size: "120x36", options: ["--color"])
      #expect(coloured.utf8.contains(0x1B))
      var text = ""
      var isInside = false
      for scalar in coloured.unicodeScalars {
        if scalar == "\u{1B}" { isInside = true }
        if !isInside { text.unicodeScalars.append(scalar) }
        if scalar == "m" { isInside = false }
      }
      #expect(ScreenText.lines(text) == ScreenText.lines(plain))
    }

    @Test func `in ASCII every byte is one`() throws {
      for keys in ["", "2", "2 > > >", "3", "?", "!"] {
        let text = try sandbox.rendered(
          workspace, size: "120x36", keys: keys, options: ["--ascii"])
        #expect(text.utf8.allSatisfy { (0x20...0x7E).contains($0) || $0 == 0x0A }, "keys \(keys)")
      }
    }

    @Test func `reading order says what the screen shows`() throws {
      let text = try sandbox.rendered(workspace, size: "120x36", options: ["--linear"])
      #expect(text.contains("1,519.2"))
      #expect(text.contains("Lee Tae-woo 이태우"))
      #expect(!text.contains("│"))
    }

    @Test func `an unknown theme is wrong usage and names those there are`() throws {
      let outcome = try sandbox.parley(["render", workspace, "--theme", "pink"])
      #expect(outcome.ending == .exited(2))
      #expect(outcome.errors.hasPrefix("parley: no theme is called 'pink'; there are: "))
      #expect(outcome.output.isEmpty)
    }
  }
}
