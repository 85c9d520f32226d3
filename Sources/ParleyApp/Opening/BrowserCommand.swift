import TerminalKit

/// A browser as a command line: its words, with the address in them.
struct BrowserCommand: Hashable, Sendable {
  /// The path of the program, then its arguments; no shell ever sees them.
  let words: [String]
  /// What messages call it: `firefox`.
  let name: String
  /// Whether it shows the page in the terminal.
  let isInTerminal: Bool

  /// Browsers that show pages in the terminal.
  private static let inTerminal: Set<String> = [
    "w3m", "lynx", "links", "links2", "elinks", "www-browser", "browsh", "chawan", "cha",
  ]

  /// The first browser that is installed: of `$BROWSER`, a list divided by colons in which `%s` stands
  /// for the address and `%c` for a colon, else xdg-open or open.
  ///
  /// - Throws: ``BrowserFault``.
  init(for address: WebAddress, environment: [String: String]) throws(BrowserFault) {
    let stated = (environment["BROWSER"] ?? "").split(separator: ":").map(Self.words)
      .filter { !$0.isEmpty }
    let isRemote = ["SSH_CONNECTION", "SSH_TTY"].contains { !(environment[$0] ?? "").isEmpty }
    guard !stated.isEmpty || !isRemote else { throw .noneOverSSH }
    let candidates = stated.isEmpty ? [["xdg-open"], ["open"]] : stated
    for candidate in candidates {
      guard let path = ProgramPath.find(candidate[0], environment: environment) else { continue }
      name = String(candidate[0].split(separator: "/").last ?? "")
      words = [path] + Self.arguments(of: candidate.dropFirst(), address.text)
      isInTerminal = Self.inTerminal.contains(name)
      return
    }
    throw .notInstalled(candidates.map { $0[0] }, isStated: !stated.isEmpty)
  }

  private static func words(of command: Substring) -> [String] {
    command.split(separator: " ").map(String.init)
  }

  /// The arguments with the address in the place of every `%s`, else behind them.
  private static func arguments(of stated: ArraySlice<String>, _ address: String) -> [String] {
    var isPlaced = false
    let words = stated.map { word in
      var filled = ""
      var rest = word[...]
      while let letter = rest.popFirst() {
        guard letter == "%", let kind = rest.first else {
          filled.append(letter)
          continue
        }
        switch kind {
        case "s":
          filled += address
          isPlaced = true
        case "c": filled.append(":")
        case "%": filled.append("%")
        default: filled += "%\(kind)"
        }
        rest.removeFirst()
      }
      return filled
    }
    return isPlaced ? words : words + [address]
  }
}

/// Why there is no browser to open an address with.
enum BrowserFault: Error, Hashable {
  /// None is named, and a browser of this machine would not be before the user.
  case noneOverSSH
  /// None of these is in `PATH`.
  case notInstalled([String], isStated: Bool)
}
