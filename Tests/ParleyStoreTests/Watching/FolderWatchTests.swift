import Glibc
import Testing

@testable import ParleyStore

@Suite struct FolderWatchTests {
  @Test func `what other programs do to a file is seen, and nothing else`() {
    let folder = WatchedFolder()
    let rounds = WatchedChange.name("rounds.csv", folder: folder.root)
    #expect(folder.changes() == [])
    append("b\n", to: folder.root + "/rounds.csv")
    #expect(folder.changes() == [rounds])
    Slip.rewrite(folder.root + "/rounds.csv")
    #expect(folder.changes() == [rounds])
    folder.scratch.write("c\n", to: "new~")
    #expect(folder.changes() == [.name("new~", folder: folder.root)])
    folder.move("new~", to: "rounds.csv")
    #expect(folder.changes() == [.name("new~", folder: folder.root), rounds])
    touch(folder.root + "/rounds.csv")
    #expect(folder.changes() == [rounds])
    precondition(truncate(folder.root + "/rounds.csv", 0) == 0)
    #expect(folder.changes() == [rounds])
    folder.scratch.remove("rounds.csv")
    #expect(folder.changes() == [rounds])
    folder.scratch.link("rounds.csv", to: "elsewhere")
    #expect(folder.changes() == [rounds])
    folder.scratch.write("b\n", to: "notes/12-01.md")
    #expect(folder.changes() == [.name("12-01.md", folder: folder.notes)])
    #expect(!folder.watch.needsPolling)
  }

  @Test func `reading is no change, and nothing waits when all is collected`() {
    let folder = WatchedFolder()
    _ = folder.scratch.bytes("rounds.csv")
    _ = Disk.names(in: folder.notes)
    #expect(!folder.isReadable)
    #expect(folder.watch.collect() == [])
    #expect(folder.changes() == [])
    #expect(!folder.isReadable)
  }

  @Test func `files that are only being saved are not told, what takes their place is`() {
    let folder = WatchedFolder()
    folder.scratch.write("b\n", to: "notes/.parley-1234")
    folder.scratch.write("b\n", to: ".parley-1234")
    #expect(folder.changes() == [])
    folder.move("notes/.parley-1234", to: "notes/12-01.md")
    folder.scratch.remove(".parley-1234")
    #expect(folder.changes() == [.name("12-01.md", folder: folder.notes)])
  }

  @Test func `a folder made later is watched from then on`() {
    let folder = WatchedFolder(hasNotes: false)
    #expect(!folder.watch.needsPolling)
    folder.scratch.write("a\n", to: "notes/12-01.md")
    #expect(folder.changes().isSuperset(of: [.folder(folder.notes)]))
    folder.scratch.write("b\n", to: "notes/12-01.md")
    #expect(folder.changes() == [.name("12-01.md", folder: folder.notes)])
  }

  @Test func `a folder several folders down is awaited step by step`() {
    let scratch = ScratchFolder()
    let journal = scratch.path + "/state/parley/journal"
    let watch = FolderWatch([journal + "/"])
    #expect(watch.collect() == [])
    scratch.write("x", to: "other")
    #expect(watch.collect() == [])
    scratch.folder("state")
    #expect(watch.collect() == [])
    scratch.folder("state/parley")
    #expect(watch.collect() == [])
    scratch.folder("state/parley/journal")
    #expect(watch.collect() == [.folder(journal)])
    scratch.write("x", to: "state/parley/other")
    scratch.write("x", to: "state/parley/journal/1")
    #expect(watch.collect() == [.name("1", folder: journal)])
    scratch.remove("state")
    #expect(watch.collect() == [.everything])
    // All levels at once: no event tells of the lower ones.
    scratch.write("x", to: "state/parley/journal/1")
    #expect(watch.collect() == [.folder(journal)])
    #expect(!watch.needsPolling)
  }

  @Test func `a burst of replaced files is told name by name`() {
    let folder = WatchedFolder()
    var wanted: Set<WatchedChange> = []
    for number in 0..<200 {
      folder.scratch.write("old", to: "notes/\(number).md")
      wanted.insert(.name("\(number).md", folder: folder.notes))
    }
    #expect(folder.changes().isSuperset(of: wanted))
    // As git does it: unlinked, then made anew.
    for number in 0..<200 {
      folder.scratch.remove("notes/\(number).md")
      folder.scratch.write("new", to: "notes/\(number).md")
    }
    #expect(folder.changes() == wanted)
  }

