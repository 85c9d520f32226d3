import Glibc
import ParleyModel
import Synchronization
import Testing

@testable import ParleyStore

/// What is said where rows are not saved.
@Suite struct RowRefusalTests {
  private let old = "id,agreement,title\n12-cap,12,Cap\n12-term,12,Years\n"
  private let file = "issues.csv"

  private func words(of change: (RowRig) -> RowChange) -> String? {
    let rig = RowRig([file: old])
    let before = Disk.snapshot(rig.disk.path)
    let outcome = rig.save(change(rig))
    #expect(Disk.snapshot(rig.disk.path) == before)
    return outcome.words
  }

  @Test func `a column that is not there is named`() {
    #expect(
      words { $0.change(file, ["12-cap"], to: ["outcome": "5 %"]) }
        == "'issues.csv' has no column 'outcome'. Add 'outcome' to its first line in an editor and "
        + "save again.")
    #expect(
      words { $0.new(file, ["id": "x", "outcome": "5 %"]) }?
        .hasPrefix("'issues.csv' has no column 'outcome'.") == true)
  }

  @Test func `a key that another row has is refused with its line`() {
    #expect(
      words { $0.change(file, ["12-cap"], to: ["id": "12-term"]) }
        == "line 3 of 'issues.csv' is '12-term' already. Give this row another key, or change that "
        + "one.")
  }

  @Test func `a text that no file can hold is refused`() {
    #expect(
      words { $0.change(file, ["12-cap"], to: ["title": "a\0"]) }
        == "'title' of '12-cap' has a NUL character. No text file can hold it: type the text anew.")
    #expect(
      words { $0.new(file, ["id": "x", "title": String(repeating: "a", count: 1 << 21)]) }
        == "'title' of 'x' is longer than 1 MiB, the most parley reads. Shorten it, or move the "
        + "text into a note.")
  }

  @Test func `bytes that are no text are not lost unseen`() {
    let rig = RowRig([:])
    rig.disk.write(Array("id,agreement,title\n12-cap,12,".utf8) + [0xFF, 0x0A], to: file)
    #expect(
      rig.save(rig.change(file, ["12-cap"], to: ["title": "\u{FFFD}!"])).words
        == "'title' of '12-cap' has bytes that are not UTF-8, and they would be lost. Type the text "
        + "anew without the sign \u{FFFD}, or repair 'issues.csv' in an editor.")
  }

  @Test func `a quote that would swallow the change is named by its line`() {
    let rig = RowRig([file: old + "12-x,12,\"open\n12-y,12\n"])
    #expect(
      rig.save(rig.change(file, ["12-y"], to: ["title": ",b"])).words
        == "'issues.csv' would be read wrongly, for a quote is misplaced on line 4. Repair the "
        + "quotes in an editor and save again; `parley check` names their lines.")
  }

  @Test func `a file that is missing or no table is refused as the reader refuses it`() {
    let rig = RowRig([:])
    let new = rig.new(file, ["id": "x"])
    #expect(
      rig.save(new).words
        == "there is no 'issues.csv' in the workspace. Restore it from a copy. `parley init DIR` "
        + "makes a new workspace, from which it can be taken.")
    #expect(rig.save(new, rig.new("offers.csv", ["id": "x"])).words == rig.save(new).words)
    for (text, words) in [
      ([0xFF, 0xFE, 0x61, 0], "'issues.csv' is UTF-16 text, not a CSV file. "),
      (Array("PK\u{3}\u{4}".utf8), "'issues.csv' is a spreadsheet or zip file, not a CSV file. "),
      ([], "'issues.csv' is empty: not even a header. Its first line names the columns: id,agr"),
      (Array("id;title\n".utf8), "the columns 'id;title' are separated by semicolons, not commas."),
      (Array("title\nx\n".utf8), "'issues.csv' has no column 'id'. "),
    ] as [([UInt8], String)] {
      rig.disk.write(text, to: file)
      #expect(rig.save(new).words?.hasPrefix(words) == true, "\(rig.save(new).words ?? "saved")")
      #expect(rig.disk.bytes(file) == text)
    }
    rig.disk.remove(file)
    rig.disk.folder(file)
    #expect(rig.save(new).words?.hasPrefix("'issues.csv' is a folder, not a file. ") == true)
  }

  @Test func `a file that never stays the same is given up`() {
    let rig = RowRig([file: old])
    let path = rig.disk.path + "/" + file
    let count = Mutex(0)
    var system = FileSystem.system
    system.write = { file, bytes throws(SystemError) in
      // Another program adds a row whenever the new text is on its way.
      let number = count.withLock { count in
        count += 1
        return count
      }
      let other = open(path, O_WRONLY | O_APPEND)
      let line = Array("9-\(number),9,x\n".utf8)
      _ = line.withUnsafeBytes { Glibc.write(other, $0.baseAddress, $0.count) }
      close(other)
      return try FileSystem.system.write(file, bytes)
    }
    #expect(
      rig.save(rig.change(file, ["12-cap"], to: ["title": "x"]), by: system).words
        == "another program keeps changing 'issues.csv'. Save again when it is done.")
    #expect(rig.disk.text(file) == old + (1...5).map { "9-\($0),9,x\n" }.joined())
  }

  @Test func `of two files the first is named where the second fails, and saving again does it`() {
    let sources = "id,kind\n"
    let rig = RowRig([file: old, "sources.csv": sources])
    let changes = [
      rig.new("sources.csv", ["id": "S1"]), rig.change(file, ["12-cap"], to: ["title": "x"]),
    ]
    let count = Mutex(0)
    var system = FileSystem.system
    system.write = { file, bytes throws(SystemError) in
      let isFirst = count.withLock { count in
        count += 1
        return count == 1
      }
      if !isFirst { throw SystemError(ENOSPC) }
      return try FileSystem.system.write(file, bytes)
    }
    let outcome = RowStore(root: rig.disk.path, fileSystem: system).save(changes, overruling: [])
    guard case .failed(let fault, let saved) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(fault.code == ENOSPC)
    #expect(saved.map(\.file) == ["sources.csv"])
    #expect(rig.disk.text("sources.csv") == sources + "S1,\n")
    #expect(rig.disk.text(file) == old)
    let again = RowStore(root: rig.disk.path).save(changes, overruling: [])
    #expect(again.files == [file])
    #expect(rig.disk.text("sources.csv") == sources + "S1,\n")
  }

  @Test func `where others come between two files the rest is told, and theirs is kept`() {
    let rig = RowRig([file: old, "sources.csv": "id,kind\n"])
    let changes = [
      rig.new("sources.csv", ["id": "S1"]), rig.change(file, ["12-cap"], to: ["title": "x"]),
    ]
    let theirs = old.replacing("12,Cap", with: "12,Theirs")
    let path = rig.disk.path + "/" + file
    var system = FileSystem.system
    system.write = { file, bytes throws(SystemError) in
      let other = open(path, O_WRONLY | O_TRUNC)
      let text = Array(theirs.utf8)
      _ = text.withUnsafeBytes { Glibc.write(other, $0.baseAddress, $0.count) }
      close(other)
      return try FileSystem.system.write(file, bytes)
    }
    let outcome = RowStore(root: rig.disk.path, fileSystem: system).save(changes, overruling: [])
    #expect(
      outcome.words
        == "another program changed 'issues.csv' at the same moment. Save again: sources.csv is "
        + "saved, and the rest is put together with what changed.")
    #expect(rig.disk.text(file) == theirs)
    let again = RowStore(root: rig.disk.path).save(changes, overruling: [])
    #expect(again.conflicts.map(\.theirs) == ["Theirs"])
  }
}
