import Glibc
import ParleyModel
import Synchronization
import Testing

@testable import ParleyStore

/// Two parleys that save one file.
@Suite struct TwoWritersTests {
  private func append(_ lines: [String], to path: String) {
    var known = FileContents.absent
    for line in lines {
      while true {
        let text = known.bytes + Array((line + "\n").utf8)
        let outcome = SafeSave(fileSystem: FaultySystem().fileSystem)
          .save(text, to: path, expecting: known)
        switch outcome {
        case .saved: known = .bytes(text)
        case .changed(let found): known = found
        case .failed(let fault):
          Issue.record("\(fault.message.english)")
          return
        }
        if outcome == .saved { break }
      }
    }
  }

  @Test func `neither loses a line of the other`() async {
    let disk = ScratchFolder()
    let path = disk.path + "/note.md"
    let lines = ["a", "b"].map { name in (0..<500).map { "\(name)\($0)" } }
    await withTaskGroup { group in
      for own in lines { group.addTask { append(own, to: path) } }
    }
    let found = disk.text("note.md")?.split(separator: "\n").map(String.init) ?? []
    #expect(found.count == 1_000)
    #expect(Set(found) == Set(lines.joined()))
    #expect(Disk.names(in: disk.path) == ["note.md"])
  }
}
