import ParleyModel
import Testing

@testable import ParleyApp

struct ManPageTests {
  private let text = ManPage().text

  @Test func `every command of the table appears with its keys`() {
    for command in CommandTable.all {
      let keys = Roff.escaped(ManPage.keys(of: command))
      let sentence = Roff.line(ManPage.sentence(of: command))
      #expect(text.contains(".TP\n\\fB\(keys)\\fR\n\(sentence)\n"), "\(command.id)")
      #expect(!keys.isEmpty && sentence.hasPrefix(Roff.escaped(command.title.english)))
    }
  }

  @Test func `the commands of the command line appear with what they take`() {
    for command in CommandUsage.all {
      #expect(text.contains(".TP\n\\fB\(command.name)\\fR "), "\(command.usage)")
      #expect(text.contains("\\fBparley\\fR \\fB\(command.name)\\fR "), "\(command.usage)")
      for sentence in command.sentences { #expect(text.contains(Roff.line(sentence))) }
      #expect(command.sentences.allSatisfy { $0.hasSuffix(".") })
    }
  }

  @Test func `the sections stand in the order of a manual`() {
    let sections = text.split(separator: "\n").filter { $0.hasPrefix(".SH") }
    let expected = [
      "NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "COMMANDS", "KEYS", "FILES", "ENVIRONMENT",
      "EXIT STATUS",
    ]
    #expect(sections == expected.map { ".SH \"\($0)\"" })
  }

  @Test func `the page is ASCII and no line but a request begins like one`() {
    #expect(text.utf8.allSatisfy { $0 == 0x0A || (0x20...0x7E).contains($0) })
    for line in text.split(separator: "\n") where line.hasPrefix(".") {
      let isKnown = [".TH ", ".SH ", ".SS ", ".PP", ".TP", ".br"].contains { line.hasPrefix($0) }
      #expect(isKnown, "\(line)")
    }
    #expect(!text.split(separator: "\n").contains { $0.hasPrefix("'") })
  }
}
