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

/// What checks the row of a line: the table it is to go into, as it was read last.
struct OfferCheck: Sendable {
  let file: String
  /// The workspace it belongs to; see ``AppState/listing``.
  let listing: Int
  /// nil where the table cannot be read.
  let check: RowCheck?

  /// A table as a state has it.
  init(_ file: String, in state: AppState) {
    self.file = file
    listing = state.listing
    check = RowCheck(file: file, in: state.loaded, replacing: nil)
  }
}
