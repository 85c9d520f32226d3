import Glibc
import Testing

@testable import ParleyStore

/// A process that is killed at any call of a save.
@Suite struct KillTests {
  private func check(_ scene: SaveScene, killedAt call: Int, knowsFlags: Bool = true) {
    let disk = ScratchFolder()
    scene.make(on: disk)
    var fileSystem = FaultySystem(.kill(call)).fileSystem
    if !knowsFlags { fileSystem = fileSystem.withoutRenameFlags }
    let outcome = scene.save(on: disk, by: fileSystem)
    let before = scene.text(on: disk)
    if scene != .hardLink {
      #expect(before == SaveScene.newBytes || before == scene.oldText, "torn before the next start")
    }
    let report = Leftovers.cleanAsIfAllWereDead(on: disk)
    let after = scene.text(on: disk)
    #expect(after == SaveScene.newBytes || after == scene.oldText, "torn after the next start")
    if outcome == .saved { #expect(after == SaveScene.newBytes) }
    #expect(scene.temporaries(on: disk).isEmpty)
    #expect(scene.isLinkKept(on: disk))
    #expect(!report.contains { if case .failed = $0 { true } else { false } })
    #expect(scene.save(on: disk) == .saved || after == SaveScene.newBytes)
    #expect(scene.text(on: disk) == SaveScene.newBytes)
  }

  @Test(arguments: SaveScene.eachCall)
  func `a kill leaves the old text or the new one, and the next start no trace`(
    scene: SaveScene, call: Int
  ) {
    check(scene, killedAt: call)
  }

  @Test(arguments: SaveScene.eachCall)
  func `nor does a kill where renames know no flags`(scene: SaveScene, call: Int) {
    check(scene, killedAt: call, knowsFlags: false)
  }

  @Test(arguments: 0..<40)
  func `a kill between single bytes written in place is completed`(call: Int) {
    let disk = ScratchFolder()
    SaveScene.hardLink.make(on: disk)
    let path = disk.path + "/notes/12-04.md"
    let save = PendingSave(target: "12-04.md", old: SaveScene.oldBytes, new: SaveScene.newBytes)
    let name = TemporaryName(.pending, owner: .current, number: 0, target: "12-04.md").text
    disk.write(save.encoded, to: "notes/" + name)
    // The end goes first, then the beginning, byte by byte.
    let order =
      Array(SaveScene.oldBytes.count..<SaveScene.newBytes.count)
      + Array(0..<SaveScene.oldBytes.count)
    var torn = SaveScene.oldBytes
    for place in order.prefix(call) {
      if place < torn.count {
        torn[place] = SaveScene.newBytes[place]
      } else {
        torn.append(SaveScene.newBytes[place])
      }
    }
    disk.write(torn, to: "notes/12-04.md")
    #expect(Leftovers.cleanAsIfAllWereDead(on: disk) == [.completed(path)])
    #expect(SaveScene.hardLink.text(on: disk) == SaveScene.newBytes)
    #expect(SaveScene.hardLink.temporaries(on: disk).isEmpty)
  }
}

extension SaveScene {
  /// What stood there before; nil where nothing did.
  var oldText: [UInt8]? { self == .new ? nil : Self.oldBytes }
}

extension FileSystem {
  /// A file system, as some over the network, that only renames.
  fileprivate var withoutRenameFlags: FileSystem {
    var plain = self
    plain.rename = { (folder, old, newFolder, new, flags) throws(SystemError) in
      if flags != 0 { throw SystemError(EINVAL) }
      try self.rename(folder, old, newFolder, new, flags)
    }
    return plain
  }
}
