import ParleyModel
import TerminalKit

/// One action: a row of the table from which keys, footer, help and palette are drawn.
///
/// A class, since every list of commands and every table of keys would copy its fields.
final class Command: Sendable {
  /// Where a command's keys count.
  enum Scope: Hashable, Sendable {
    /// Everywhere but in an overlay, where only what concerns the terminal counts; only what concerns no
    /// pane where a table fills the screen.
    case screen
    /// In one pane.
    case pane(Pane)
    /// Where a table fills the screen.
    case tables
    /// Where scenarios fill the screen.
    case scenarios
    /// Where the points of an agreement fill the screen.
    case points
    /// Where the offers of an agreement fill the screen.
    case offers
    /// While a value is typed for a setting of a scenario.
    case value
    /// In every overlay.
    case overlay
    /// In overlays without a line to type in.
    case reading
    /// In the finder, before what counts in every overlay.
    case finder
    /// In the box of the brief, before what counts in every overlay.
    case brief
    /// In the boxes of marks, where letters are marks.
    case marks
    /// While a note is in the editor.
    case editor
    /// In the line below the text of a note.
    case prompt
    /// When asked whether a match is to be replaced.
    case confirm
    /// Where both sides changed the same lines of a note.
    case conflict
    /// While a form is open.
    case form

    var name: Phrase {
      switch self {
      case .screen: "everywhere"
      case .pane(.timeline): "in Timeline"
      case .pane(.detail): "in Detail"
      case .pane(.chart): "in Payments"
      case .tables: "in the tables"
      case .scenarios: "in the scenarios"
      case .points: "in the points"
      case .offers: "in the offers"
      case .value: "when typing a value"
      case .overlay, .reading: "in a list"
      case .finder: "in the finder"
      case .marks: "in the marks"
      case .brief: "in the brief"
      case .editor: "in the editor"
      case .prompt: "in the line below the text"
      case .confirm: "when replacing"
      case .conflict: "where both sides changed a line"
      case .form: "in a form"
      }
    }
  }

  /// The heading under which help lists the command.
  enum Section: String, CaseIterable, Sendable {
    case move = "Move"
    case panes = "Panes"
    case layout = "Sizes of the panes"
    case look = "Look closer"
    case tables = "In the tables"
    case scenarios = "Scenarios"
    case points = "Points of an agreement"
    case offers = "Offers"
    case finding = "Find and come back"
    case time = "Time"
    case records = "Rows of the tables"
    case notes = "Notes"
    case privacy = "Private papers"
    case editor = "Writing in a note"
    case editorText = "Moving and changing in a note"
    case editorFind = "Finding and replacing in a note"
    case conflict = "Where both sides changed a line"
    case program = "Program"
    case lists = "In a list"
    case forms = "In a form"

    /// What a heading says.
    var title: Phrase { Phrase(rawValue) }
  }

  /// A key's place in the footer.
  struct Footer: Sendable {
    /// What the footer calls the command.
    let title: Phrase
    /// Lower ones come first; where there is little room only those show.
    let rank: Int
    /// How the footer writes the keys; nil for the first of them.
    var keys: String?
    /// What the footer calls the command in a state; nil where always ``title``.
    var titleNow: (@Sendable (AppState) -> Phrase)?
    /// Where on the way through time it shows.
    var day = Days.all

    /// Days a footer's key is for.
    enum Days: Sendable {
      /// Whatever is shown.
      case all
      /// While the screen shows today.
      case today
      /// While it shows another day.
      case another
    }
    /// The last rank that shows before anything else has a place.
    static let lastNeeded = 6
  }

  /// A short name that stays, as `pane.next`.
  let id: String
  /// A sentence without a full stop.
  let title: Phrase
  /// What a footer calls it; nil keeps it out of the footer.
  let footer: Footer?
  /// The single keys the table gives it; what the user's file says is in ``Keymap``.
  let keys: [Key]
  /// The keys behind a prefix that the table gives it.
  let sequences: [KeySequence]
  /// What the box of keys behind a prefix calls it; nil for the footer's title, else ``title``.
  let short: Phrase?
  let scope: Scope
  let section: Section
  /// What it would do as things stand, shown beside the title; nil where that says it all.
  let object: @Sendable (AppState) -> Phrase?
  /// Why it cannot run now; nil when it can.
  let disabledReason: @Sendable (AppState) -> Phrase?
  /// Changes the state and says what the loop is to do; the number is the count typed before it.
  let run: @Sendable (inout AppState, Int?) -> [Effect]

  init(
    _ id: String, _ title: Phrase, footer: Footer? = nil, keys: [Key],
    sequences: [KeySequence] = [], short: Phrase? = nil, scope: Scope = .screen, section: Section,
    object: @escaping @Sendable (AppState) -> Phrase? = { _ in nil },
    disabledReason: @escaping @Sendable (AppState) -> Phrase? = { _ in nil },
    run: @escaping @Sendable (inout AppState, Int?) -> [Effect]
  ) {
    self.id = id
    self.title = title
    self.footer = footer
    self.keys = keys
    self.sequences = sequences
    self.short = short
    self.scope = scope
    self.section = section
    self.object = object
    self.disabledReason = disabledReason
    self.run = run
  }

  /// Whether the keys count where a table or scenarios fill the screen: time, finding and the program
  /// concern no pane.
  var countsWithoutPanes: Bool {
    switch scope {
    case .tables, .scenarios, .points, .offers, .value: true
    // Sizes say there why they cannot be changed.
    case .screen:
      section == .time || section == .finding || section == .program || section == .layout
        || section == .offers || id == "papers"
    default: false
    }
  }

  /// Whether it concerns the terminal and nothing that is shown: painting it again, stopping, the mouse.
  var isOfTerminal: Bool { ["repaint", "suspend", "mouse"].contains(id) }

  /// All keys the table gives it.
  var defaultKeys: [KeySequence] { keys.map { KeySequence($0) } + sequences }

  /// What there is room for where many commands are listed beside their keys.
  var shortTitle: Phrase { short ?? footer?.title ?? title }
}
