import ParleyModel
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

/// The commands that compute no figures, in Korean.
struct KoreanCommandTests {
  @Test func `a new workspace is announced`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/sma"
    let said = SpokenCommand { InitCommand(directory: path, contents: .bundled).run($0) }
    #expect(said.output == "\(path)를 만들었습니다. 여는 명령: parley \(path)\n")
  }

  @Test func `the copy of the first use is announced on standard error`() throws {
    let folder = try TemporaryFolder()
    let said = SpokenCommand(environment: ["HOME": folder.path]) {
      CheckCommand(directory: nil, format: .text).run($0)
    }
    #expect(
      said.errors
        == "parley: 기본 작업 폴더로 ~/.local/share/parley/sma를 만들었습니다. 파일은 자유롭게 고치십시오.\n")
  }

  @Test func `themes stand in columns by width`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Array("text = {".utf8), to: "parley/themes/broken.toml")
    try folder.write(
      Array("inherits = \"dark\"\ntitle = \"밤하늘\"\n".utf8), to: "parley/themes/night.toml")
    let said = SpokenCommand(environment: ["XDG_CONFIG_HOME": folder.path]) {
      ThemesCommand(isCheck: false).run($0)
    }
    let lines = said.lines.filter { !$0.isEmpty }
    let places = lines.compactMap { $0.column(of: $0.contains("내장") ? "내장" : folder.path) }
    #expect(places.count == lines.count && Set(places) == [51])
    #expect(lines.contains { $0.hasPrefix("broken               읽을 수 없음 ") })
    #expect(lines.contains { $0.hasPrefix("night                밤하늘 ") })
  }

  @Test func `the check of themes counts its faults`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      Array("inherits = \"dark\"\n[roles]\ndim = \"#555555\"\n".utf8),
      to: "parley/themes/faint.toml")
    let said = SpokenCommand(environment: ["XDG_CONFIG_HOME": folder.path]) {
      ThemesCommand(isCheck: true).run($0)
    }
    #expect(said.status == .failed)
    #expect(said.output.contains("\n  결함: "))
    #expect(said.output.hasSuffix("\n테마 18개 중 1개에 결함 있음\n"))
    let head = said.lines.first { $0.contains("눈 유형별 색 구분") }
    let row = said.lines.first { $0.contains("chart-line, chart-line-2") }
    #expect(head?.column(of: "최소") != nil)
    #expect(head?.column(of: "최소") == row?.column(of: "0.10"), "\(said.output.prefix(3000))")
  }

  @Test func `settings and where they are stated stand in columns by width`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Array("dark-theme = \"밤하늘\"\n".utf8), to: "parley/config.toml")
    try folder.write(Array("inherits = \"dark\"\n".utf8), to: "parley/themes/밤하늘.toml")
    let said = SpokenCommand(environment: ["XDG_CONFIG_HOME": folder.path]) {
      ConfigCommand(.present).run($0)
    }
    #expect(said.status == .done)
    #expect(said.lines[1].hasSuffix("/parley/keys.toml  (없음)"))
    let rows = said.lines.filter { $0.contains(" = ") }
    let places = rows.compactMap { $0.column(of: $0.contains("밤하늘") ? "config.toml:1" : "기본값") }
    #expect(places.count == rows.count && Set(places) == [40], "\(said.output)")
    #expect(said.output.hasSuffix("\n모든 키가 기본값입니다.\n"))
    let placeless = SpokenCommand(environment: ["HOME": ""]) { ConfigCommand(.present).run($0) }
    #expect(placeless.output.hasPrefix("설정을 둘 곳이 없습니다."))
  }

  @Test func `a screen of ASCII alone is English, and so is what is said beside it`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Array("thme = 1\n".utf8), to: "parley/config.toml")
    let environment = ["XDG_CONFIG_HOME": folder.path]
    func render(isASCII: Bool) -> SpokenCommand {
      SpokenCommand(environment: environment) {
        RenderCommand(
          directory: Checkout.workspace, width: 80, height: 24, keys: .none, isLinear: false,
          isColored: false,
          options: ScreenOptions(isASCII: isASCII, language: .named(.korean))
        ).run($0)
      }
    }
    let (korean, ascii) = (render(isASCII: false), render(isASCII: true))
    #expect(korean.errors.hasSuffix("; parley config로 확인하십시오\n"), "\(korean.errors)")
    #expect(korean.output.contains("q 나가기"))
    #expect(ascii.errors.hasSuffix("; parley config says more\n"))
    #expect(ascii.output.contains("q quit"))
    #expect(ascii.output.utf8.allSatisfy { $0 < 0x80 })
  }
}
