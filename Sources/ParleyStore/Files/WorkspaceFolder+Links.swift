import Glibc
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

  /// Whether a link ends at a folder of private papers, or in it: of this workspace or of another.
  private func leadsIntoPrivate(_ name: String) -> Bool {
    guard case .success(let target) = target(of: name) else { return false }
    var path = target.path
    while !path.isEmpty, path != "/" {
      let above = FilePath.folder(of: path)
      if FilePath.name(of: path) == Place.privateFolder, isWorkspace(above) { return true }
      path = above
    }
    return false
  }

  private func isWorkspace(_ path: String) -> Bool {
    access(path + "/" + SettingsFile.name, F_OK) == 0
  }
}
