import Testing

@testable import ParleyStore

/// Rows saved and merged.
@Suite struct RowStoreTests {
  private let old =
    "id,agreement,title,status\n12-cap,12,Upper limit,open\n12-term,12,\"Years\",open\n"
  private let file = "issues.csv"

  private func rig(_ text: String? = nil) -> RowRig { RowRig([file: text ?? old]) }

  @Test func `a cell is set, and the outcome says what the file was and is`() {
    let rig = rig()
    let new = old.replacing("\"Years\"", with: "\"Term\"")
    #expect(
      rig.save(rig.change(file, ["12-term"], to: ["title": "Term"]))
        == .saved([
          SavedFile(file: file, before: .bytes(Array(old.utf8)), after: .bytes(Array(new.utf8)))
        ]))
    #expect(rig.disk.text(file) == new)
  }

  @Test func `what differs in nothing is not written`() {
    let rig = rig()
    let before = Disk.snapshot(rig.disk.path)
    let outcome = rig.save(rig.change(file, ["12-term"], to: ["title": "Years", "status": "open"]))
    #expect(outcome == .saved([]))
    #expect(Disk.snapshot(rig.disk.path) == before)
  }

  @Test func `a row is added, changed, moved and removed, and nothing is left of it`() {
    let rig = rig()
    let row = [
      "id": "12-level", "agreement": "12", "title": "Amount, first year", "status": "open",
    ]
    #expect(rig.save(rig.new(file, row)).files == [file])
    #expect(rig.disk.text(file) == old + "12-level,12,\"Amount, first year\",open\n")
    #expect(rig.save(rig.change(file, ["12-level"], to: ["id": "12-amount"])).files == [file])
    #expect(rig.disk.text(file) == old + "12-amount,12,\"Amount, first year\",open\n")
    #expect(rig.save(rig.change(file, ["12-amount"], to: nil)).files == [file])
    #expect(rig.disk.text(file) == old)
  }

  @Test func `cells that others changed meanwhile are kept`() {
    let rig = rig()
    let change = rig.change(file, ["12-cap"], to: ["status": "settled"])
    let theirs = old.replacing("Upper limit", with: "Cap").replacing("\"Years\"", with: "Years")
    rig.disk.write("\u{FEFF}" + theirs + "12-new,12,New,open\n", to: file)
    #expect(rig.save(change).files == [file])
    #expect(
      rig.disk.text(file)?.dropFirst() ?? ""
        == (theirs + "12-new,12,New,open\n").replacing("Cap,open", with: "Cap,settled")[...])
  }

  @Test func `what others changed to the same is done`() {
    let rig = rig()
    let change = rig.change(file, ["12-cap"], to: ["status": "settled"])
    rig.disk.write(old.replacing("limit,open", with: "limit,settled"), to: file)
    #expect(rig.save(change) == .saved([]))
  }

  @Test func `a cell that both changed is a conflict, and mine only when it was shown`() {
    let rig = rig()
    let change = rig.change(file, ["12-cap"], to: ["status": "settled", "title": "Cap"])
    let theirs = old.replacing("limit,open", with: "limit,dropped")
    rig.disk.write(theirs, to: file)
    let conflict = CellConflict(
      file: file, key: ["12-cap"], kind: .cell, column: "status", base: "open", theirs: "dropped",
      mine: "settled")
    #expect(rig.save(change) == .conflict([conflict]))
    #expect(rig.disk.text(file) == theirs)
    rig.disk.write(old.replacing("limit,open", with: "limit,later"), to: file)
    #expect(rig.save(change, overruling: [conflict]).conflicts.map(\.theirs) == ["later"])
    rig.disk.write(theirs, to: file)
    #expect(rig.save(change, overruling: [conflict]).files == [file])
    #expect(rig.disk.text(file) == old.replacing("Upper limit,open", with: "Cap,settled"))
  }

  @Test func `a text of the same letters in other bytes is another text`() {
    let (whole, parts) = ("\u{AC00}", "\u{1100}\u{1161}")
    let rig = rig(old.replacing("Upper limit", with: whole))
    let change = rig.change(file, ["12-cap"], to: ["title": "x"])
    rig.disk.write(old.replacing("Upper limit", with: parts), to: file)
    #expect(rig.save(change).conflicts.count == 1)
  }

  @Test func `a row that is gone is a conflict, and comes back whole`() {
    let rig = rig()
    let change = rig.change(file, ["12-term"], to: ["status": "settled"])
    let theirs = old.replacing("12-term,12,\"Years\",open\n", with: "")
    rig.disk.write(theirs, to: file)
    let conflict = CellConflict(
      file: file, key: ["12-term"], kind: .rowGone, column: "", base: "12-term,12,Years,open",
      theirs: "", mine: "12-term,12,Years,settled")
    #expect(rig.save(change) == .conflict([conflict]))
    #expect(rig.save(change, overruling: [conflict]).files == [file])
    #expect(rig.disk.text(file) == theirs + "12-term,12,Years,settled\n")
  }

  @Test func `a row that others changed is not removed unseen`() {
    let rig = rig()
    let change = rig.change(file, ["12-term"], to: nil)
    rig.disk.write(old.replacing("\"Years\",open", with: "\"Years\",settled"), to: file)
    let conflict = CellConflict(
      file: file, key: ["12-term"], kind: .rowChanged, column: "", base: "12-term,12,Years,open",
      theirs: "12-term,12,\"Years\",settled", mine: "")
    #expect(rig.save(change) == .conflict([conflict]))
    #expect(rig.save(change, overruling: [conflict]).files == [file])
    #expect(rig.disk.text(file) == old.replacing("12-term,12,\"Years\",open\n", with: ""))
    #expect(rig.save(change) == .saved([]))
  }

  @Test func `a row whose key was taken meanwhile is a conflict cell by cell`() {
    let rig = rig()
    let row = ["id": "12-new", "agreement": "12", "title": "Mine", "status": "open"]
    let theirs = old + "12-new,12,Theirs\n"
    rig.disk.write(theirs, to: file)
    let conflict = CellConflict(
      file: file, key: ["12-new"], kind: .rowAdded, column: "title", base: "", theirs: "Theirs",
      mine: "Mine")
    #expect(rig.save(rig.new(file, row)) == .conflict([conflict]))
    #expect(rig.disk.text(file) == theirs)
    #expect(rig.save(rig.new(file, row), overruling: [conflict]).files == [file])
    #expect(rig.disk.text(file) == old + "12-new,12,Mine,open\n")
    #expect(rig.save(rig.new(file, row)) == .saved([]))
  }

  @Test func `a key that was changed by both to the same is done`() {
    let rig = rig()
    let change = rig.change(file, ["12-term"], to: ["id": "12-years"])
    #expect(rig.save(change).files == [file])
    #expect(rig.save(change) == .saved([]))
  }

  @Test func `of rows with one key the first counts, as for the reader`() {
    let rig = rig(old + "12-cap,12,Second,open\n")
    #expect(rig.save(rig.change(file, ["12-cap"], to: ["status": "settled"])).files == [file])
    #expect(
      rig.disk.text(file)
        == old.replacing("limit,open", with: "limit,settled") + "12-cap,12,Second,open\n")
  }

  @Test func `a column without a place stays empty, and no other is touched`() {
    let rig = rig()
    let change = rig.change(file, ["12-cap"], to: ["theme": "", "status": "settled"])
    #expect(rig.save(change).files == [file])
    #expect(rig.disk.text(file) == old.replacing("limit,open", with: "limit,settled"))
  }

  @Test func `several rows of several files are saved in the order of the changes`() {
    let sources = "id,kind\nS1,press\n"
    let rig = RowRig([file: old, "sources.csv": sources])
    let outcome = rig.save(
      rig.new("sources.csv", ["id": "S2", "kind": "official"]),
      rig.change(file, ["12-cap"], to: ["status": "settled"]),
      rig.change(file, ["12-term"], to: nil))
    #expect(outcome.files == ["sources.csv", file])
    #expect(rig.disk.text("sources.csv") == sources + "S2,official\n")
    #expect(rig.disk.text(file) == "id,agreement,title,status\n12-cap,12,Upper limit,settled\n")
  }

  @Test func `a change that cannot be made keeps those of other files from being written`() {
    let rig = RowRig([file: old, "sources.csv": "id,kind\n"])
    let change = rig.change(file, ["12-cap"], to: ["status": "settled"])
    rig.disk.write(old.replacing("limit,open", with: "limit,dropped"), to: file)
    let before = Disk.snapshot(rig.disk.path)
    let source = rig.new("sources.csv", ["id": "S2"])
    #expect(rig.save(source, change).conflicts.count == 1)
    let other = rig.change(file, ["12-term"], to: ["extra": "x"])
    #expect(rig.save(source, other).words?.hasPrefix("'issues.csv' has no column") == true)
    #expect(Disk.snapshot(rig.disk.path) == before)
  }
}
