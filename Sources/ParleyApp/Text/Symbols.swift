import TerminalKit

/// The marks views draw with, for terminals that show Unicode and for those that do not.
public struct Symbols: Sendable, Hashable {
  let isASCII: Bool
  let branch: DisplayText
  let lastBranch: DisplayText
  let meeting: DisplayText
  let extraSession: DisplayText
  let milestone: DisplayText
  let coming: DisplayText
  /// What is to come and is no meeting.
  let comingDate: DisplayText
  let note: DisplayText
  let folded: DisplayText
  let unfolded: DisplayText
  let separator: DisplayText
  let bullet: DisplayText
  let quote: DisplayText
  let rule: Character
  let tick: Character
  let axis: Character

  var border: BorderGlyphs { isASCII ? .ascii : .rounded }

  /// Box drawing, circles and diamonds; all of them one cell wide.
  public static let unicode = Symbols(
    isASCII: false, branch: "├─", lastBranch: "╰─", meeting: "●", extraSession: "◉",
    milestone: "◆", coming: "○", comingDate: "◇", note: "✎", folded: "▸", unfolded: "▾",
    separator: " · ", bullet: "•", quote: "▎", rule: "─", tick: "┤", axis: "│")

  /// Letters every terminal has.
  public static let ascii = Symbols(
    isASCII: true, branch: "|-", lastBranch: "`-", meeting: "*", extraSession: "x",
    milestone: "+", coming: "o", comingDate: ".", note: "n", folded: ">", unfolded: "v",
    separator: " - ", bullet: "-", quote: "|", rule: "-", tick: "+", axis: "|")
}
