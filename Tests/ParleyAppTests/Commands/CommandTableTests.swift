import ParleyModel
import TerminalKit
import Testing

@testable import ParleyApp

struct CommandTableTests {
  @Test func `no id and no key in one scope is given twice`() {
    let ids = CommandTable.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    var seen: Set<String> = []
    for command in CommandTable.all {
      for keys in command.defaultKeys {
        let name = keys.name(isASCII: false)
        #expect(seen.insert("\(command.scope) \(name)").inserted, "\(name)")
      }
    }
  }

  @Test func `every command has a key, a title and a section`() {
    for command in CommandTable.all {
      // Rarely wanted and found by the palette.
      let isKeyless = command.id == "note.remove"
      #expect(command.defaultKeys.isEmpty == isKeyless && !command.title.english.isEmpty)
      #expect(!command.title.english.hasSuffix("."))
    }
  }

  @Test(arguments: [
    ("4", 4), ("09", 9), ("012", 12), ("0999999", 99_999), ("5", 5), ("40", 40),
  ])
  func `digits make a count`(digits: String, expected: Int) {
    let count = digits.reduce(Int?.none) { Count.extended($0, by: $1) }
    #expect(count == expected)
  }

  @Test(arguments: ["1", "2", "3", "x", "٣", "½"])
  func `what selects a pane or is no digit opens no count`(text: String) {
    #expect(text.reduce(Int?.none) { Count.extended($0, by: $1) } == nil)
  }
}
