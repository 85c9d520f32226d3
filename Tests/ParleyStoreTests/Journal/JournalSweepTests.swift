import Testing

@testable import ParleyStore

struct JournalSweepTests {
  private let rig = JournalRig()
  private let base = FileContents.text("old\n")

  private func type(_ note: String) throws -> JournalDesk {
    let desk = rig.desk()
    try desk.append([Draft(note: note, base: base).typing("new ")], to: note, from: base)
    return desk
  }

  /// A desk for which all files were written when the desks' clock began.
  private var sweeper: JournalDesk {
    let start = 1_800_000_000 * 1_000_000_000
    var dated = FileSystem.system
    dated.statusOfName = { (folder, path) throws(SystemError) in
      var status = try FileSystem.system.statusOfName(folder, path)
      status.changed = start
      return status
    }
    return rig.desk(dated)
  }

  @Test func `after thirty days what was discarded and what is saved goes, unsaved text stays`()
    throws
  {
    #expect(try type("gone").discard(note: "gone"))
    let saver = try type("saved")
    try saver.append([.based(on: .text("new old\n"))], to: "saved", from: base)
    saver.release(note: "saved")
    try type("kept").release(note: "kept")
    let live = try type("live")
    try live.append([.based(on: .text("new old\n"))], to: "live", from: base)
    rig.scratch.write([], to: "state/parley/journal/" + name("blank"))
    rig.scratch.write("x", to: "state/parley/journal/other.txt")
    rig.wait(30 * 86_400)
    sweeper.sweep()
    #expect(rig.names.count == 6)
    rig.wait(1)
    sweeper.sweep()
    #expect(rig.names.sorted() == [name("kept"), name("live"), "other.txt"].sorted())
  }

  @Test func `copies of damaged journals go by the time in their name`() {
    let now = rig.now
    let old = name("n") + ".\(now - 31 * 86_400).damaged"
    let young = name("n") + ".\(now - 29 * 86_400).damaged"
    for file in [old, young] { rig.scratch.write("x", to: "state/parley/journal/" + file) }
    sweeper.sweep()
    #expect(rig.names == [young])
  }

  private func name(_ note: String) -> String {
    JournalName(workspace: rig.scratch.path, note: note, number: 1).text
  }
}
