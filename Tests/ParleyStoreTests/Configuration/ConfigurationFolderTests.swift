import ParleyModel
import Testing

@testable import ParleyStore

struct ConfigurationFolderTests {
  @Test func `the folder is the user's, and only absolute variables count`() {
    func path(_ environment: [String: String]) -> String? {
      ConfigurationFolder(environment: environment)?.path
    }
    #expect(path(["HOME": "/h"]) == "/h/.config/parley")
    #expect(path(["HOME": "/h", "XDG_CONFIG_HOME": "/c"]) == "/c/parley")
    #expect(path(["HOME": "/h", "XDG_CONFIG_HOME": "c"]) == "/h/.config/parley")
    #expect(path(["HOME": "", "XDG_CONFIG_HOME": ""]) == nil)
  }

  @Test func `what is not there has no faults`() {
    let disk = ScratchFolder()
    for name in ["none", ""] {
      let texts = ConfigurationFolder(path: disk.path + "/" + name).read(["a.toml", "b.toml"])
      #expect(texts.map(\.file) == ["a.toml", "b.toml"])
      #expect(texts.allSatisfy { !$0.exists && $0.diagnostics.isEmpty })
    }
  }

  @Test func `what cannot be read says so, and the other file counts`() throws {
    let disk = ScratchFolder()
    disk.folder("a.toml")
    disk.write("theme = \"nord\"\n", to: "b.toml")
    let texts = ConfigurationFolder(path: disk.path).read(["a.toml", "b.toml"])
    let fault = try #require(texts[0].diagnostics.first)
    #expect(fault.message.english == "'a.toml' is a folder, not a file")
    #expect(fault.line == 0)
    #expect(texts[1].diagnostics.isEmpty)
    #expect(texts[1].document.root["theme"]?.string == "nord")
  }

  @Test func `a file in the folder's place is told once`() {
    let disk = ScratchFolder()
    disk.write("", to: "parley")
    let texts = ConfigurationFolder(path: disk.path + "/parley").read(["a.toml", "b.toml"])
    #expect(texts.flatMap(\.diagnostics).count == 1)
  }
}
