import ParleyModel
import TerminalKit

/// The report of an examination: plain text to share, without names of people, machines or folders.
struct DoctorReport {
  let facts: TerminalFacts
  /// What the terminal answered; nil where there is none.
  let answers: ProbeAnswers?
  let configuration: Configuration
  /// What is wrong.
  let findings: [DoctorFinding]

  /// The modes that are asked for, and what each is for.
  static let modes: [(Int, Phrase)] = [
    (2026, "frames shown at once"), (2031, "dark and light reported"), (2004, "pastes in brackets"),
    (1006, "mouse by numbers"),
  ]

  init(_ facts: TerminalFacts, _ answers: ProbeAnswers?, _ configuration: Configuration) {
    self.facts = facts
    self.answers = answers
    self.configuration = configuration
    findings =
      DoctorFindings(facts: facts, answers: answers, configuration: configuration).all
  }

  /// The report; every line has passed the gate and the last one ends.
  var text: String {
    var lines = [say("parley \(Version.current) examines the terminal"), ""]
    if answers == nil {
      lines += [say("There is no terminal here; this is what the environment tells."), ""]
    }
    lines += section("Terminal", terminal) + section("Language", language)
    lines += section("Colours", colors) + section("Abilities", abilities)
    // Of characters, not of tables.
    let columns = Phrase(english: "Columns", korean: "칸 수")
    if let answers { lines += section(columns, widths(answers)) }
    lines += section("Settings of parley", settings)
    lines.append(say("What to do"))
    lines +=
      findings.isEmpty
      ? ["  " + say("Nothing is wrong.")] : findings.map { "  - " + say($0.advice) }
    return SafeText.lines(lines.joined(separator: "\n")) + "\n"
  }

  private typealias Row = (name: Phrase, value: Phrase)

  private func section(_ title: Phrase, _ rows: [Row]) -> [String] {
    [say(title)]
      + rows.map { "  \(display(say($0.name)).padded(to: 34).string)\(say($0.value))" } + [""]
  }

  private static let noAnswer: Phrase = "no answer"

  /// What a terminal or a setting says by itself; nil where it says nothing.
  private static func verbatim(_ text: String?) -> Phrase {
    text.map { Phrase(verbatim: $0) } ?? noAnswer
  }

  private var terminal: [Row] {
    let known: Phrase = facts.type.isKnown ? "known to terminfo" : "unknown to terminfo"
    let inside: Phrase =
      switch facts.multiplexer {
      case .tmux: "tmux"
      case .screen: "GNU screen"
      case nil: "nothing"
      }
    let type: Phrase = facts.term.isEmpty ? "not set" : "\(facts.term), \(known)"
    var rows: [Row] = [("type (TERM)", type)]
    if let answers {
      rows.append(("name (XTVERSION)", Self.verbatim(answers.version)))
      let attributes = answers.attributes?.map(String.init).joined(separator: ", ")
      rows.append(("attributes (DA1)", Self.verbatim(attributes)))
      rows.append(("size", "\(answers.size.width) columns, \(answers.size.height) rows"))
    }
    return rows + [("runs inside", inside), ("over SSH", facts.isOverSSH ? "yes" : "no")]
  }

  private var language: [Row] {
    let locale: Phrase = facts.locale.map { "\($0.name)=\($0.value)" } ?? "not set"
    return [
      ("locale", locale),
      ("encoding", facts.isUTF8 ? "UTF-8" : "not UTF-8; parley sends UTF-8 all the same"),
    ]
  }

  private var colors: [Row] {
    var rows: [Row] = [("drawn with", ColorGrounds(facts, choice: configuration.color).text)]
    if let answers {
      rows.append(("background (OSC 11)", Self.verbatim(answers.background?.hex)))
      rows.append(("text (OSC 10)", Self.verbatim(answers.foreground?.hex)))
    }
    return rows
  }

  private var abilities: [Row] {
    var rows: [Row] = []
    if let answers {
      for (number, name) in Self.modes {
        let state: Phrase? = answers.modes[number].map { $0.isSupported ? "yes" : "no" }
        rows.append(("\(name) (\(number))", state ?? Self.noAnswer))
      }
    }
    let belief = OSC52Belief(version: answers?.version, facts.value(of:))
    return rows + [("clipboard (OSC 52)", belief.text), ("\(copyKey) tries", copying)]
  }

  /// The key that copies on the first screen.
  private var copyKey: String { configuration.keymap.name(of: "copy") }

  /// The ways a text is copied, in order: `wl-copy, OSC 52, a file`.
  private var copying: Phrase {
    let ways = CopyWay.clipboards(configuration.clipboard, facts.value(of:)).map { way -> Phrase in
      switch way {
      case .osc52: "OSC 52"
      case .program(let program): Phrase(verbatim: program.words[0])
      case .file: "a file"
      }
    }
    return ways.reversed().reduce("a file") { rest, way in "\(way), \(rest)" }
  }

  private func widths(_ answers: ProbeAnswers) -> [Row] {
    WidthSample.all.enumerated().map { index, sample in
      let measured = answers.widths.indices.contains(index) ? answers.widths[index] : nil
      return (sample.title, Self.verdict(sample, measured))
    }
  }

  /// `2, as assumed`, `2, parley assumes 1`, `6, parley writes it as ‹200D›`.
  private static func verdict(_ sample: WidthSample, _ measured: Int?) -> Phrase {
    guard let measured else { return noAnswer }
    guard let assumed = sample.assumed else {
      return "\(measured); parley writes it as \(sample.written.string)"
    }
    return measured == assumed
      ? "\(measured), as assumed" : "\(measured), parley assumes \(assumed)"
  }

  /// Settings as `config.toml` has them, in every language.
  private var settings: [Row] {
    [
      ("ascii", configuration.isASCII ? "true" : "false"),
      ("chart-marks", configuration.chartMarks.rawValue),
      ("color", configuration.color.rawValue),
      ("mouse", configuration.hasMouse ? "true" : "false"),
    ].map { (Phrase(verbatim: $0), Phrase(verbatim: $1)) }
  }
}

extension WidthSample {
  /// What it is called.
  var title: Phrase { Phrase(name) }
}
