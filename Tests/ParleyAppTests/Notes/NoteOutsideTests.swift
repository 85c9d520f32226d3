import Glibc
import ParleyStore
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

/// Files that change while they are being written, and disks that fail.
struct NoteOutsideTests {
  let bench: NoteBench
  private static let changedBelow = "# Talks\n\nfirst line\n\nSECOND LINE\n"

  init() throws { bench = try NoteBench() }

  @Test func `an unchanged note follows its file and keeps the caret`() throws {
    var screen = bench.screen(keys: "e Down Down End")
    try bench.write("new\n" + NoteBench.text)
    screen.noteTouched()
    #expect(screen.draft == "new\n" + NoteBench.text)
    #expect(screen.text.contains("notes/12-08x.md changed on disk and was read again"))
    screen.press("!")
    #expect(screen.draft == "new\n# Talks\n\nfirst line!\n\nsecond line\n")
  }

  @Test(arguments: [
    "new\n# Talks\n\nfirst line\n\nSECOND LINE\nthird\n", "first line\n",
    "# Talks\nfirst line\nx\n",
    "# Talks\n\nput in\nfirst line\n\nsecond line\n", "# Talks\n\nfirst line and more\n",
  ])
  func `the caret stays at its text whatever changes around it`(theirs: String) throws {
    var screen = bench.screen(keys: "e Down Down Right Right Right Right Right")
    try bench.write(theirs)
    screen.noteTouched()
    #expect(screen.draft == theirs)
    screen.press("!")
    #expect(screen.draft == theirs.replacing("first", with: "first!"))
  }

  @Test(arguments: ["Down Down", "C-End"])
  func `a line put where the caret stands is not typed into`(keys: String) throws {
    var screen = bench.screen(keys: "e \(keys)")
    let line = keys == "C-End" ? "" : "first line\n\nsecond line\n"
    let theirs = "# Talks\n\n" + (line.isEmpty ? "first line\n\nsecond line\n" : "") + "put in\n"
    try bench.write(theirs + line)
    screen.noteTouched()
    screen.press("!")
    #expect(screen.draft == theirs + "!" + line)
  }

  @Test func `a file deleted and written anew is the same file`() throws {
    var screen = bench.screen(keys: "e Down Down End")
    try bench.delete()
    screen.noteTouched()
    #expect(screen.text.contains("was deleted on disk"))
    try bench.write(Self.changedBelow)
    screen.noteTouched()
    #expect(screen.draft == Self.changedBelow)
    #expect(screen.text.contains("2 Note of R8x, 12th · saved"))
    #expect(!screen.text.contains("was deleted on disk"))
  }

  @Test func `a draft whose file is deleted and comes back is merged by its old base`() throws {
    var screen = bench.screen(keys: "e x")
    try bench.delete()
    screen.noteTouched()
    try bench.write(Self.changedBelow)
    // Not noticed before it is saved.
    screen.press("C-s")
    #expect(bench.read() == "x" + Self.changedBelow)
  }

  @Test func `a draft that is what another wrote is saved`() throws {
    var screen = bench.screen(keys: "e x")
    try bench.write("x" + NoteBench.text)
    screen.noteTouched()
    #expect(screen.text.contains("2 Note of R8x, 12th · saved"))
  }

  @Test func `a note that is only shown follows its file`() throws {
    var screen = bench.screen(keys: "2 > > >")
    #expect(screen.text.contains("first line"))
    try bench.write("replaced\n")
    screen.noteTouched()
    #expect(screen.text.contains("replaced"))
    try bench.delete()
    screen.noteTouched()
    #expect(screen.text.contains("There is no note yet"))
  }

  @Test func `a changed note says so in a banner and the next key is a letter`() throws {
    var screen = bench.screen(keys: "e x")
    try bench.write(Self.changedBelow)
    screen.noteTouched()
    #expect(screen.text.contains("notes/12-08x.md changed on disk meanwhile"))
    screen.press("y")
    #expect(screen.draft == "xy" + NoteBench.text)
  }

  @Test func `changes of different lines are merged and saved`() throws {
    var screen = bench.screen(keys: "e x")
    try bench.write(Self.changedBelow)
    screen.press("C-s")
    #expect(bench.read() == "x" + Self.changedBelow)
    #expect(screen.draft == "x" + Self.changedBelow)
    #expect(screen.text.contains("merged"))
    screen.press("C-z")
    #expect(screen.draft == "x" + NoteBench.text)
  }

