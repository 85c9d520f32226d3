import ParleyModel

extension WorkspaceFolder {
  /// Why a name, which may lead through folders, is not followed; nil where nothing is against it.
  func linkFault(of name: String) -> FileFault? {
    let isPrivate = Place(file: name, line: 0).isPrivate
    let ends = name.indices.filter { name[$0] == "/" } + [name.endIndex]
    for part in ends.map({ String(name[..<$0]) }) where isLink(part) {
      if isPrivate { return .privateLink }
      if leadsIntoPrivate(part) { return .leadsIntoPrivate }
    }
    return nil
  }

  /// Whether a link ends at the folder of private papers, or in it.
  private func leadsIntoPrivate(_ name: String) -> Bool {
    guard case .success(let target) = target(of: name),
      case .success(let papers) = self.target(of: Place.privateFolder)
    else { return false }
    return target.path == papers.path || target.path.hasPrefix(papers.path + "/")
  }
}
