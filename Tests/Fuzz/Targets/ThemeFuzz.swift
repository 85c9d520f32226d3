import ParleyModel

@testable import ParleyApp

/// A theme file is a theme or the reasons why it is none, the same every time it is read.
///
/// Lines of `---` stand between several files, which may inherit from each other: `a`, `b`, `c`.
enum ThemeFuzz {
  static func check(_ bytes: [UInt8]) throws(BrokenProperty) {
    let files = zip(["a", "b", "c"], bytes.parts(atMost: 3)).map { name, bytes in
      (path: "/themes/\(name).toml", bytes: bytes)
    }
    let catalog = ThemeCatalog(own: files)
    for entry in catalog.entries where !entry.isBuiltIn {
      let reading = catalog.reading(of: entry)
      let again = catalog.reading(of: entry)
      try require(
        reading.theme == again.theme && reading.faults == again.faults,
        "the same bytes are the same theme")
      try require(
        (reading.theme == nil) != reading.faults.isEmpty, "there is a theme or a reason why not")
      for fault in reading.faults { try ShownText.check(report: fault.text) }
      guard let theme = reading.theme else { continue }
      try require(theme.name == entry.name, "a theme is called what its file is")
      let check = ThemeCheck(theme)
      for sentence in check.faults + check.remarks { try ShownText.check(report: sentence.text) }
      for contrast in check.contrasts {
        try require((1...21).contains(contrast.ratio), "contrast is a ratio of 1 to 21")
      }
    }
    let chosen = catalog.theme(named: "a")
    try require(
      chosen.message == nil || chosen.theme == catalog.builtIn(named: "dark"),
      "where a theme cannot be read the dark one stands in")
  }
}
