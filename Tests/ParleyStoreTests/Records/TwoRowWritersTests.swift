import ParleyModel
import Testing

@testable import ParleyStore

/// Two parleys that change the rows of one table.
@Suite struct TwoRowWritersTests {
  private let file = "sources.csv"

  /// Saves each change, again where the other kept coming between.
  private func save(_ changes: [RowChange], in root: String) {
    let store = RowStore(root: root, fileSystem: FaultySystem().fileSystem)
    for change in changes {
      while true {
        switch store.save([change], overruling: []) {
        case .saved: break
        case .refused(let cause, _):
          #expect(cause.english == "another program keeps changing 'sources.csv'")
          continue
        case let other: Issue.record("\(other)")
        }
        break
      }
    }
  }

  @Test func `neither loses a row or a cell of the other`() async {
    let start = "id,kind,title\n" + (0..<100).map { "S\($0),press,\n" }.joined()
    let rig = RowRig([file: start])
    let root = rig.disk.path
    let titles = (0..<100).map { rig.change(file, ["S\($0)"], to: ["title": "title \($0)"]) }
    let kinds = (0..<100).map { rig.change(file, ["S\($0)"], to: ["kind": "official"]) }
    let rows = (0..<50).map { rig.new(file, ["id": "T\($0)", "kind": "agency"]) }
    await withTaskGroup { group in
      group.addTask { save(titles + rows, in: root) }
      group.addTask { save(kinds, in: root) }
    }
    let wanted =
      "id,kind,title\n" + (0..<100).map { "S\($0),official,title \($0)\n" }.joined()
      + (0..<50).map { "T\($0),agency,\n" }.joined()
    #expect(rig.disk.text(file) == wanted)
    #expect(Disk.names(in: root) == [file])
  }

  @Test func `of two that change one cell the second is told, with both texts`() {
    let rig = RowRig([file: "id,kind,title\nS1,press,\n"])
    let first = rig.change(file, ["S1"], to: ["title": "one"])
    let second = rig.change(file, ["S1"], to: ["title": "two"])
    #expect(rig.save(first).files == [file])
    #expect(
      rig.save(second).conflicts == [
        CellConflict(
          file: file, key: ["S1"], kind: .cell, column: "title", base: "", theirs: "one",
          mine: "two")
      ])
    #expect(rig.disk.text(file) == "id,kind,title\nS1,press,one\n")
  }
}
