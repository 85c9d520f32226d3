import ParleyModel

@testable import ParleyApp
@testable import ParleyStore

/// The keys a user has given to commands.
enum KeymapFuzz {
  static func check(_ bytes: [UInt8]) throws(BrokenProperty) {
    let first = KeymapReading(ConfigurationText(file: "keys.toml", bytes: bytes))
    let second = KeymapReading(ConfigurationText(file: "keys.toml", bytes: bytes))
    try require(first.lines == second.lines, "the same bytes are the same keys")
    for diagnostic in first.text.diagnostics { try ShownText.check(report: diagnostic.text) }
  }
}