  @Test(arguments: [
    ("m", "first x\n"), ("t", "FIRST\n"), ("b", "first x\nFIRST\n"),
  ])
  func `lines both sides changed are decided on, and neither is lost`(
    key: String, line: String
  ) throws {
    var screen = bench.screen(keys: "e Down Down C-Right C-k 'first x' Enter")
    #expect(screen.draft == "# Talks\n\nfirst x\n\nsecond line\n")
    try bench.write("# Talks\n\nFIRST\n\nsecond line\n")
    screen.press("C-s")
    #expect(bench.read() == "# Talks\n\nFIRST\n\nsecond line\n")
    #expect(screen.text.contains("both changed the same lines; ^S shows them"))
    screen.press("C-s")
    for word in ["m  mine: this draft", "t  theirs: on disk", "first x", "FIRST", "first line"] {
      #expect(screen.text.contains(word), "\(word)")
    }
    screen.press("Enter")
    #expect(screen.text.contains("1 place still to be decided"))
    screen.press("\(key) Enter")
    #expect(bench.read() == "# Talks\n\n\(line)\nsecond line\n")
  }

  @Test func `a decision put off keeps the draft and asks again`() throws {
    var screen = bench.screen(keys: "e x")
    try bench.write("y" + NoteBench.text)
    screen.press("C-s C-s Escape")
    #expect(bench.read() == "y" + NoteBench.text)
    #expect(screen.draft == "x" + NoteBench.text)
    screen.press("C-s")
    #expect(screen.text.contains("t  theirs: on disk"))
    screen.press("b C-s")
    #expect(bench.read() == "x# Talks\ny# Talks\n\nfirst line\n\nsecond line\n")
  }

  @Test func `a deleted file is written anew only when one says so again`() throws {
    var screen = bench.screen(keys: "e x")
    try bench.delete()
    screen.press("C-s")
    #expect(bench.read() == nil)
    #expect(screen.text.contains("was deleted"))
    screen.press("C-s")
    #expect(bench.read() == "x" + NoteBench.text)
  }

  @Test func `an unchanged note whose file is deleted stays as a draft`() throws {
    var screen = bench.screen(keys: "e")
    try bench.delete()
    screen.noteTouched()
    #expect(screen.draft == NoteBench.text)
    #expect(screen.text.contains("was deleted on disk; ^S writes it anew"))
    screen.press("Escape q")
    #expect(screen.terminalEffects.isEmpty)
  }

  @Test func `a look that came too late takes nothing back`() throws {
    var screen = bench.screen(keys: "e x C-s")
    let old = FileContents.bytes(Array(NoteBench.text.utf8))
    screen.send(.noteLooked("12-08x", 0, .contents(old)))
    #expect(screen.draft == "x" + NoteBench.text)
    #expect(!screen.text.contains("changed on disk"))
    try bench.write(NoteBench.text)
    screen.noteTouched()
    #expect(screen.draft == NoteBench.text)
    #expect(screen.text.contains("notes/12-08x.md changed on disk and was read again"))
  }

  @Test func `a touched file says nothing`() throws {
    var screen = bench.screen(keys: "e x")
    screen.noteTouched()
    #expect(!screen.text.contains("changed on disk"))
    screen.press("C-s")
    screen.noteTouched()
    #expect(!screen.text.contains("changed on disk"))
  }

  @Test(arguments: [ENOSPC, EDQUOT, EIO, EROFS, EACCES, EMFILE, ESTALE])
  func `a save that fails keeps everything, says why, and works again`(code: Int32) throws {
    let fault = Fault()
    var system = FileSystem.system
    let write = system.write
    system.write = { (file, bytes) throws(SystemError) in
      if let code = fault.code { throw SystemError(code) }
      return try write(file, bytes)
    }
    fault.code = code
    var screen = bench.screen(keys: "e x C-s", fileSystem: system)
    #expect(bench.read() == NoteBench.text)
    #expect(screen.draft == "x" + NoteBench.text)
    #expect(screen.text.contains("Not saved: 'notes/12-08x.md' cannot be"))
    screen.press("Escape q")
    #expect(screen.terminalEffects.isEmpty)
    screen.press("Enter")
    #expect(screen.terminalEffects.isEmpty)
    #expect(screen.text.contains("not saved"))
    fault.code = nil
    screen.press("C-s")
    #expect(bench.read() == "x" + NoteBench.text)
    #expect(!screen.text.contains("Not saved"))
    #expect(bench.leftovers == [])
  }

  @Test func `a table changed outside is read again wherever it shows`() throws {
    var screen = bench.screen()
    let payments = try #require(bench.read("payments.csv"))
    try bench.write(payments.replacing("1519.2", with: "1520.2"), to: "payments.csv")
    screen.send(.filesChanged(FileChanges(isWorkspaceChanged: true)))
    #expect(screen.text.contains("1,520.2"))
    #expect(screen.text.contains("payments.csv changed on disk and was read again"))
    screen.send(.filesChanged(FileChanges(isWorkspaceChanged: true)))
    #expect(!screen.text.contains("changed on disk and was read again, again"))
  }

