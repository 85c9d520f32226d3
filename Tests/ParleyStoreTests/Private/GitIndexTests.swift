import Testing

@testable import ParleyStore

/// Indexes that git wrote itself, of a repository with `a.txt`, `ws/private-notes.txt`, `ws/rounds.csv`
/// and, in those that track it, `ws/private/notes/12-04.md`.
@Suite struct GitIndexTests {
  static let folder = String(#filePath).replacing(
    "Private/GitIndexTests.swift", with: "Reference/git")
  static let papers = Array("ws/private".utf8)

  static func bytes(_ name: String) -> [UInt8] { Disk.bytes(folder + "/" + name)! }

  @Test(arguments: [
    ("v2-tracked.index", 20), ("v3-tracked.index", 20), ("v4-tracked.index", 20),
    ("sha256-tracked.index", 32),
  ])
  func `a tracked paper is found in every version`(name: String, hashLength: Int) throws {
    let index = try GitIndex(Self.bytes(name), hashLength: hashLength, below: Self.papers)
    #expect(index.isHolding)
  }

  @Test(arguments: ["v2-untracked.index", "v4-untracked.index"])
  func `files beside the folder, and ones whose names only begin like it, are none of it`(
    name: String
  ) throws {
    let index = try GitIndex(Self.bytes(name), hashLength: 20, below: Self.papers)
    #expect(!index.isHolding)
    #expect(index.shared == nil)
    #expect(try GitIndex(Self.bytes(name), hashLength: 20, below: Array("ws".utf8)).isHolding)
    #expect(try GitIndex(Self.bytes(name), hashLength: 20, below: []).isHolding)
    #expect(try GitIndex(Self.bytes(name), hashLength: 20, below: Array("a.txt".utf8)).isHolding)
  }

  @Test func `an index without entries holds nothing`() throws {
    let empty = Array("DIRC".utf8) + [0, 0, 0, 2, 0, 0, 0, 0] + [UInt8](repeating: 0, count: 20)
    #expect(try !GitIndex(empty, hashLength: 20, below: []).isHolding)
  }

  @Test func `a split index names the other half`() throws {
    let index = try GitIndex(Self.bytes("split.index"), hashLength: 20, below: Self.papers)
    #expect(!index.isHolding)
    #expect(index.shared == "sharedindex.d6b6bd671ed2a10aaf599a80fb8ecf04c6b6d1a3")
  }

  @Test func `a folder that stands in the index as one entry cannot be told`() {
    #expect(throws: GitIndex.Fault.sparse) {
      try GitIndex(Self.bytes("sparse.index"), hashLength: 20, below: Self.papers)
    }
  }

  @Test(arguments: ["v2-untracked.index", "v3-tracked.index", "v4-untracked.index"])
  func `an index cut anywhere is damaged or holds nothing, and never stops the program`(
    name: String
  ) {
    let bytes = Self.bytes(name)
    for count in bytes.indices {
      let cut = Array(bytes[..<count])
      // The checksum at its end is taken to be there, so that a cut behind the entries shows nothing.
      let index = try? GitIndex(cut, hashLength: 20, below: Array("nothing".utf8))
      #expect(index?.isHolding != true)
      if count < 100 { #expect(index == nil) }
    }
  }

  @Test func `bytes turned anywhere never stop the program`() {
    for name in ["v2-tracked.index", "v4-tracked.index", "split.index", "sparse.index"] {
      let bytes = Self.bytes(name)
      for place in bytes.indices {
        for value in [0, 0x7F, 0x80, 0xFF] as [UInt8] {
          var damaged = bytes
          damaged[place] = value
          _ = try? GitIndex(damaged, hashLength: 20, below: Self.papers)
        }
      }
    }
  }

  @Test func `another version is named`() {
    var bytes = Self.bytes("v2-tracked.index")
    bytes[7] = 5
    #expect(throws: GitIndex.Fault.version(5)) {
      try GitIndex(bytes, hashLength: 20, below: Self.papers)
    }
  }
}
