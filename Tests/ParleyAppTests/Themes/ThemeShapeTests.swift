import Testing

@testable import ParleyApp

struct ThemeShapeTests {
  @Test(arguments: [
    ("roles = 5", "1:9: error: 'roles' must be a table, begun by a line [roles]"),
    ("palette = \"x\"", "1:11: error: 'palette' must be a table, begun by a line [palette]"),
    ("[[palette]]", "1:1: error: 'palette' must be a table, begun by a line [palette]"),
    ("title = 7", "1:9: error: 'title' must be a text in quotes"),
    ("name = 3", "1:8: error: 'name' must be a text in quotes"),
  ])
  func `a value of the wrong kind is a fault with its place`(line: String, fault: String) throws {
    let text = "\(line)\n"
    let catalog = ThemeCatalog(own: [("/themes/mine.toml", Array(text.utf8))])
    let entry = try #require(catalog.entries.first { $0.name == "mine" })
    #expect(catalog.faults(of: entry).map { "\($0)" } == ["/themes/mine.toml:\(fault)"])
  }

  @Test func `every fault is listed, also beside a theme that is inherited`() throws {
    let text = "inherits = \"light\"\nroles = 5\npalette = \"x\"\ntitle = 7\nname = 3\n"
    let catalog = ThemeCatalog(own: [("/themes/mine.toml", Array(text.utf8))])
    let entry = try #require(catalog.entries.first { $0.name == "mine" })
    #expect(catalog.faults(of: entry).count == 4)
    #expect(catalog.reading(of: entry).theme == nil)
  }
}
