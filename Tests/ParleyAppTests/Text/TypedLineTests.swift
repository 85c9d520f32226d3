import ParleyTestSupport
import Testing

@testable import ParleyApp

struct TypedLineTests {
  private static let page = Array(String(repeating: "한국과 미국 ", count: 1_000).utf8)

  @Test func `a line takes whole letters until it is full`() {
    var line = String(repeating: "x", count: TypedLine.longest - 4)
    #expect(TypedLine.add("한", to: &line))
    #expect(!TypedLine.add("국y", to: &line))
    #expect(line == String(repeating: "x", count: TypedLine.longest - 4) + "한")
  }

  @Test func `marks without end do not get round it`() {
    var line = ""
    #expect(!TypedLine.add("e" + String(repeating: "\u{301}", count: 1_000), to: &line))
    #expect(line.isEmpty)
  }

  @Test(arguments: ["/", ":", "@", "t"])
  func `a page pasted into a list is cut, and that is said`(_ key: String) {
    var screen = ScriptedScreen(simulates: false)
    screen.press(key)
    screen.send(.pasted(Self.page))
    let query = screen.state.overlay?.query ?? ""
    #expect(query.hasPrefix("한국과 미국 "))
    #expect((1...TypedLine.longest).contains(query.utf8.count))
    #expect(screen.text.contains("the field is full; the rest was not taken"))
  }

  @Test func `so is one pasted into what the editor asks`() {
    var screen = ScriptedScreen(simulates: false)
    screen.press("e C-f")
    screen.send(.pasted(Self.page))
    #expect(screen.state.desk.prompt?.text.hasPrefix("한국과 미국 ") == true)
    #expect(screen.state.desk.prompt?.text.utf8.count ?? .max <= TypedLine.longest)
    #expect(screen.state.message == TypedLine.isFull)
  }
}
