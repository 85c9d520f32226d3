import Testing

@testable import ParleyStore

@Suite struct FNV1aTests {
  /// From the authors' published test vectors.
  @Test(arguments: [
    ("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8"),
  ])
  func `the checksum is FNV-1a`(text: String, hex: String) {
    #expect(FNV1a(of: text.utf8).hex == hex)
  }

  @Test func `the quick checksum changes with every bit`() {
    func sum(_ bytes: [UInt8]) -> UInt64 {
      var sum = FNV1a()
      bytes.withUnsafeBufferPointer { sum.combineWords(of: $0) }
      return sum.value
    }
    let bytes = [UInt8](repeating: 0x55, count: 21)
    var seen: Set<UInt64> = [sum(bytes), sum(bytes + [0]), sum(Array(bytes.dropLast()))]
    for index in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[index] ^= 1 << bit
        seen.insert(sum(changed))
      }
    }
    #expect(seen.count == 3 + 21 * 8)
  }

  @Test func `a manifest reads back`() {
    let manifest = BundleManifest(bundle: "00ff", files: ["a.csv": "12", "notes/b c.md": "34"])
    #expect(BundleManifest(Array(manifest.text.utf8)) == manifest)
    #expect(manifest.text.hasPrefix("# parley: bundled files as written here; bundle 00ff\n"))
  }
}
