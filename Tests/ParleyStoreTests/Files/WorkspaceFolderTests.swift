import Glibc
import ParleyModel
import Testing

@testable import ParleyStore

@Suite struct WorkspaceFolderTests {
  private let disk = ScratchFolder()

  private func reading(_ name: String, limit: Int = 100) throws -> String {
    let folder = try WorkspaceFolder(path: disk.path)
    switch folder.read(name, limit: limit) {
    case .bytes(let bytes, let outside):
      return String(decoding: bytes, as: UTF8.self) + (outside.map { " from " + $0 } ?? "")
    case .missing: return "missing"
    case .refused(let fault): return fault.message(of: "it").english
    }
  }

  @Test func `a file is read whole`() throws {
    disk.write(String(repeating: "x", count: 100), to: "a")
    disk.write("", to: "empty")
    #expect(try reading("a") == String(repeating: "x", count: 100))
    #expect(try reading("empty") == "")
    #expect(try reading("none") == "missing")
  }

  @Test func `a file over the limit is refused`() throws {
    disk.write(String(repeating: "x", count: 101), to: "a")
    #expect(try reading("a") == "it is longer than 100 bytes, the most parley reads")
  }

  @Test func `what is no file is not opened`() throws {
    disk.pipe("pipe")
    disk.folder("folder")
    disk.link("device", to: "/dev/zero")
    disk.link("to-pipe", to: "pipe")
    #expect(try reading("pipe") == "it is a named pipe, not a file")
    #expect(try reading("folder") == "it is a folder, not a file")
    #expect(try reading("device") == "it is a device, not a file")
    #expect(try reading("to-pipe") == "it is a named pipe, not a file")
  }

  @Test func `a link is followed, and named when it leaves the workspace`() throws {
    let other = ScratchFolder()
    other.write("elsewhere", to: "a")
    disk.write("here", to: "folder/a")
    disk.link("inside", to: "folder/a")
    disk.link("twice", to: "inside")
    disk.link("outside", to: other.path + "/a")
    disk.link("broken", to: "nowhere")
    disk.link("circle", to: "circle")
    #expect(try reading("inside") == "here")
    #expect(try reading("twice") == "here")
    #expect(try reading("outside") == "elsewhere from \(other.path)/a")
    #expect(try reading("broken") == "it is a symbolic link to nothing")
    #expect(
      try reading("circle") == "it cannot be read: its symbolic links go round in a circle")
  }

  @Test func `a folder whose name begins like the workspace lies outside`() throws {
    disk.folder("work")
    disk.write("x", to: "workshop/a")
    disk.link("work/a", to: "../workshop/a")
    let folder = try WorkspaceFolder(path: disk.path + "/work")
    guard case .bytes(_, let outside) = folder.read("a", limit: 9) else {
      Issue.record("not read")
      return
    }
    #expect(outside == disk.path + "/workshop/a")
  }

  @Test func `entries are sorted and know their kind`() throws {
    disk.write("", to: "b")
    disk.pipe("c")
    disk.folder("a")
    disk.link("d", to: "b")
    let folder = try WorkspaceFolder(path: disk.path)
    let entries = try #require(try folder.entries())
    #expect(entries.map(\.name) == ["a", "b", "c", "d"])
    #expect(entries.map(\.kind) == [.folder, .regular, .fifo, .link])
    let none = try folder.entries(of: "none")
    #expect(none == nil)
  }

  @Test(arguments: [
    (EACCES, "it cannot be read: permission denied"),
    (ENOSPC, "it cannot be read: the disk or your quota is full"),
    (EMFILE, "it cannot be read: too many files are open"),
    (EIO, "it cannot be read: the disk reported an error"),
    (ENOTBLK, "it cannot be read: Block device required"),
  ])
  func `every error says its cause and what to do`(code: Int32, message: String) {
    let fault = FileFault(errno: code, action: .read)
    #expect(fault.message(of: "it").english == message)
    #expect(!fault.help.isEmpty)
  }
}