  @Test func `a folder moved away and back, or replaced, is watched again`() {
    let folder = WatchedFolder()
    let note = WatchedChange.name("12-01.md", folder: folder.notes)
    folder.move("notes", to: "old")
    #expect(folder.changes().contains(.everything))
    folder.scratch.write("b\n", to: "old/12-01.md")
    #expect(folder.changes() == [])
    folder.move("old", to: "notes")
    #expect(folder.changes().contains(.folder(folder.notes)))
    folder.scratch.write("c\n", to: "notes/12-01.md")
    #expect(folder.changes() == [note])
    folder.scratch.remove("notes")
    folder.scratch.write("d\n", to: "notes/12-01.md")
    #expect(folder.changes().contains(.everything))
    folder.scratch.write("e\n", to: "notes/12-01.md")
    #expect(folder.changes() == [note])
    folder.scratch.write("f\n", to: "other/12-01.md")
    folder.scratch.remove("notes")
    folder.scratch.link("notes", to: "other")
    #expect(folder.changes().contains(.everything))
    folder.scratch.write("g\n", to: "other/12-01.md")
    #expect(folder.changes() == [note])
    folder.scratch.write("h\n", to: "third/12-01.md")
    folder.scratch.link("third-link", to: "third")
    folder.move("third-link", to: "notes")
    #expect(folder.changes().contains(.folder(folder.notes)))
    folder.scratch.write("i\n", to: "third/12-01.md")
    #expect(folder.changes() == [note])
  }

  @Test func `a workspace that goes and comes back is watched again`() {
    let scratch = ScratchFolder()
    scratch.write("a\n", to: "ws/notes/12-01.md")
    let root = scratch.path + "/ws"
    let watch = FolderWatch([root, root + "/notes"])
    precondition(rename(root, scratch.path + "/away") == 0)
    #expect(watch.collect() == [.everything])
    scratch.write("b\n", to: "away/notes/12-01.md")
    #expect(watch.collect() == [])
    precondition(rename(scratch.path + "/away", root) == 0)
    #expect(watch.collect() == [.folder(root), .folder(root + "/notes")])
    scratch.write("c\n", to: "ws/notes/12-01.md")
    #expect(watch.collect() == [.name("12-01.md", folder: root + "/notes")])
    #expect(!watch.needsPolling)
  }

  @Test func `the descriptor is closed with the watch, and not left to other programs`() throws {
    var system = WatchSystem.system
    let (start, close) = (system.start, system.close)
    let files = OpenFiles()
    system.start = { () throws(SystemError) in
      let file = try start()
      files.opened.append(file)
      return file
    }
    system.close = {
      files.closed.append($0)
      close($0)
    }
    var folder: WatchedFolder? = WatchedFolder(system: system)
    let file = try #require(folder?.watch.descriptor)
    #expect(fcntl(file, F_GETFD) == FD_CLOEXEC)
    for _ in 0..<20 {
      folder?.scratch.remove("notes")
      folder?.scratch.folder("notes")
      _ = folder?.changes()
    }
    // Two folders, however often they came anew.
    #expect(watchCount(file) == 2)
    #expect(files.closed == [])
    folder = nil
    #expect(files.opened == [file])
    #expect(files.closed == [file])
  }

  private func append(_ text: String, to path: String) {
    let file = open(path, O_WRONLY | O_APPEND)
    precondition(write(file, text, text.utf8.count) == text.utf8.count)
    close(file)
  }

  private func touch(_ path: String) {
    let file = open(path, O_WRONLY | O_CREAT, 0o644)
    precondition(futimens(file, nil) == 0)
    close(file)
  }

  private func watchCount(_ file: Int32) -> Int {
    let text = String(decoding: Disk.bytes("/proc/self/fdinfo/\(file)") ?? [], as: UTF8.self)
    return text.split(separator: "\n").filter { $0.hasPrefix("inotify ") }.count
  }
}

/// The descriptors a watch opened and closed; only the test's own thread uses it.
private final class OpenFiles: @unchecked Sendable {
  var opened: [Int32] = []
  var closed: [Int32] = []
}
