import ParleyModel
import TerminalKit

/// How many colours parley draws with, and why.
struct ColorGrounds: Hashable, Sendable {
  /// As a report says it, `256 colours: the terminfo entry of TERM has them`.
  let text: Phrase

  /// - Parameter choice: What the user's settings ask for.
  init(_ facts: TerminalFacts, choice: ColorChoice) {
    switch choice {
    case .auto: text = Self.found(facts)
    case .truecolor: text = "all colours: the setting color says truecolor"
    case .indexed256: text = "256 colours: the setting color says 256"
    case .ansi16: text = "16 colours: the setting color says 16"
    case .none: text = "none: the setting color says none"
    }
  }

  /// As ``TerminalKit/ColorChoice`` finds it by itself.
  private static func found(_ facts: TerminalFacts) -> Phrase {
    if facts.value(of: "NO_COLOR") != nil { return "none: NO_COLOR is set" }
    let colors = facts.type.colors
    if let value = facts.value(of: "COLORTERM"), ["truecolor", "24bit"].contains(value) {
      if facts.multiplexer == .screen {
        return "\(min(colors, 256)) colours: GNU screen passes COLORTERM on, and the colours not"
      }
      if colors >= 8 { return "all colours: COLORTERM says \(value)" }
    }
    if colors == 0 { return "none: the terminfo entry of TERM has no colours" }
    if facts.type.hasExactColors {
      return "256 colours: the terminfo entry of TERM has exact ones (RGB), COLORTERM says nothing"
    }
    return "\(min(colors, 256)) colours: the terminfo entry of TERM has \(colors)"
  }
}
