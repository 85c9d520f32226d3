import ParleyModel
import ParleyStore
import TerminalKit

/// A box of fields over the screen: choices and texts to fill in, and what follows from them.
struct Form: Sendable {
  /// What the form is for; who made it knows what its fields mean.
  enum Kind: Hashable, Sendable {
    /// Which assumption leads to a wanted payment or total.
    case goalSeek
    /// What the payments had been under other terms.
    case counterfactual
    /// A figure that somebody printed.
    case claim
    /// A scenario to be written.
    case newScenario
    /// A row of a table, or one cell of it.
    case row
    /// Cells of rows that somebody else has changed too.
    case rowConflict([CellConflict], RowSave)
    /// What `workspace.toml` states of the negotiation.
    case workspace
    /// An offer typed in one line.
    case offerEntry
    /// A brief to be written into a file.
    case brief
    /// Nobody's: nothing follows from its fields, and Enter does nothing.
    case plain
  }

  /// More choices than these show as a list under the field; so many stand beside each other.
  static let mostBeside = 4
  /// The longest text keys and pastes write unless a field says otherwise.
  ///
  /// Unit: bytes of UTF-8.
  static let longestText = 600

  let kind: Kind
  let title: String
  /// What Enter does, as `applies it`.
  let submitTitle: String
  var fields: [Field]
  /// The field under the cursor.
  var cursor = 0
  /// The caret in the text under the cursor, in clusters from its start.
  var caret = 0
  /// The letters typed to find one of the choices under the cursor.
  var search = ""
  /// The entry of a list under the cursor where nothing is chosen by that: in a field of several, and
  /// on the entry that adds one; nil on what is chosen.
  var place: Int?
  /// Whether Enter goes on to the next field and a key of its own does what the form is for.
  var savesByKey = false
  /// Whether Esc keeps what was written as a draft.
  var parks = false
  /// The cell of the table below over which the form of one field is drawn; nil draws a box.
  var anchor: Anchor?
  /// Where to go on once the cell is written; set by the key that submits.
  var then: Then?
  /// The row it is of; nil where it is of none.
  var row: RowSubject?
  /// The day that dates typed in part are completed near; today unless the owner says otherwise.
  var referenceDay: Day?
  /// What follows from the fields: an answer, or why there is none. Set by whoever owns the form after
  /// every change; long lines are wrapped.
  var result: [StyledLine] = []
  /// Whether Enter may do what the form is for. Set with ``result``.
  var canSubmit = false

  /// A form with the cursor in its first field, behind what stands there.
  init(_ kind: Kind, title: String, fields: [Field], submitTitle: String) {
    self.kind = kind
    self.title = title
    self.fields = fields
    self.submitTitle = submitTitle
    stand(on: 0)
  }

  /// What the key that does what the form is for does as things stand.
  var submitNow: Phrase { canSubmit ? "\(submitTitle)" : "says what is missing" }

  /// The field under the cursor; nil only in a form without fields.
  var field: Field? { fields.indices.contains(cursor) ? fields[cursor] : nil }

  /// Puts the cursor in a field, the nearest there is, behind the text that stands there.
  ///
  /// A date that is left is written out.
  mutating func stand(on index: Int) {
    completeDate(in: cursor)
    cursor = max(0, min(index, fields.count - 1))
    search = ""
    place = nil
    caret = field?.text?.count ?? 0
  }

  /// Brings the cursor, the caret and every choice back to what there is.
  mutating func settle() {
    if !fields.indices.contains(cursor) { stand(on: cursor) }
    for index in fields.indices { fields[index].settle() }
    caret = max(0, min(caret, field?.text?.count ?? 0))
    if field?.choices == nil { search = "" }
    settlePlace()
  }
}
