import ParleyModel

/// The folder `scenarios/`: which scenarios there are.
struct ScenariosFolder {
  /// The ids, in order.
  let ids: [String]
  let diagnostics: [Diagnostic]

  static let name = "scenarios"
  static let ending = ".toml"

  init(in folder: borrowing WorkspaceFolder) {
    let listing = FolderListing(
      of: Self.name, ending: Self.ending, wanted: "a scenario is a file ID.toml", in: folder)
    ids = listing.ids
    diagnostics = listing.diagnostics
  }

  /// The file of a scenario, relative to the workspace.
  static func path(of id: String) -> String { name + "/" + id + ending }
}