  @Test func `a file that is no UTF-8 keeps every byte outside the edit`() throws {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF, 0xFF, 0x00, 0x0D, 0x0A, 0xED, 0xA0, 0x80, 0x61, 0x0D]
    try bench.write(bytes)
    let screen = bench.screen(keys: "e x C-s")
    #expect(bench.bytes() == Array(bytes[..<3]) + [0x78] + bytes[3...])
    #expect(screen.text.contains("x‹FF›"))
  }
}

extension NoteOutsideTests {
  @Test func `a look at the file that began before a save does not bring the old text back`() throws
  {
    var state = bench.screen(keys: "e x").state
    let look = try #require(
      update(&state, .filesChanged(FileChanges(notes: ["12-08x"]))).first)
    guard case .lookAtNote(let id, let number) = look else {
      Issue.record("no look at the file: \(look)")
      return
    }
    let saving = update(&state, .keyPressed(.control("s")))
    guard case .saveNote(let save)? = saving.first else {
      Issue.record("no save: \(saving)")
      return
    }
    _ = update(&state, .noteSaved(save, .saved))
    let old = FileContents.bytes(Array(NoteBench.text.utf8))
    let again = update(&state, .noteLooked(id, number, .contents(old)))
    #expect(state.desk.current?.editor.draft.text.bytes == Array("x\(NoteBench.text)".utf8))
    #expect(again.contains(.lookAtNote(id, number + 2)))
  }
}

extension NoteOutsideTests {
  @Test func `a conflict found while somebody types takes no key`() throws {
    var screen = bench.screen(keys: "e x")
    try bench.write("y" + NoteBench.text)
    screen.press("C-s more Enter")
    #expect(screen.draft == "xmore\n" + NoteBench.text)
    #expect(bench.read() == "y" + NoteBench.text)
    #expect(screen.text.contains("^S shows them side by"))
  }

  @Test func `a file that is away for a moment is known again`() throws {
    var screen = bench.screen(keys: "e")
    try bench.delete()
    screen.noteTouched()
    #expect(screen.text.contains("was deleted on disk"))
    try bench.write(NoteBench.text)
    screen.noteTouched()
    #expect(screen.text.contains("is there again"))
    screen.press("x C-s")
    #expect(bench.read() == "x" + NoteBench.text)
  }

  @Test func `taking everything back lets the note follow its file again`() throws {
    var screen = bench.screen(keys: "e x")
    try bench.write("other\n")
    screen.noteTouched()
    screen.press("C-z C-s")
    #expect(screen.draft == "other\n")
    #expect(bench.read() == "other\n")
  }

  @Test func `many notes changed at once do not hide the one that is open`() throws {
    var screen = bench.screen(keys: "e")
    try bench.write("other\n")
    let notes = Set((0..<60).map { "0\($0)" } + ["12-08x"])
    screen.send(.filesChanged(FileChanges(notes: notes)))
    #expect(screen.draft == "other\n")
  }

  @Test func `going back to the file puts the text aside and keeps it on disk`() throws {
    let keeper = bench.keeper()
    var screen = bench.screen(keys: "e 'mine ' Escape", journals: keeper)
    try bench.write("theirs\n")
    screen.noteTouched()
    screen.press("D j j Enter")
    #expect(screen.state.desk.notes.isEmpty)
    #expect(screen.text.contains("your text is put aside for 30 days"))
    #expect(bench.read() == "theirs\n")
    #expect(bench.discarded.count == 1)
    screen.press("e")
    #expect(screen.draft == "theirs\n")
  }

  @Test func `what was taken back stays reachable when the file changes`() throws {
    var screen = bench.screen(keys: "e mine C-z Down Down End")
    #expect(screen.draft == NoteBench.text)
    try bench.write("other\n" + NoteBench.text)
    screen.noteTouched()
    #expect(screen.draft == "other\n" + NoteBench.text)
    #expect(screen.state.desk.current?.editor.caret == "other\n# Talks\n\nfirst line".utf8.count)
    screen.press("C-z")
    #expect(screen.draft == NoteBench.text)
    screen.press("C-z")
    #expect(screen.draft == "mine" + NoteBench.text)
  }

  @Test func `a text taken back to its file follows it at once`() throws {
    var screen = bench.screen(keys: "e mine")
    try bench.write("other\n")
    screen.noteTouched()
    #expect(screen.text.contains("changed on disk meanwhile"))
    screen.press("C-z")
    #expect(screen.draft == "other\n")
    screen.press("C-z C-z")
    #expect(screen.draft == "mine" + NoteBench.text)
  }
}
