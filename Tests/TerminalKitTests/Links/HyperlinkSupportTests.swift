import Testing

@testable import TerminalKit

struct HyperlinkSupportTests {
  @Test(arguments: [
    ["TERM": "xterm-kitty"], ["TERM": "foot"], ["TERM": "foot-extra"], ["TERM": "alacritty"],
    ["TERM": "xterm-256color", "TERM_PROGRAM": "iTerm.app"],
    ["TERM": "xterm-256color", "TERM_PROGRAM": "WezTerm"],
    ["TERM": "xterm-256color", "VTE_VERSION": "7200"],
    ["TERM": "xterm-256color", "KONSOLE_VERSION": "230801"],
    ["TERM": "xterm-256color", "WT_SESSION": "x"],
    [
      "TERM": "tmux-256color", "TMUX": "/tmp/x", "TERM_PROGRAM": "tmux",
      "TERM_PROGRAM_VERSION": "3.4",
    ],
    [
      "TERM": "screen-256color", "TMUX": "/tmp/x", "TERM_PROGRAM": "tmux",
      "TERM_PROGRAM_VERSION": "3.5a",
    ],
    ["TERM": "tmux-256color", "TERM_PROGRAM": "tmux", "TERM_PROGRAM_VERSION": "next-3.6"],
  ])
  func `terminals that take links get them`(environment: [String: String]) {
    #expect(HyperlinkChoice.auto.isTaken(environment: environment))
    #expect(!HyperlinkChoice.off.isTaken(environment: environment))
  }

  @Test(arguments: [
    ["TERM": "xterm-256color"], ["TERM": "xterm"], ["TERM": "rxvt-unicode"],
    ["TERM": "xterm-256color", "VTE_VERSION": "4602"],
    [
      "TERM": "tmux-256color", "TMUX": "/tmp/x", "TERM_PROGRAM": "tmux",
      "TERM_PROGRAM_VERSION": "3.3a",
    ],
    ["TERM": "tmux-256color", "TMUX": "/tmp/x", "VTE_VERSION": "7200"],
    ["TERM": "tmux-256color"],
  ])
  func `terminals nobody knows get links where the user says so`(environment: [String: String]) {
    #expect(!HyperlinkChoice.auto.isTaken(environment: environment))
    #expect(HyperlinkChoice.on.isTaken(environment: environment))
  }

  @Test(arguments: [
    [:], ["TERM": ""], ["TERM": "linux"], ["TERM": "vt100"], ["TERM": "vt220"], ["TERM": "dumb"],
    ["TERM": "screen"], ["TERM": "screen-256color"], ["TERM": "screen.xterm-256color"],
    ["TERM": "xterm-kitty", "STY": "1.pts"], ["TERM": "linux", "VTE_VERSION": "7200"],
  ])
  func `terminals that would show the letters never get them`(environment: [String: String]) {
    for choice in HyperlinkChoice.allCases { #expect(!choice.isTaken(environment: environment)) }
  }
}
