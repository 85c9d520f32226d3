import ParleyModel
import Testing

@testable import ParleyStore

/// How much a log keeps.
struct ChangeLogLengthTests {
  private let rig = ChangeRig()

  private func record(_ number: Int, bytes: Int = 0) -> Phrase? {
    let text = "\(number)" + String(repeating: "x", count: bytes) + "\n"
    return rig.log().record(.any("\(number)"), [rig.save(text, to: "rounds.csv")])
  }

  /// The names of the steps that can be taken back, newest first.
  private func names() throws -> [String] {
    let bytes = try #require(Disk.bytes(rig.path))
    let reading = try ChangeLogReading(bytes, workspace: rig.root)
    #expect(!reading.isDamaged && reading.length == bytes.count)
    return reading.done.reversed().map(\.step.label.name)
  }

  @Test func `two hundred steps are kept, then the newest of them`() throws {
    rig.putLog(steps: 199)
    #expect(record(200) == nil)
    #expect(try names() == (1...200).reversed().map(String.init))
    #expect(record(201) == nil)
    #expect(try names() == (52...201).reversed().map(String.init))
    #expect(rig.names.count == 1)
    for number in [201, 200] {
      let step = try #require(rig.log().read().undo)
      #expect(step.label.name == "\(number)")
      #expect(rig.log().undo(step.id).isDone)
    }
    #expect(rig.text("rounds.csv") == ChangeRig.rounds)
  }

  @Test func `a log that would be too long begins anew`() throws {
    for number in 1...4 { #expect(record(number, bytes: 900_000) == nil) }
    #expect(try names() == ["4", "3", "2", "1"])
    for number in 5...6 { #expect(record(number, bytes: 900_000) == nil) }
    #expect(try names() == ["6", "5"])
    #expect(try #require(Disk.bytes(rig.path)).count <= ChangeLog.longest)
    let step = try #require(rig.log().read().undo)
    #expect(rig.log().undo(step.id).isDone)
    #expect(rig.text("rounds.csv")?.hasPrefix("5x") == true)
  }

  @Test func `a step too large to be kept is told, and those before it stay`() throws {
    #expect(record(1) == nil)
    #expect(
      record(2, bytes: 9 << 20)?.english
        == "this change cannot be taken back later: it is larger than the log of changes may grow. "
        + "Keep a copy of the file before changes as large as this.")
    #expect(try names() == ["1"])
  }

  @Test func `a log begun anew after it was deleted gives no id out again`() throws {
    #expect(record(1) == nil)
    let first = try #require(rig.log().read().undo)
    rig.scratch.remove("state")
    rig.wait(1)
    #expect(record(2) == nil)
    #expect(rig.log().undo(first.id) == .another(rig.log().read()))
  }

  @Test func `two parleys that write in turn lose nothing of each other`() throws {
    let logs = [rig.log(), rig.log()]
    for number in 1...40 {
      let saved = rig.save("\(number)\n", to: "rounds.csv")
      #expect(logs[number % 2].record(.any("\(number)"), [saved]) == nil)
      if number % 3 == 0 {
        #expect(logs[(number + 1) % 2].undo(try #require(logs[0].read().undo).id).isDone)
      }
    }
    #expect(try names() == (1...40).filter { $0 % 3 != 0 }.reversed().map(String.init))
  }

  @Test func `parleys that write at once lose nothing`() async throws {
    let rig = rig
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          for number in 0..<60 {
            let saved = SavedFile(
              file: "\(writer).csv", before: .text("\(number)"), after: .text("\(number + 1)"))
            #expect(rig.log().record(.any("\(writer) \(number)"), [saved]) == nil)
          }
        }
      }
    }
    let bytes = try #require(Disk.bytes(rig.path))
    let reading = try ChangeLogReading(bytes, workspace: rig.root)
    #expect(!reading.isDamaged)
    // Begun anew once, with 150 of the first 201.
    #expect(reading.done.count == 189)
    for writer in 0..<4 {
      let own = reading.done.map(\.step.label.name).filter { $0.hasPrefix("\(writer) ") }
      let last = own.count
      #expect(own == (60 - last..<60).map { "\(writer) \($0)" }, "in order, and none is missing")
    }
  }
}
