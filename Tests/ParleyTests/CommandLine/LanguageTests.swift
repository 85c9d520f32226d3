import ParleyApp
import ParleyTestSupport
import Testing

extension BuiltProgram {
  /// `--language`, an option of every command.
  struct LanguageTests {
    let sandbox: Sandbox

    init() throws { sandbox = try Sandbox() }

    private func commands() throws -> [[String]] {
      let workspace = try sandbox.workspace()
      return [
        ["project", "as-signed", "-w", workspace],
        ["compare", "as-signed", "us-5bn", "-w", workspace],
        ["explain", "as-signed", "2028", "-w", workspace], ["backtest", "-w", workspace],
        [
          "solve", "as-signed", "--vary", "opening.krw_bn", "--target", "total=8000", "-w",
          workspace,
        ],
        ["sensitivity", "us-5bn", "-w", workspace], ["themes"], ["themes", "--check"],
        ["init", sandbox.home], ["render", workspace], ["render", workspace, "--linear"],
        [workspace], ["project", "nonsense", "-w", workspace],
      ]
    }

    private func hasHangul(_ text: String) -> Bool {
      text.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }
    }

    @Test func `the option, the file and the locale give the same Korean`() throws {
      let config = sandbox.home + "/config/parley/config.toml"
      for command in try commands() {
        let english = try sandbox.parley(command)
        let option = try sandbox.parley(command + ["--language", "ko"])
        let locale = try sandbox.parley(command, changes: ["LC_ALL": "ko_KR.UTF-8"])
        try sandbox.write("language = \"ko\"\n", to: config)
        let file = try sandbox.parley(command)
        let back = try sandbox.parley(command + ["--language", "en"])
        try sandbox.write("", to: config)
        #expect(option.output == locale.output && option.errors == locale.errors, "\(command)")
        #expect(option.output == file.output && option.errors == file.errors, "\(command)")
        #expect(english.output == back.output && english.errors == back.errors, "\(command)")
        #expect(option.ending == english.ending, "\(command)")
        // Not said by the commands, but by the store.
        if command.first == "init" { continue }
        #expect(hasHangul(option.output + option.errors), "\(command)")
        #expect(option.output + option.errors != english.output + english.errors)
      }
    }

    @Test func `without a terminal the dashboard says in Korean what to use`() throws {
      let outcome = try sandbox.parley([try sandbox.workspace(), "--language", "ko"])
      #expect(outcome.ending == .exited(4) && outcome.output.isEmpty)
      #expect(
        outcome.errors == """
          parley: 터미널이 없습니다
          화면을 열려면 터미널이 있어야 합니다. 'parley render'는 화면을 글로, 'parley render --linear'는
          읽는 순서대로 출력하고, 'parley check'는 파일의 오류를 보여 줍니다.

          """)
    }

    @Test func `every command takes the option, and its help stays English`() throws {
      for name in CommandUsage.all.map(\.name) + ["dashboard"] {
        let help = try sandbox.parley([name, "--help"], changes: ["LC_ALL": "ko_KR.UTF-8"])
        #expect(help.ending == .exited(0))
        #expect(help.output.contains("--language <language>"), "\(name)")
        #expect(!hasHangul(help.output), "\(name)")
      }
    }

    @Test(arguments: [
      ["check", "--nonsense"], ["chekc"], ["check", "--language", "fr"], ["project"],
      ["debug", "man"], ["config", "--print-default"], ["config", "--print-default-keys"],
    ])
    func `what is wrong with options, the manual and files to begin with stay English`(
      _ command: [String]
    ) throws {
      let english = try sandbox.parley(command)
      let korean = try sandbox.parley(command, changes: ["LC_ALL": "ko_KR.UTF-8"])
      #expect(english.output == korean.output && english.errors == korean.errors)
      #expect(!english.output.isEmpty || !english.errors.isEmpty)
    }

    @Test func `formats for programs and papers stay English`() throws {
      let workspace = try sandbox.workspace()
      for format in ["csv", "json", "markdown"] {
        let command = ["project", "as-signed", "-w", workspace, "--format", format]
        let english = try sandbox.parley(command)
        let korean = try sandbox.parley(command, changes: ["LC_ALL": "ko_KR.UTF-8"])
        #expect(english.output == korean.output && !hasHangul(korean.output), "\(format)")
      }
    }

    @Test func `the terminal is examined and asked about in Korean`() throws {
      let usual = [2, 2, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2]
      let answers =
        usual.map { "\u{1B}[1;\($0 + 1)R" }.joined()
        + "\u{1B}]11;rgb:00/00/00\u{7}\u{1B}]10;rgb:ff/ff/ff\u{7}\u{1B}P>|term(1)\u{1B}\\"
        + "\u{1B}[?2026;2$y\u{1B}[?2031;0$y\u{1B}[?62;22c"
      let terminal = try PseudoTerminal(columns: 120, rows: 90)
      terminal.type(answers)
      try terminal.startParley(["doctor", "--language", "ko"], in: sandbox)
      try terminal.wait(forText: "ascii = true 설정을 config.toml에 저장하시겠습니까? [y/n]")
      #expect(terminal.screen.text.contains("터미널 점검"))
      // What the key y types while the keyboard writes Hangul.
      terminal.type("ㅛ\r")
      #expect(try terminal.waitForEnd() == .exited(1))
      #expect(terminal.screen.text.contains("저장함: ascii = true"))
    }
  }
}
