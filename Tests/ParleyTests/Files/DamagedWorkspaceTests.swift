import Glibc
import ParleyTestSupport
import Testing

extension BuiltProgram {
  struct DamagedWorkspaceTests {
    /// Something wrong with one file.
    struct Damage: CustomTestStringConvertible, Sendable {
      let name: String
      /// What `!` says of it.
      let message: String
      var isWarning = false
      let make: @Sendable (_ workspace: String, _ sandbox: Sandbox) throws -> Void

      var testDescription: String { name }
    }

    static let damages: [Damage] = [
      Damage(name: "missing", message: "payments.csv:0:0: error: 'payments.csv' is missing") {
        path, _ in unlink(path + "/payments.csv")
      },
      Damage(name: "empty", message: "payments.csv:0:0: error: 'payments.csv' is empty") {
        try $1.write("", to: $0 + "/payments.csv")
      },
      Damage(name: "binary", message: "payments.csv:0:0: error: 'payments.csv' is a binary file") {
        try $1.write((0..<4096).map { UInt8($0 & 0xFF) }, to: $0 + "/payments.csv")
      },
      Damage(name: "UTF-16", message: "payments.csv:0:0: error: 'payments.csv' is UTF-16 text") {
        try $1.write([0xFF, 0xFE, 0x79, 0, 0x65, 0], to: $0 + "/payments.csv")
      },
      Damage(name: "ragged rows", message: "payments.csv:2:") {
        try $1.write(
          "year,status,agreement,krw_bn\n2025,agreed,12\n2026,agreed,12,1519.2,5,6,7\n",
          to: $0 + "/payments.csv")
      },
      Damage(name: "a megabyte in a cell", message: "payments.csv:2:16: error: ") {
        try $1.write(
          "year,status,agreement,krw_bn\n2026,agreed,12,\(String(repeating: "9", count: 1 << 20))\n",
          to: $0 + "/payments.csv")
      },
      Damage(name: "an open quote", message: "payments.csv:2:") {
        try $1.write(
          "year,status,agreement,krw_bn\n2026,agreed,12,\"1\n"
            + String(repeating: "x\n", count: 999),
          to: $0 + "/payments.csv")
      },
      Damage(
        name: "a named pipe", message: "payments.csv:0:0: error: 'payments.csv' is a named pipe"
      ) { path, _ in
        unlink(path + "/payments.csv")
        mkfifo(path + "/payments.csv", 0o644)
      },
      Damage(name: "a folder", message: "payments.csv:0:0: error: 'payments.csv' is a folder") {
        path, _ in
        unlink(path + "/payments.csv")
        mkdir(path + "/payments.csv", 0o755)
      },
      Damage(
        name: "a device", message: "payments.csv:0:0: error: 'payments.csv' is "
      ) { path, _ in
        unlink(path + "/payments.csv")
        symlink("/dev/zero", path + "/payments.csv")
      },
      Damage(
        name: "a link to nothing",
        message: "payments.csv:0:0: error: 'payments.csv' is a symbolic link to nothing"
      ) { path, _ in
        unlink(path + "/payments.csv")
        symlink("nowhere", path + "/payments.csv")
      },
      Damage(
        name: "a link out of the workspace",
        message: "payments.csv:0:0: warning: 'payments.csv' is a link that leaves the workspace",
        isWarning: true
      ) { path, sandbox in
        rename(path + "/payments.csv", sandbox.path + "/payments.csv")
        symlink(sandbox.path + "/payments.csv", path + "/payments.csv")
      },
      Damage(name: "unreadable", message: "payments.csv:0:0: error: 'payments.csv' ") {
        path, _ in chmod(path + "/payments.csv", 0)
      },
      Damage(name: "settings that are no TOML", message: "workspace.toml:1:") {
        try $1.write("title = [[[", to: $0 + "/workspace.toml")
      },
      Damage(name: "settings that are gone", message: "workspace.toml:0:0: error: ") {
        path, _ in unlink(path + "/workspace.toml")
      },
    ]

    @Test(arguments: damages)
    func `the dashboard opens, shows what is good and says what is not`(_ damage: Damage) throws {
      // Nothing is unreadable to root.
      if damage.name == "unreadable", geteuid() == 0 { return }
      let sandbox = try Sandbox()
      let workspace = try sandbox.workspace()
      try damage.make(workspace, sandbox)
      let terminal = try PseudoTerminal(columns: 160, rows: 50)
      try terminal.startParley([workspace], in: sandbox)
      // The rounds and the people are in other files.
      try terminal.wait(forText: "1-2 Oct")
      try terminal.wait(forText: "Lee Tae-woo 이태우")

      let check = try sandbox.parley(["check", workspace])
      let counts = try #require(check.output.split(separator: "\n").last)
      let errors = try #require(counts.split(separator: " ").first)
      #expect((errors == "0") == damage.isWarning)
      #expect(check.ending == .exited(damage.isWarning ? 0 : 1))
      try terminal.wait(
        forText: damage.isWarning ? "  ! 1 warning" : "  ! \(Self.grouped(errors)) error")

      terminal.type("!")
      try terminal.wait(forText: "What to know about the files")
      try terminal.wait(forText: damage.message)
      terminal.type("q3jjGgi")
      try terminal.wait(forText: "Where the figures come from")
      terminal.type("qR")
      try terminal.wait(forText: damage.isWarning ? "read again" : ", ! shows them")
      terminal.type("q")
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(terminal.screen.violations.isEmpty)
    }

    /// As the screen writes counts: `2,000`.
    private static func grouped(_ digits: some StringProtocol) -> String {
      digits.count > 3 ? digits.dropLast(3) + "," + digits.suffix(3) : String(digits)
    }

    @Test func `a workspace that is cut off while it is shown is still shown`() throws {
      let sandbox = try Sandbox()
      let workspace = try sandbox.workspace()
      let terminal = try PseudoTerminal(columns: 120, rows: 36)
      try terminal.startParley([workspace], in: sandbox)
      try terminal.wait(forText: "3 Payments")
      rename(workspace, workspace + "-moved")
      terminal.type("R")
      try terminal.wait(forText: "read again: 1 error")
      terminal.type("2>>>jE")
      rename(workspace + "-moved", workspace)
      terminal.type("R")
      try terminal.wait(forText: "the files were read again")
      try terminal.wait(forText: "1,519.2")
    }

    @Test(arguments: ["an empty folder", "a folder of letters", "a file"])
    func `what is no workspace is refused with 3`(_ what: String) throws {
      let sandbox = try Sandbox()
      let path = sandbox.home + "/place"
      switch what {
      case "a file": try sandbox.write("x", to: path)
      case "an empty folder": mkdir(path, 0o755)
      default: try sandbox.write("Dear colleague,", to: path + "/letter.txt")
      }
      let terminal = try PseudoTerminal(columns: 200, rows: 36)
      try terminal.startParley([path], in: sandbox)
      #expect(try terminal.waitForEnd() == .exited(3))
      #expect(!terminal.bytes.contains(0x1B))
      #expect(terminal.modes == terminal.modesBefore)
      #expect(terminal.screen.lines.first?.hasPrefix("parley: ") ?? false)
      #expect(try sandbox.parley(["check", path]).ending == .exited(3))
      #expect(try sandbox.parley(["render", path]).ending == .exited(3))
    }
  }
}
