import ParleyModel

/// The id of a note or a scenario, which says in which folder its file stands: `12-04` in `notes/`,
/// `private/12-04` in `private/notes/`.
struct PaperName: Hashable {
  /// Whether it is one of the private papers.
  let isPrivate: Bool
  /// The name of its file without the ending.
  let name: String

  init(_ id: String) { (isPrivate, name) = (PrivateName.isPrivate(id), PrivateName.plain(id)) }

  init(_ name: String, isPrivate: Bool) { (self.name, self.isPrivate) = (name, isPrivate) }

  /// The paper a file is of; nil where it is none.
  init?(file: String, folder: String, ending: String) {
    let (isPrivate, rest) = (PrivateName.isPrivate(file), PrivateName.plain(file))
    guard rest.hasPrefix(folder + "/"), rest.hasSuffix(ending) else { return nil }
    self.init(
      String(rest.dropFirst(folder.count + 1).dropLast(ending.count)), isPrivate: isPrivate)
    guard isPossible else { return nil }
  }

  /// The id.
  var id: String { isPrivate ? PrivateName.of(name) : name }
  /// Whether a file can have its name.
  var isPossible: Bool { FileName.isPossible(name) }

  /// Its file, relative to the workspace.
  func path(in folder: String, ending: String) -> String {
    Self.folder(folder, isPrivate: isPrivate) + "/" + name + ending
  }

  /// The folder of one kind of papers, relative to the workspace.
  static func folder(_ name: String, isPrivate: Bool) -> String {
    isPrivate ? PrivateName.of(name) : name
  }
}

extension Diagnostic {
  /// Whether it is about one of the private papers, and so may show what stands there.
  public var isPrivate: Bool { Place(file: file, line: line).isPrivate }
}
