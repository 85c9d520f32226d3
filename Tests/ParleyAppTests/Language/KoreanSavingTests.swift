import Glibc
import ParleyModel
import ParleyTestSupport
import Testing

@testable import ParleyApp
@testable import ParleyStore

/// Why something is not written, in Korean.
struct KoreanSavingTests {
  private static let codes = [
    EACCES, EPERM, ENOENT, ENOTDIR, ELOOP, ENAMETOOLONG, EMFILE, ENFILE, ENOMEM, ENOSPC, EDQUOT,
    EROFS, EISDIR, EFBIG, EEXIST, EIO, ESTALE, ENOTCONN, EHOSTDOWN, EHOSTUNREACH, ETIMEDOUT, EINVAL,
  ]

  @Test(arguments: codes)
  func `a fault of a save has a translation`(_ code: Int32) {
    let error = SystemError(code)
    let faults = [
      SaveFault("notes/12-04.md", FileFault(errno: code, action: .write)),
      SaveFault("notes", FileFault(errno: code, action: .make)),
      SaveFault("notes", FileFault(errno: code, action: .open)),
      SaveFault("notes/12-04.md", FileFault(errno: code, action: .read)),
      SaveFault("notes/12-04.md", FileFault(errno: code, action: .clean)),
      SaveFault("notes/12-04.md", displaced: "notes/12-04.md.1", error),
    ]
    for fault in faults { #expect(Translation(of: fault.message).missing == []) }
    #expect(Translation(of: JournalFault(error).message).missing == [])
  }

  @Test func `a journal that cannot be written or read says why in Korean`() {
    for fault in [JournalFault.homeless, .tooLarge, .unrelated] {
      #expect(Translation(of: fault.message).missing == [])
    }
    let damages: [JournalDamage] = [
      .after(time: 0, unreadBytes: 3), .fromTheStart(unreadBytes: 3), .newerFormat(9),
      .tooLarge(bytes: 1 << 40), .unreadable(cause: "it is no regular file"),
    ]
    for damage in damages {
      #expect(Translation(of: damage.message(of: "12-04")).missing == [])
    }
  }

  @Test func `what was left of a save is told in Korean`() {
    let leftovers: [Leftover] = [
      .removed("/n/a"), .completed("/n/a"), .kept("/n/a.unsaved-1", of: "/n/a"),
      .failed(SaveFault("/n/a", FileFault(errno: EIO, action: .clean))),
    ]
    for leftover in leftovers { #expect(Translation(of: leftover.message).missing == []) }
  }

  @Test func `a note that cannot be named, read or copied says why in Korean`() throws {
    guard
      case .failed(let fault) = NoteStore(root: "/").save([], ofNote: "../x", expecting: .absent)
    else {
      Issue.record("it was saved")
      return
    }
    #expect(Translation(of: fault.message).missing == [])
    let reason = try #require(ScenarioStore.reasonAgainst(id: "a/b"))
    #expect(Translation(of: reason).missing == [])
    for bytes: [UInt8] in [[0x61, 0], [0xE9]] {
      guard case .text(_, let diagnostics) = NoteReading(.bytes(bytes), ofNote: "12-04") else {
        continue
      }
      #expect(!diagnostics.isEmpty)
      for diagnostic in diagnostics {
        #expect(Translation(of: diagnostic.message).missing == [])
        #expect(Translation(of: diagnostic.help).missing == [])
      }
    }
    let thrown = #expect(throws: HandedTextFault.self) {
      try HandedText([], note: "12-04", environment: ["XDG_STATE_HOME": "/dev/null"], root: "/")
    }
    let handed = try #require(thrown)
    #expect(Translation(of: handed.message).missing == [])
  }

  @Test func `a note without a round is named in Korean`() throws {
    let folder = try TemporaryFolder()
    let root = try folder.copy(of: Checkout.workspace, as: "sma")
    try folder.write([0x61], to: "sma/notes/12-0O.md")
    let diagnostics = WorkspaceReader(root: root).read(checkingNotes: true).diagnostics
    #expect(!diagnostics.isEmpty)
    for diagnostic in diagnostics {
      #expect(Translation(of: diagnostic.message).missing == [])
      #expect(Translation(of: diagnostic.help).missing == [])
    }
  }

  @Test(arguments: [["a"], ["a", "b", "c"]])
  func `a folder that is not empty is told in Korean`(_ names: [String]) throws {
    let folder = try TemporaryFolder()
    for name in names { try folder.write([], to: "full/\(name)") }
    let thrown = #expect(throws: InstallError.self) {
      try BundledWorkspace().install(into: folder.path + "/full")
    }
    let error = try #require(thrown)
    #expect(Translation(of: error.message).missing == [])
    #expect(Translation(of: error.help).missing == [])
  }

  @Test func `a save that failed reads as Korean`() {
    let fault = SaveFault("notes/12-04.md", FileFault(errno: ENOSPC, action: .write))
    var screen = ScriptedScreen(language: .korean)
    screen.state.message = Message("not saved: \(fault.message)", isWarning: true)
    #expect(screen.text.contains("저장되지 않음: 'notes/12-04.md'"))
  }
}
