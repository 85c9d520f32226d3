import ParleyModel
import ParleyStore
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

/// Sentences name the keys commands have, not those the table gave them.
struct KeyNameTests {
  private static let kinds: [Overlay.Kind] = [
    .find, .setMark, .marks, .palette, .day, .news, .help, .problems, .figures, .scenarios,
    .pickScenario(.add), .pickScenario(.replace), .savingScenario, .leavingScenarios, .rows,
    .drafts, .leftDrafts(of: "12-04", for: .edit), .difference(of: "12-04"), .leaving, .themes,
    .openSource(["KT24"]),
  ]

  private static func hints(_ keys: KeyNames) -> [Phrase] {
    let own = kinds.flatMap { kind in
      [true, false].map {
        OverlayHint.keys(of: kind, isFiltering: $0, hasColors: !$0, keys: keys)
      }
    }
    return own + [OverlayHint.text(of: Overlay(.find), hasColors: true, keys: keys)]
  }

  @Test(arguments: [Language.english, .korean], [true, false])
  func `no hint of a box names a key that was taken away`(
    language: Language, isKeyless: Bool
  ) throws {
    let names = try ReboundKeys(isKeyless: isKeyless).names
    for hint in Self.hints(names) {
      let text = language.saying { hint.text }
      #expect(WrittenKeys.of(text, in: language).isEmpty, "\(text)")
      #expect(!text.contains(": "), "\(text)")
    }
  }

  @Test func `hints name the keys the file gives`() throws {
    let names = try ReboundKeys().names
    func hint(_ kind: Overlay.Kind) -> String {
      OverlayHint.keys(of: kind, isFiltering: false, hasColors: true, keys: names).text
    }
    #expect(hint(.find) == "Enter goes there, \(names["find.kind"]) chooses a kind, Esc closes")
    #expect(
      hint(.problems) == "\(names["reading.down"])/\(names["reading.up"]) move, "
        + "\(names["reading.page"]) a page, Esc closes")
    let shown = "\(names["list.up"]) and \(names["list.down"])"
    #expect(
      hint(.themes) == "Enter keeps it, Esc goes back; \(shown) show the next, type to search")
  }

  @Test func `what has no key is left out of a hint`() throws {
    let names = try ReboundKeys(isKeyless: true).names
    func hint(_ kind: Overlay.Kind) -> String {
      OverlayHint.keys(of: kind, isFiltering: false, hasColors: true, keys: names).text
    }
    #expect(hint(.find) == "Enter goes there, Esc closes")
    #expect(hint(.figures) == "Esc closes")
    #expect(hint(.help) == "Enter runs it, Esc closes")
    #expect(hint(.themes) == "Enter keeps it, Esc goes back; type to search")
    let empty = OverlayHint.text(of: Overlay(.find), hasColors: true, keys: names)
    #expect(empty.text == "nothing matches; Esc closes")
  }

  @Test func `a command without a key is named by the list it can be run from`() throws {
    func names(_ keys: String) -> KeyNames {
      let text = ConfigurationText(file: "keys.toml", bytes: Array("[keys]\n\(keys)".utf8))
      return KeyNames(keymap: KeymapReading(text).keymap, isASCII: false)
    }
    #expect(names("note.save = \"\"")["note.save"] == ": note.save")
    #expect(names("note.save = \"\"\npalette = \"F5\"")["note.save"] == "F5 note.save")
    #expect(names("\"editor.undo\" = \"\"")["editor.undo"] == "F1 editor.undo")
    #expect(names("\"conflict.mine\" = \"\"")["conflict.mine"] == "F1 conflict.mine")
    #expect(names("note.save = \"\"\npalette = \"\"")["note.save"] == "note.save")
  }

  /// Sentences in which what looks like a key is none: how keys are written, units, letters of
  /// columns, marks of the screen and of files.
  private static let noKeys: [String] = [
    "Write a key as the screen or tmux names it", "KRW m", "USD m", "{} = USD {}m",
    "goes into the text there", "It must be a key in quotes",
    "A command has a key, or a key behind",
    "in {} d", "{} d", "? from memory",
    "+ in the draft", "? recalled", "~ derived", "Write offsets as", "Ctrl and S",
    "straight quotes", "{} + {} x", "Put ','", "count goes before a motion",
    "select panes", "several ids", "quote", "the id {} has",
    "{} x {}", "x 1000", "{} / {}", "{}) / {}", "B costs", "B {} less", "prove nothing (~)",
    "End lines with", "{} x (1 + {} %)", "USD {}m x {}", "has no unit", "End it in .html",
  ]

  @Test func `no sentence has the key of a command written in`() {
    var count = 0
    for (template, korean) in KoreanWords.rooms.flatMap({ $0 }) {
      // A single word or sign is a label.
      guard template.contains(" "), !Self.noKeys.contains(where: template.contains) else {
        continue
      }
      count += 1
      // A line of a file, as it is to be written.
      let korean = korean.replacing("`키 = 값`", with: "")
      #expect(WrittenKeys.of(template, in: .english).isEmpty, "\(template)")
      #expect(WrittenKeys.of(korean, in: .korean).isEmpty, "\(korean)")
    }
    #expect(count > 1000)
  }

  @Test func `a key written into a sentence is found in both languages`() {
    #expect(WrittenKeys.of("not saved: ^S saves it, j/k move", in: .english) == ["^S", "j", "k"])
    #expect(WrittenKeys.of("(W) writes; see !", in: .english) == ["W", "!"])
    #expect(WrittenKeys.of("^S로 저장, a를 누르면", in: .korean) == ["^S", "a"])
    #expect(WrittenKeys.of("Esc closes, Enter goes there", in: .english) == [])
  }
}
