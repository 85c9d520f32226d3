import Glibc
import ParleyModel
import Testing

@testable import ParleyStore

/// A log that ends in the middle, or that somebody changed.
struct ChangeLogDamageTests {
  private let rig = ChangeRig()
  private let bytes: [UInt8]
  /// Where each record ends, the opening's first.
  private let ends: [Int]

  init() throws {
    for number in 1...3 {
      _ = rig.log().record(.any("\(number)"), [rig.save("\(number)\n", to: "rounds.csv")])
    }
    _ = rig.log().undo(try #require(rig.log().read().undo).id)
    bytes = try #require(Disk.bytes(rig.path))
    var ends: [Int] = []
    var sum = JournalRecord.seed
    var place = 0
    while case .record(_, let payload, let next) = JournalRecord.find(
      in: bytes, at: place, after: sum)
    {
      (place, sum) = (payload.upperBound + 1, next)
      ends.append(place)
    }
    self.ends = ends
    try #require(ends.count == 5 && place == bytes.count)
  }

  private func put(_ bytes: [UInt8]) {
    rig.scratch.write(bytes, to: "state/parley/undo/" + ChangeFolder.name(workspace: rig.root))
  }

  /// Undo and redo after so many records, the opening's included.
  private func names(after records: Int) -> [String?] {
    [[nil, nil], [nil, nil], ["1", nil], ["2", nil], ["3", nil], ["2", "3"]][records]
  }

  private func names() -> [String?] {
    let state = rig.log().read()
    return [state.undo?.label.name, state.redo?.label.name]
  }

  @Test func `a log that ends anywhere tells what its whole records tell`() {
    for count in 0...bytes.count {
      put(Array(bytes[..<count]))
      #expect(names() == names(after: ends.filter { $0 <= count }.count))
    }
  }

  @Test func `a torn end is cut off by the next step`() throws {
    put(Array(bytes[..<(ends[2] + 50)]))
    #expect(rig.log().record(.any("new"), [rig.save("new\n", to: "rounds.csv")]) == nil)
    #expect(names() == ["new", nil])
    let now = try #require(Disk.bytes(rig.path))
    #expect(Array(now[..<ends[2]]) == Array(bytes[..<ends[2]]))
    #expect(rig.names.count == 1)
  }

  @Test func `every changed byte shows, and what is before it counts`() {
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 0x10
      put(changed)
      #expect(names() == names(after: ends.filter { $0 <= place }.count), "\(place)")
    }
  }

  @Test(arguments: [true, false])
  func `a damaged log is copied before it is cut`(isFromTheStart: Bool) throws {
    var changed = bytes
    changed[isFromTheStart ? 3 : ends[1] + 60] ^= 1
    put(changed)
    #expect(rig.log().record(.any("new"), [rig.save("new\n", to: "rounds.csv")]) == nil)
    #expect(names() == ["new", nil])
    let name = ChangeFolder.name(workspace: rig.root)
    #expect(rig.names == [name, "\(name).\(rig.now).damaged"])
    #expect(Disk.bytes(rig.folder + "/" + rig.names[1]) == changed)
    #expect(rig.log().undo(try #require(rig.log().read().undo).id).isDone)
    #expect(names() == [isFromTheStart ? nil : "1", "new"])
  }

  @Test func `a damaged log that cannot be copied is not cut`() {
    var changed = bytes
    changed[ends[1] + 60] ^= 1
    put(changed)
    var full = FaultySystem().fileSystem
    let plain = full
    full.open = { (folder, path, flags, mode) throws(SystemError) in
      if path.hasSuffix(".damaged") { throw SystemError(ENOSPC) }
      return try plain.open(folder, path, flags, mode)
    }
    let reason = rig.log(full).record(.any("new"), [rig.save("new\n", to: "rounds.csv")])
    #expect(
      reason?.english == "this change cannot be taken back later: the log of changes cannot be "
        + "written: the disk or your quota is full. Free some space and try again.")
    #expect(Disk.bytes(rig.path) == changed)
  }

  @Test func `records dropped, doubled or swapped are damage`() {
    let records = zip([0] + ends, ends).map { Array(bytes[$0..<$1]) }
    put((records[0...1] + records[3...]).flatMap { $0 })
    #expect(names() == ["1", nil])
    put((records[0...2] + records[2...]).flatMap { $0 })
    #expect(names() == ["2", nil])
    put((records[0...1] + [records[3], records[2], records[4]]).flatMap { $0 })
    #expect(names() == ["1", nil])
  }

  @Test func `a log of a newer parley is left alone`() throws {
    var newer: [UInt8] = []
    var sum = JournalRecord.seed
    JournalRecord.append(.opening, Array("parley changes 2\n".utf8), to: &newer, checksum: &sum)
    put(newer)
    let reason =
      "the log of changes was written by a newer parley, in format 2. Use that one for this "
      + "workspace."
    #expect(names() == [nil, nil])
    #expect(rig.log().undo(1).refusal == reason)
    #expect(
      rig.log().record(.any("new"), [rig.save("new\n", to: "rounds.csv")])?.english
        == "this change cannot be taken back later: " + reason)
    #expect(Disk.bytes(rig.path) == newer)
  }

  @Test func `what is no file is no log`() {
    rig.scratch.remove("state/parley/undo/" + ChangeFolder.name(workspace: rig.root))
    rig.scratch.pipe("state/parley/undo/" + ChangeFolder.name(workspace: rig.root))
    #expect(names() == [nil, nil])
    #expect(
      rig.log().undo(1).refusal == "'\(rig.path)' cannot be read: it is no regular file. Move it "
        + "away; a new log of changes then begins.")
  }
}
