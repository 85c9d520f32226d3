import ParleyModel
import ParleyStore

/// An offer's line that was left unsaved, and the file it was to go into.
struct OfferDraft: Hashable, Sendable {
  /// Empty where none was left.
  var line = ""
  var file = OfferEntryForm.files[0]

  /// Whether there is a line, and it is nobody's business.
  var isPrivate: Bool { !line.trimmed.isEmpty && Place(file: file, line: 0).isPrivate }

  /// A line that would go into a file.
  init(line: String, file: String) { (self.line, self.file) = (line, file) }

  /// No line.
  init() {}

  /// What a form of an offer holds; nil of other forms.
  init?(_ form: Form?) {
    guard let form, form.kind == .offerEntry, let line = form["line"], let file = form["file"]
    else { return nil }
    self.init(line: line, file: file)
  }
}

/// What checks the row of a line: its table as it was read last.
struct OfferCheck: Sendable {
  /// The workspace it belongs to; see ``AppState/listing``.
  let listing: Int
  /// nil where the table cannot be read.
  let check: RowCheck?

  /// The table as a state has it.
  init(_ state: AppState) {
    listing = state.listing
    check = RowCheck(file: RecordTable.offers.file, in: state.loaded, replacing: nil)
  }
}
