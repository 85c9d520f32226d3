import Foundation
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

struct BrowserCommandTests {
  private let folder: TemporaryFolder
  private let address: WebAddress

  init() throws {
    folder = try TemporaryFolder()
    address = try WebAddress("https://example.org/%25s?a=b&c=$(touch x)")
    for name in ["firefox", "w3m", "xdg-open"] { try folder.install(name, "exit 0") }
  }

  private func command(_ changes: [String: String] = [:]) throws -> BrowserCommand {
    let environment = ["PATH": "relative:" + folder.path, "HOME": "/h"]
    return try BrowserCommand(for: address, environment: environment.merging(changes) { $1 })
  }

  @Test(arguments: [
    ("firefox", "firefox", ["URL"]), ("firefox --new-tab", "firefox", ["--new-tab", "URL"]),
    ("firefox -u=%s --x%%%c %d", "firefox", ["-u=URL", "--x%:", "%d"]),
    ("nosuch:w3m -T", "w3m", ["-T", "URL"]), (":: :firefox %s %s", "firefox", ["URL", "URL"]),
    ("firefox;rm $(x) 'a b'", "", []), ("", "xdg-open", ["URL"]), ("  ", "xdg-open", ["URL"]),
  ])
  func `BROWSER is a list of commands and the address one argument`(
    stated: String, name: String, arguments: [String]
  ) throws {
    guard !name.isEmpty else {
      #expect(throws: BrowserFault.notInstalled(["firefox;rm"], isStated: true)) {
        try self.command(["BROWSER": stated])
      }
      return
    }
    let command = try self.command(["BROWSER": stated])
    let filled = arguments.map { $0.replacing("URL", with: address.text) }
    #expect(command.words == [folder.path + "/" + name] + filled)
    #expect(command.name == name && command.isInTerminal == (name == "w3m"))
  }

  @Test func `over SSH only a browser that is named is taken`() throws {
    #expect(throws: BrowserFault.noneOverSSH) { try command(["SSH_CONNECTION": "1 2 3 4"]) }
    #expect(try command(["SSH_CONNECTION": "1 2 3 4", "BROWSER": "w3m"]).name == "w3m")
  }

  @Test func `where nothing is installed it says so`() throws {
    #expect(throws: BrowserFault.notInstalled(["xdg-open", "open"], isStated: false)) {
      try command(["PATH": "/no/such"])
    }
    #expect(throws: BrowserFault.notInstalled(["./firefox"], isStated: true)) {
      try command(["BROWSER": "./firefox"])
    }
  }

  @Test func `a browser gets the address, nothing to read, and a session of its own`() throws {
    try folder.install(
      "firefox",
      "{ echo \"$# $1\"; cat; cut -d' ' -f6 /proc/$$/stat; readlink /proc/$$/fd/0 /proc/$$/fd/1; } "
        + "> \(folder.path)/seen.new; mv \(folder.path)/seen.new \(folder.path)/seen; exit 4")
    let browser = try self.command(["BROWSER": "firefox"])
    let events = EventBox()
    BrowserLaunch(
      browser, OpenRequest(id: "KT24", address: address), ["PATH": "/usr/bin:/bin"], key: "o"
    ).run { events.add($0) }
    try Deadline().wait(for: "both messages") { events.messages.count == 2 }
    #expect(events.messages[0] == "firefox opens KT24: \(address.text)")
    #expect(events.messages[1] == "firefox ended with exit code 4; o again copies the address")
    let seen = try String(contentsOfFile: folder.path + "/seen", encoding: .utf8)
      .split(separator: "\n").map(String.init)
    #expect(seen[0] == "1 \(address.text)")
    #expect(Int32(seen[1]) != getsid(0))
    #expect(seen[2] == "/dev/null")
    #expect(!FileManager.default.fileExists(atPath: "x"))
  }

  @Test func `nobody waits for a browser that hangs`() throws {
    try folder.install("firefox", "echo $$ > \(folder.path)/id; exec sleep 1000")
    let events = EventBox()
    BrowserLaunch(
      try command(["BROWSER": "firefox"]), OpenRequest(id: "KT24", address: address),
      ["PATH": "/usr/bin:/bin"], key: "o"
    ).run { events.add($0) }
    #expect(events.messages == ["firefox opens KT24: \(address.text)"])
    var id = ""
    try Deadline().wait(for: "the browser to run") {
      id = (try? String(contentsOfFile: folder.path + "/id", encoding: .utf8)) ?? ""
      return id.hasSuffix("\n")
    }
    let process = try #require(Int32(id.dropLast()))
    #expect(kill(process, 0) == 0)
    kill(process, SIGKILL)
    try Deadline().wait(for: "it to be reaped") { kill(process, 0) != 0 }
  }

  @Test func `a program that cannot be run says so`() throws {
    try folder.write([0x7F, 0x45, 0x4C, 0x46, 0], to: "firefox")
    let events = EventBox()
    BrowserLaunch(
      try command(["BROWSER": "firefox"]), OpenRequest(id: "KT24", address: address), [:],
      key: "o"
    ).run { events.add($0) }
    #expect(
      events.messages
        == ["firefox could not be started: Exec format error; o again copies the address"])
  }
}

/// Events from other threads.
private final class EventBox: @unchecked Sendable {
  // Unchecked: `all` is touched only under the lock.
  private let lock = NSLock()
  private var all: [AppEvent] = []

  func add(_ event: AppEvent) { lock.withLock { all.append(event) } }

  var messages: [String] {
    lock.withLock {
      all.compactMap { event in
        switch event {
        case .told(let message), .notOpened(_, let message): message.text
        default: nil
        }
      }
    }
  }
}
