import Foundation
import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct CheckTests {
    let sandbox: Sandbox
    let workspace: String

    init() throws {
      sandbox = try Sandbox()
      workspace = try sandbox.workspace()
    }

    @Test func `the bundled workspace has no error`() throws {
      let outcome = try sandbox.parley(["check", workspace])
      #expect(outcome.ending == .exited(0))
      #expect(outcome.errors.isEmpty)
      #expect(outcome.output.split(separator: "\n").last?.hasPrefix("0 errors, ") ?? false)
    }

    @Test func `a broken workspace ends with 1 and shows each fault where it is`() throws {
      try sandbox.write(
        "year,status,agreement,krw_bn\n2026,agreed,12,1x\n", to: workspace + "/payments.csv")
      let outcome = try sandbox.parley(["check", workspace])
      #expect(outcome.ending == .exited(1))
      #expect(outcome.errors.isEmpty)
      #expect(outcome.output.contains("payments.csv:2:16: error: "), "\(outcome.output)")
      #expect(outcome.output.contains("    2 | 2026,agreed,12,1x\n      |                ^~"))
    }

    @Test func `json holds the same faults as the text`() throws {
      try sandbox.write(
        "year,status,agreement,krw_bn\n2026,agreed,12,1x\n", to: workspace + "/payments.csv")
      let text = try sandbox.parley(["check", workspace])
      let json = try sandbox.parley(["check", workspace, "--format", "json"])
      #expect(json.ending == text.ending)
      let list = try #require(
        try JSONSerialization.jsonObject(with: Data(json.outputBytes)) as? [[String: Any]])
      let places = list.map { item in
        "\(item["file"] ?? "?"):\(item["line"] ?? "?"):\(item["column"] ?? "?"): "
          + "\(item["severity"] ?? "?"): \(item["message"] ?? "?")"
      }
      let shown = text.output.split(separator: "\n").filter { line in
        line.contains(": error: ") || line.contains(": warning: ")
      }
      #expect(places == shown.map(String.init))
      #expect(Set(list.flatMap(\.keys)) == ["file", "line", "column", "severity", "message"])
    }

    @Test func `checking changes nothing on disk`() throws {
      let before = FolderTree(sandbox.home)
      _ = try sandbox.parley(["check", workspace])
      _ = try sandbox.parley(["render", workspace])
      #expect(FolderTree(sandbox.home).differences(from: before).isEmpty)
    }
  }
}
