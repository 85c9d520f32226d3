/// What a source says: its phrases, and its words that are drawn without being one.
///
/// A small reading of Swift, strict where the form leaves no doubt: what stands in `say(…)`,
/// `Message(…)`, `Phrase(…)` or behind `one:` and `many:`, what is given to a name declared as
/// `Phrase`, and what a property or a function of that type returns.
struct SourceWords {
  struct Saying: Hashable {
    let template: String
    let line: Int
  }

  private(set) var phrases: [Saying] = []
  /// Literals with letters that a view draws as they are.
  private(set) var drawn: [Saying] = []

  /// Names declared as `Phrase`.
  private let names: Set<String>

  init(_ tokens: [SourceToken]) {
    let texts = tokens.map(\.text)
    names = Set(
      texts.indices.dropLast(3).filter {
        ["let", "var"].contains(texts[$0]) && texts[$0 + 2] == ":" && texts[$0 + 3] == "Phrase"
      }.map { texts[$0 + 1] })
    read(tokens)
  }

  /// What a bracket opened.
  private struct Frame {
    enum Kind {
      case block
      case call(String)
      case group, list
    }
    let kind: Kind
    /// Whether an expression that stands alone here is a phrase.
    let isPhrase: Bool
    /// The tokens of the statement or the argument so far.
    var statement: [String] = []
    var argument = 0
  }

  private mutating func read(_ tokens: [SourceToken]) {
    var frames = [Frame(kind: .block, isPhrase: false)]
    var (last, beforeLast) = ("\n", "\n")
    // The phrase of the literal read last, which a `+` may carry on.
    var carried: Int?
    for (index, token) in tokens.enumerated() {
      let top = frames.count - 1
      switch token {
      case .newline:
        if case .block = frames[top].kind, !Self.goesOn(tokens, behind: index) {
          frames[top].statement = []
        }
        continue
      case .literal(let template, let line, let gaps):
        if last == "+", beforeLast == "\"", let place = carried {
          let first = phrases[place]
          phrases[place] = Saying(template: first.template + template, line: first.line)
        } else if isPhrase(behind: last, frames) {
          carried = phrases.count
          phrases.append(Saying(template: template, line: line))
        } else {
          carried = nil
          if isDrawn(frames[top], before: tokens[(index + 1)...]) {
            drawn.append(Saying(template: template, line: line))
          }
        }
        for gap in gaps { read(gap) }
      case .mark("{"):
        frames[top].statement.append("{}")
        let isPhrase = returnsPhrase(frames[top])
        frames.append(Frame(kind: .block, isPhrase: isPhrase))
      case .mark("("):
        let isCall = Self.isName(last)
        let isPhrase = !isCall && isPhraseExpression(frames)
        frames.append(Frame(kind: isCall ? .call(last) : .group, isPhrase: isPhrase))
      case .mark("["): frames.append(Frame(kind: .list, isPhrase: false))
      case .mark("}"), .mark(")"), .mark("]"):
        if frames.count > 1 { frames.removeLast() }
        frames[frames.count - 1].statement.append(token.text)
        (beforeLast, last) = (last, token.text)
        continue
      case .mark(","), .mark(";"):
        frames[top].statement = []
        frames[top].argument += 1
      case .mark(":") where Self.isCaseLabel(frames[top].statement):
        frames[top].statement = []
      default: frames[top].statement.append(token.text)
      }
      if case .literal = token { frames[top].statement.append("\"") }
      (beforeLast, last) = (last, token.text)
    }
  }

  /// Whether a literal behind a token is a phrase: it stands alone, is returned or one of two choices.
  private func isPhrase(behind last: String, _ frames: [Frame]) -> Bool {
    guard let top = frames.last else { return false }
    if case .call(let name) = top.kind {
      let label = top.statement.count > 1 && top.statement[1] == ":" ? top.statement[0] : nil
      let isChosen = ["(", ",", "?", ":", "??"].contains(last)
      switch (name, label) {
      case ("say", nil), ("Message", nil), ("Phrase", nil), ("SettingRefusal", nil),
        ("DerivationStep", nil), ("warning", nil):
        return top.argument == 0 && isChosen
      case ("report", nil), ("fault", nil): return isChosen
      case ("count", "one"), ("count", "many"), (_, "help"): return isChosen
      default: return false
      }
    }
    return isPhraseExpression(frames)
      && ["return", ":", "?", "??", "{", "in", "=", "("].contains(last)
  }

  /// Whether an expression at this place is one of a phrase.
  private func isPhraseExpression(_ frames: [Frame]) -> Bool {
    guard let top = frames.last else { return false }
    switch top.kind {
    case .call, .list: return false
    case .group: return top.isPhrase
    case .block:
      if givesPhrase(top.statement) { return true }
      let first = top.statement.first ?? ""
      return top.isPhrase && !["let", "var", "if", "guard", "for", "while"].contains(first)
        && !top.statement.contains("=")
    }
  }

  /// Whether a block whose head a frame has read so far returns a phrase.
  private func returnsPhrase(_ frame: Frame) -> Bool {
    let head = frame.statement.dropLast()
    if case .call = frame.kind { return Array(head.suffix(2)) == ["disabledReason", ":"] }
    for end in [["Phrase"], ["Phrase", "?"]] where Array(head.suffix(end.count)) == end {
      return ["->", ":"].contains(head.dropLast(end.count).last ?? "")
    }
    if givesPhrase(Array(head)) { return true }
    let control: Set = ["if", "guard", "switch", "for", "while", "do", "else", "catch", "get"]
    return frame.isPhrase && control.contains(head.first { $0 != "}" && $0 != "{}" } ?? "")
  }

  /// `let name: Phrase =`, a closure that returns one, or a new value for a name declared so.
  private func givesPhrase(_ statement: [String]) -> Bool {
    guard let equals = statement.firstIndex(of: "=") else { return false }
    if equals == 1, names.contains(statement[0]) { return true }
    var type = statement[..<equals]
    if type.last == "?" { type = type.dropLast() }
    return type.last == "Phrase" && [":", "->"].contains(type.dropLast().last ?? "")
  }

  private static func isCaseLabel(_ statement: [String]) -> Bool {
    (statement.first == "case" || statement.first == "default") && !statement.contains("?")
  }

  /// Whether a view draws the literal as it is.
  private func isDrawn(_ frame: Frame, before rest: ArraySlice<SourceToken>) -> Bool {
    guard case .call(let name) = frame.kind, frame.statement.isEmpty else { return false }
    let next = rest.filter { $0 != .newline }.prefix(2).map(\.text)
    switch name {
    case "hear": return frame.argument == 1
    case "StyledLine": return frame.argument == 0
    case "put", "putRight", "append": return frame.argument == 0 && next == [",", "."]
    default: return false
    }
  }

  private static func isName(_ text: String) -> Bool {
    let keywords: Set = [
      "return", "in", "if", "case", "let", "var", "switch", "guard", "where", "as",
    ]
    guard let first = text.unicodeScalars.first else { return false }
    return (first.properties.isAlphabetic || first == "_") && !keywords.contains(text)
  }

  /// Whether a statement goes on behind the end of a line.
  private static func goesOn(_ tokens: [SourceToken], behind index: Int) -> Bool {
    let before = tokens[..<index].last { $0 != .newline }?.text ?? ""
    let next = tokens[index...].first { $0 != .newline }?.text ?? ""
    return ["=", "?", "??", "+", "->", "&&", "||"].contains(before)
      || ["?", ":", "??", "+", ".", "{", "->", "&&", "||"].contains(next)
  }
}
