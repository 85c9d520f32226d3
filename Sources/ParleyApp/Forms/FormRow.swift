import TerminalKit

/// One row of a form's fields as it is drawn.
struct FormRow: Sendable {
  /// What of a field the row shows.
  enum Part: Hashable, Sendable {
    /// Its label and what it holds.
    case content
    /// A choice of its list.
    case choice(isChosen: Bool)
    case fault
    /// What is meant by what is written, or how the search stands.
    case remark
  }

  var line: StyledLine
  /// The field it belongs to.
  let field: Int
  let part: Part
  /// Where the cursor of the terminal belongs, in cells from the row's start; nil elsewhere.
  var caret: Int?
  /// What is read out; nil where the row above says it.
  var outline: OutlineNode?
}
