extension Form {
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
      /// What is written, at most ``limit`` bytes where keys wrote it.
      case text(String)
      /// What is written of a date; ``DateCompletion`` says which is meant.
      case date(String)
      /// Several of many, by their ids in the order they were taken; ids that are no choice stay.
      case several([Choice], chosen: [String])
    }

    /// What the owner knows it by; unique in a form.
    let id: String
    let label: String
    var content: Content
    /// What to type, as `e.g. 8000`; empty for nothing.
    var hint: String
    /// Why what stands there will not do, shown below it; nil when it will.
    var fault: String?
    /// What to think of about what stands there, shown below it; nothing is held up by it.
    var warning: String?
    /// What the last entry of the list says, which adds something to choose; nil for no such entry.
    var adding: String?
    /// The longest text keys and pastes write; one that may be longer than ``Form/longestText`` shows
    /// on several rows while the cursor is there.
    ///
    /// Unit: bytes of UTF-8.
    var limit = Form.longestText
    /// Whether the line ends of a paste become blanks; else only its first line is taken.
    var takesLines = false
    /// Whether something must stand there.
    var isRequired = false
    /// Whether it is a number, which may be typed with marks between thousands.
    var isNumber = false

    init(_ id: String, _ label: String, _ content: Content, hint: String = "", fault: String? = nil)
    {
      self.id = id
      self.label = label
      self.content = content
      self.hint = hint
      self.fault = fault
    }
  }

  /// A cell of the table that fills the screen.
  struct Anchor: Hashable, Sendable {
    /// The line of the file its row begins on.
    let line: Int
    /// The column, counted over the columns of the table as it shows.
    let column: Int
  }

  /// Where one goes from a cell that was written.
  enum Then: Hashable, Sendable {
    case nextCell
    case previousCell
  }
}
