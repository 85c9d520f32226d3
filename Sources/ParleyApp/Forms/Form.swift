import ParleyModel
import TerminalKit

/// A box of fields over the screen: choices and texts to fill in, and what follows from them.
struct Form: Sendable {
  /// What the form is for; who made it knows what its fields mean.
  enum Kind: Hashable, Sendable {
    /// Which assumption leads to a wanted payment or total.
    case goalSeek
    /// What the payments had been under other terms.
    case counterfactual
    /// A scenario to be written.
    case newScenario
    /// What `workspace.toml` states of the negotiation.
    case workspace
    /// Nobody's: nothing follows from its fields, and Enter does nothing.
    case plain
  }

  /// One of the things a field can stand at.
  struct Choice: Hashable, Sendable {
    /// What the owner knows it by.
    let id: String
    let title: String
    /// What to know about it, dim behind the title; empty for nothing.
    let note: String

    init(_ id: String, _ title: String, note: String = "") {
      self.id = id
      self.title = title
      self.note = note
    }
  }

  /// A line of the form to choose or write in.
  struct Field: Sendable {
    /// What the field holds.
    enum Content: Sendable {
      /// One of several; `selected` counts only where there is something to choose.
      case choice([Choice], selected: Int)
      /// What is written, at most ``Form/longestText`` bytes where keys wrote it.
      case text(String)
    }

    /// What the owner knows it by; unique in a form.
    let id: String
    let label: String
    var content: Content
    /// What to type, as `e.g. 8000`; empty for nothing.
    var hint: String
    /// Why what stands there will not do, shown below it; nil when it will.
    var fault: String?

    init(_ id: String, _ label: String, _ content: Content, hint: String = "", fault: String? = nil)
    {
      self.id = id
      self.label = label
      self.content = content
      self.hint = hint
      self.fault = fault
    }
  }

  /// More choices than these show as a list under the field; so many stand beside each other.
  static let mostBeside = 4
  /// The longest text keys and pastes write.
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

  /// What Enter does as things stand.
  var enterTitle: Phrase { canSubmit ? "\(submitTitle)" : "says what is missing" }

  /// The field under the cursor; nil only in a form without fields.
  var field: Field? { fields.indices.contains(cursor) ? fields[cursor] : nil }

  /// Puts the cursor in a field, the nearest there is, behind the text that stands there.
  mutating func stand(on index: Int) {
    cursor = max(0, min(index, fields.count - 1))
    search = ""
    caret = field?.text?.count ?? 0
  }

  /// Brings the cursor, the caret and every choice back to what there is.
  mutating func settle() {
    if !fields.indices.contains(cursor) { stand(on: cursor) }
    for index in fields.indices { fields[index].settle() }
    caret = max(0, min(caret, field?.text?.count ?? 0))
    if field?.choices == nil { search = "" }
  }
}
