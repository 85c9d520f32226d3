import ParleyStore
import Testing

@testable import ParleyApp

struct EmptyWorkspaceArgumentsTests {
  private func made(
    isEmpty: Bool = true, title: String? = nil, money: String? = nil, _ parties: String...
  ) -> Result<EmptyWorkspace?, EmptyWorkspaceArguments.Wrong> {
    EmptyWorkspaceArguments.workspace(
      isEmpty: isEmpty, title: title, money: money, parties: parties)
  }

  @Test func `title, money and parties describe the workspace`() throws {
    let empty = try made(
      title: "Host nation support", money: "JPY bn", "JPN:Japan:日本", "US: United States"
    ).get()
    #expect(
      empty?.settings
        == WorkspaceSettings(
          title: "Host nation support", money: "JPY bn",
          parties: [
            WorkspaceSettings.Side(code: "JPN", name: "Japan", nativeName: "日本"),
            WorkspaceSettings.Side(code: "US", name: "United States"),
          ]))
  }

  @Test func `what is left out is chosen later`() throws {
    #expect(try made().get() == .undecided)
    #expect(try made(isEmpty: false).get() == nil)
  }

  @Test func `the options go with the skeleton only`() {
    let sentence = { (option: String) in
      "\(option) goes with --empty, which makes a workspace of another negotiation"
    }
    #expect(throws: EmptyWorkspaceArguments.Wrong(sentence("--title"))) {
      try made(isEmpty: false, title: "x", money: "JPY bn").get()
    }
    #expect(throws: EmptyWorkspaceArguments.Wrong(sentence("--money"))) {
      try made(isEmpty: false, money: "JPY bn", "A:x").get()
    }
    #expect(throws: EmptyWorkspaceArguments.Wrong(sentence("--party"))) {
      try made(isEmpty: false, "A:x").get()
    }
  }

  @Test func `wrong ones are refused with what to write`() {
    #expect(
      throws: EmptyWorkspaceArguments.Wrong(
        "'Japan' is no party; write its code and name, as JPN:Japan, or its own name too, as "
          + "JPN:Japan:日本")
    ) { try made("Japan").get() }
    #expect(
      throws: EmptyWorkspaceArguments.Wrong(
        "a negotiation has two parties, not 1. Name both sides, or none and choose them later.")
    ) { try made("JPN:Japan").get() }
    #expect(
      throws: EmptyWorkspaceArguments.Wrong(
        "the code 'J P' cannot name a column. Use letters, digits, '-' and '_', as code = \"KR\".")
    ) { try made("J P:Japan", "US:United States").get() }
  }
}
