import ParleyModel
import ParleyStore
import TerminalKit
import Testing

@testable import ParleyApp

struct DoctorReportTests {
  static let xterm = TerminalType(
    isKnown: true, canMove: true, takesSequences: true, hasPrivateModes: true, colors: 256)
  /// Every sample as parley takes it; what it writes in another way is two wide.
  static let usual: [Int?] = WidthSample.all.map { $0.assumed ?? 2 }

  private func facts(
    _ changes: [String: String] = [:], type: TerminalType = DoctorReportTests.xterm
  ) -> TerminalFacts {
    let usual = ["TERM": "xterm-256color", "LANG": "ko_KR.UTF-8", "COLORTERM": "truecolor"]
    return TerminalFacts(environment: usual.merging(changes) { $1 }, type: type)
  }

  private func answers(_ widths: [Int?] = DoctorReportTests.usual) -> ProbeAnswers {
    ProbeAnswers(
      size: Size(width: 120, height: 36), widths: widths, attributes: [62, 22],
      version: "foot(1.16)",
      modes: [2026: .reset, 2031: .set, 2004: .reset, 1006: .unknown],
      background: RGB(red: 0, green: 16, blue: 255))
  }

  @Test func `a terminal that does everything is reported and nothing is wrong`() {
    let report = DoctorReport(facts(), answers(), .standard)
    #expect(report.findings.isEmpty)
    #expect(
      report.text == """
        parley \(Version.current) examines the terminal

        Terminal
          type (TERM)                       xterm-256color, known to terminfo
          name (XTVERSION)                  foot(1.16)
          attributes (DA1)                  62, 22
          size                              120 columns, 36 rows
          runs inside                       nothing
          over SSH                          no

        Language
          locale                            LANG=ko_KR.UTF-8
          encoding                          UTF-8

        Colours
          drawn with                        all colours: COLORTERM says truecolor
          background (OSC 11)               #0010ff
          text (OSC 10)                     no answer

        Abilities
          frames shown at once (2026)       yes
          dark and light reported (2031)    yes
          pastes in brackets (2004)         yes
          mouse by numbers (1006)           no
          clipboard (OSC 52)                likely: this terminal takes it unless told otherwise
          y tries                           OSC 52, a file

        Columns
          Hangul                            2, as assumed
          decomposed Hangul                 2; parley writes it as 한
          Han                               2, as assumed
          won sign                          1, as assumed
          middle dot                        1, as assumed
          long dash                         1, as assumed
          ellipsis                          1, as assumed
          circle                            1, as assumed
          braille                           1, as assumed
          box line                          1, as assumed
          triangle                          1, as assumed
          diamond                           1, as assumed
          pencil                            1, as assumed
          angle quote                       1, as assumed
          decomposed letter                 2; parley writes it as é
          emoji                             2, as assumed
          family of emoji                   2; parley writes it as 👨‹200D›👩‹200D›👧
          flag                              2, as assumed

        Settings of parley
          ascii                             false
          chart-marks                       braille
          color                             auto
          mouse                             true

        What to do
          Nothing is wrong.

        """)
  }

  @Test func `without a terminal the environment is told`() {
    let text = DoctorReport(facts(), nil, .standard).text
    #expect(text.contains("There is no terminal here; this is what the environment tells.\n"))
    #expect(text.contains("  locale                            LANG=ko_KR.UTF-8\n"))
    #expect(!text.contains("Columns"))
    #expect(!text.contains("no answer"))
  }

  /// The widths with some replaced, by name.
  private func widths(_ changes: [String: Int]) -> [Int?] {
    zip(WidthSample.all, Self.usual).map { changes[$0.name] ?? $1 }
  }

  @Test func `ambiguous marks two wide lead to ASCII`() {
    let report = DoctorReport(
      facts(), answers(widths(["middle dot": 2, "circle": 2, "braille": 2])), .standard)
    #expect(report.findings.map(\.fix) == [ConfigurationChange(.ascii, .boolean(true))])
    #expect(
      report.findings[0].advice.english
        == "Marks take other columns than parley thinks (middle dot, circle): have the terminal show "
        + "ambiguous characters narrow, or set ascii = true in config.toml.")
    #expect(report.text.contains("  circle                            2, parley assumes 1\n"))
  }

  @Test(arguments: [0, 2])
  func `braille that takes no column or two leads to blocks`(width: Int) {
    let report = DoctorReport(facts(), answers(widths(["braille": width])), .standard)
    #expect(report.findings.map(\.fix) == [ConfigurationChange(.chartMarks, .text("blocks"))])
  }

  @Test func `what a setting makes up for already is not wrong`() {
    var blocks = Configuration.standard
    blocks.take([ConfigurationChange(.chartMarks, .text("blocks"))])
    #expect(DoctorReport(facts(), answers(widths(["braille": 2])), blocks).findings.isEmpty)
    var ascii = Configuration.standard
    ascii.take([ConfigurationChange(.ascii, .boolean(true))])
    let wide = answers(widths(["braille": 2, "ellipsis": 2]))
    #expect(DoctorReport(facts(), wide, ascii).findings.isEmpty)
  }

  @Test func `Hangul of other widths has no setting, and advice`() {
    let report = DoctorReport(facts(), answers(widths(["Hangul": 3, "Han": 3])), .standard)
    #expect(report.findings.map(\.fix) == [nil])
    #expect(report.findings[0].advice.english.contains("UTF-8"))
  }

  @Test func `a terminal that answers nothing is found`() {
    let report = DoctorReport(
      facts(), ProbeAnswers(size: Size(width: 80, height: 24)), .standard)
    #expect(report.findings.count == 1)
    #expect(report.text.contains("  Hangul                            no answer\n"))
    #expect(report.text.contains("The terminal answered nothing in time"))
  }

  @Test(arguments: [
    (["TERM": ""], TerminalType(), "TERM is not set"),
    (["TERM": "nonesuch"], TerminalType(), "Nothing is known about TERM=nonesuch"),
    (["TERM": "dumb"], TerminalType(isKnown: true), "cannot move its cursor"),
    (["TERM": "xterm", "COLORTERM": ""], DoctorReportTests.xterm, "TERM=xterm has 8 colours"),
    (
      ["TERM": "screen", "COLORTERM": "", "TMUX": "x"], DoctorReportTests.xterm,
      "set default-terminal to tmux-256color"
    ),
  ])
  func `a type that is wrong is found`(
    _ changes: [String: String], _ type: TerminalType, _ words: String
  ) {
    let found = DoctorReport(facts(changes, type: type), answers(), .standard).findings
    #expect(found.contains { $0.advice.english.contains(words) }, "\(found)")
  }

  @Test(
    arguments: [
      ([:], 256, false, "all colours: COLORTERM says truecolor"),
      (["NO_COLOR": "1"], 256, false, "none: NO_COLOR is set"),
      (
        ["STY": "1"], 256, false,
        "256 colours: GNU screen passes COLORTERM on, and the colours not"
      ),
      (["COLORTERM": ""], 8, false, "8 colours: the terminfo entry of TERM has 8"),
      (["COLORTERM": ""], 0, false, "none: the terminfo entry of TERM has no colours"),
      (
        ["COLORTERM": ""], 1 << 24, true,
        "256 colours: the terminfo entry of TERM has exact ones (RGB), COLORTERM says nothing"
      ),
    ] as [([String: String], Int, Bool, String)])
  func `the report says why it has its colours`(
    _ changes: [String: String], _ colors: Int, _ isExact: Bool, _ words: String
  ) {
    let type = TerminalType(
      isKnown: true, canMove: true, takesSequences: true, hasPrivateModes: true,
      hasExactColors: isExact, colors: colors)
    #expect(ColorGrounds(facts(changes, type: type), choice: .auto).text.english == words)
  }

  @Test(
    arguments: [
      (
        ["TERM": "tmux-256color", "TMUX": "x", "DISPLAY": ":0", "WAYLAND_DISPLAY": "w"],
        "only if tmux has 'set-clipboard on'", "wl-copy, xclip, xsel, tmux, OSC 52, a file"
      ),
      (
        ["TERM": "screen-256color", "STY": "x"], "only if the terminal around GNU screen takes",
        "OSC 52, a file"
      ),
      (
        ["VTE_VERSION": "7200", "DISPLAY": ":0"], "unlikely: terminals made",
        "xclip, xsel, a file"
      ),
    ] as [([String: String], String, String)])
  func `the report names the ways by which y copies, and what OSC 52 depends on`(
    _ changes: [String: String], _ belief: String, _ ways: String
  ) {
    let text = DoctorReport(facts(changes), nil, .standard).text
    #expect(text.contains("  clipboard (OSC 52)                \(belief)"))
    #expect(text.contains("  y tries                           \(ways)\n"))
  }

  @Test func `no path, host or name of a person is in the report`() {
    let secret = [
      "HOME": "/home/secret", "USER": "secret", "HOSTNAME": "secret",
      "TMUX": "/tmp/tmux-secret/default,1,0", "SSH_CONNECTION": "secret 22 secret 22",
      "SSH_TTY": "/dev/pts/secret", "STY": "1.secret", "DISPLAY": "secret:0",
      "WAYLAND_DISPLAY": "secret", "KONSOLE_VERSION": "secret",
    ]
    let text = DoctorReport(facts(secret), answers(), .standard).text
    #expect(!text.contains("secret"))
    #expect(text.contains("  over SSH                          yes\n"))
    #expect(text.contains("  runs inside                       tmux\n"))
  }

  @Test func `nothing a terminal or a variable says reaches the report raw`() {
    var hostile = answers()
    hostile.version = "evil\u{1B}[2J\u{202E}\u{9B}31m\nWhat to do"
    let text = DoctorReport(
      facts(["LANG": "a\u{1B}]0;x\u{7}"]), hostile, .standard
    ).text
    let raw: [Unicode.Scalar] = ["\u{1B}", "\u{7}", "\u{202E}", "\u{9B}"]
    #expect(!text.unicodeScalars.contains { raw.contains($0) })
  }
}
