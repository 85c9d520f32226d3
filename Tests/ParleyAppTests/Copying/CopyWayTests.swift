import ParleyStore
import Testing

@testable import ParleyApp

struct CopyWayTests {
  private func ways(_ environment: [String: String], _ choice: ClipboardChoice = .auto) -> [String]
  {
    CopyWay.ways(choice, environment: environment).map { way in
      switch way {
      case .osc52(let path): "osc52 \(path)"
      case .program(let program): program.words[0]
      case .file(let file): file.path
      }
    }
  }

  @Test(arguments: [
    (["TERM": "xterm-256color"], ["osc52 terminal"]),
    (["TERM": "xterm-256color", "SSH_CONNECTION": "x", "DISPLAY": ":0"], ["osc52 terminal"]),
    (["TERM": "xterm-kitty", "WAYLAND_DISPLAY": "wayland-0"], ["osc52 terminal", "wl-copy"]),
    (["TERM": "foot", "WAYLAND_DISPLAY": ""], ["osc52 terminal"]),
    (
      ["TERM": "xterm-256color", "VTE_VERSION": "7200", "WAYLAND_DISPLAY": "w", "DISPLAY": ":0"],
      ["wl-copy", "xclip", "xsel"]
    ),
    (["TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"], []),
    (["TERM": "screen-256color", "STY": "1.pts"], ["osc52 screen"]),
    (["TERM": "screen-256color"], []),
    (["TERM": "tmux-256color", "TMUX": "/tmp/x"], ["tmux", "osc52 tmux"]),
    (
      ["TERM": "tmux-256color", "TMUX": "/tmp/x", "WAYLAND_DISPLAY": "w", "DISPLAY": ":0"],
      ["wl-copy", "xclip", "xsel", "tmux", "osc52 tmux"]
    ),
    (
      ["TERM": "tmux-256color", "TMUX": "/tmp/x", "DISPLAY": ":0", "SSH_TTY": "/dev/pts/1"],
      ["tmux", "osc52 tmux"]
    ),
    (
      ["TERM": "screen-256color", "STY": "1.pts", "DISPLAY": ":0"],
      ["xclip", "xsel", "osc52 screen"]
    ),
    (
      ["TERM": "screen-256color", "STY": "1.pts", "DISPLAY": ":0", "VTE_VERSION": "7200"],
      ["xclip", "xsel"]
    ),
    (["TERM": "screen-256color", "STY": "1.pts", "KONSOLE_VERSION": "230401"], []),
    (["TERM": "tmux-256color"], ["osc52 terminal"]),
    (["TERM": "linux"], []), (["TERM": "vt220"], []), (["TERM": "stterm"], []), ([:], []),
  ])
  func `each way is tried only where it can work`(environment: [String: String], expected: [String])
  {
    #expect(ways(environment) == expected)
    #expect(
      ways(environment.merging(["XDG_STATE_HOME": "/s"]) { $1 })
        == expected + ["/s/parley/copied.txt"])
  }

  @Test func `the setting names one way and the file behind it`() {
    let environment = ["TERM": "linux", "DISPLAY": ":0", "HOME": "/h"]
    let file = "/h/.local/state/parley/copied.txt"
    #expect(ways(environment, .osc52) == ["osc52 terminal", file])
    #expect(ways(environment, .command) == ["xclip", "xsel", file])
    #expect(ways(environment, .file) == [file])
  }

  @Test func `what is cut in the editor goes into no file`() throws {
    let file = CopyWay.file(try #require(CopiedText(environment: ["HOME": "/h"])))
    #expect(CopyJob("x", what: nil, ways: [.program(.xsel), file]).ways == [.program(.xsel)])
    #expect(CopyJob("x", what: "it", ways: [file]).ways == [file])
  }
}
