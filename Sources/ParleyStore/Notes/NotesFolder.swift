import ParleyModel

/// The folder `notes/`: which rounds have a note.
struct NotesFolder {
  /// The ids of rounds that have one.
  let ids: Set<String>
  let diagnostics: [Diagnostic]

  static let name = "notes"
  static let ending = ".md"

  /// - Parameters:
  ///   - rounds: The ids of all rounds; nil when they are not known.
  ///   - isPrivate: Whether it is that of the private papers.
  init(in folder: borrowing WorkspaceFolder, rounds: Set<String>?, isPrivate: Bool = false) {
    var listing = FolderListing(
      of: PaperName.folder(Self.name, isPrivate: isPrivate), ending: Self.ending,
      wanted: "a note is a file ID.md", in: folder)
    var ids: Set<String> = []
    for id in listing.ids {
      let paper = PaperName(id, isPrivate: isPrivate)
      if let rounds, !rounds.contains(id) {
        listing.report(
          .warning, Self.path(of: paper.id), "the note \(quoted(id)) belongs to no round",
          help: "A note has the id of a row of rounds.csv. Rename it, or add the "
            + "round.\(didYouMean(id, among: rounds))")
      } else {
        ids.insert(paper.id)
      }
    }
    self.ids = ids
    diagnostics = listing.diagnostics
  }

  /// The file of a round's note, relative to the workspace.
  static func path(of id: String) -> String { PaperName(id).path(in: name, ending: ending) }
}
