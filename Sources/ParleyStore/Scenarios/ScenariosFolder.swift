import ParleyModel

/// The folder `scenarios/`: which scenarios there are.
struct ScenariosFolder {
  /// The ids, in order.
  let ids: [String]
  let diagnostics: [Diagnostic]

  static let name = "scenarios"
  static let ending = ".toml"

  /// - Parameter isPrivate: Whether it is that of the private papers.
  init(in folder: borrowing WorkspaceFolder, isPrivate: Bool = false) {
    let listing = FolderListing(
      of: PaperName.folder(Self.name, isPrivate: isPrivate), ending: Self.ending,
      wanted: "a scenario is a file ID.toml", in: folder)
    ids = listing.ids.map { PaperName($0, isPrivate: isPrivate).id }
    diagnostics = listing.diagnostics
  }

  /// The file of a scenario, relative to the workspace.
  static func path(of id: String) -> String { PaperName(id).path(in: name, ending: ending) }
}
