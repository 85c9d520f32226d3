/// What happened to the first-use copy at start.
public enum FirstUse: Hashable, Sendable {
  /// It was made just now.
  case made
  /// These of its files were replaced by newer bundled ones, or added.
  case refreshed([String])
  /// Nothing was to be done.
  case unchanged
}

extension BundledWorkspace {
  /// Makes the first-use copy of the bundled workspace where there is none, else refreshes it.
  ///
  /// A copy whose making was interrupted is finished.
  public func prepare(firstUseCopy directory: String) throws(InstallError) -> FirstUse {
    let isThere = FolderState.exists(directory + "/" + SettingsFile.name)
    if !isThere, !FolderState.exists(directory + "/" + BundleManifest.name) {
      if FolderState.exists(directory) { try requireEmpty(directory) }
      // The manifest comes first, so that an interrupted copy is known as ours.
      try writeManifest(BundleManifest(bundle: BundleManifest.unfinished), into: directory)
      _ = try bringUpToDate(directory, BundleManifest(bundle: BundleManifest.unfinished))
      return .made
    }
    let names = refresh(firstUseCopy: directory)
    return names.isEmpty ? .unchanged : .refreshed(names)
  }

  /// Replaces the files of a first-use copy that nobody changed by newer bundled ones and adds new
  /// ones. Costs one short read when there is nothing to do.
  ///
  /// A folder without a manifest, one made by `parley init`, is left alone. What cannot be written
  /// is left as it is and tried again at the next start.
  ///
  /// - Returns: The paths of the files refreshed, relative to the workspace.
  public func refresh(firstUseCopy directory: String) -> [String] {
    guard let manifest = manifest(of: directory), manifest.bundle != Self.checksum else {
      return []
    }
    return (try? bringUpToDate(directory, manifest)) ?? []
  }

  /// The checksum of all bundled files, with their names.
  static let checksum: String = {
    var sum = FNV1a()
    for file in embedded {
      var path = file.path
      path.withUTF8 { sum.combineWords(of: $0) }
      sum.combineWords(of: file.buffer)
    }
    return sum.hex
  }()

  private func bringUpToDate(
    _ directory: String, _ old: BundleManifest
  ) throws(InstallError) -> [String] {
    var manifest = old
    var refreshed: [String] = []
    var isWhole = true
    for (name, files) in Dictionary(grouping: Self.embedded, by: { FilePath.folder(of: $0.path) })
      .sorted(by: { $0.key < $1.key })
    {
      let path = name.isEmpty ? directory : directory + "/" + name
      do throws(FileFault) {
        let folder = try DurableFolder(creating: path)
        for file in files {
          if try bringUpToDate(file, in: folder, of: directory, &manifest) {
            refreshed.append(file.path)
          }
        }
        if !refreshed.isEmpty { try folder.sync() }
      } catch {
        guard old.bundle != BundleManifest.unfinished else {
          throw InstallError(error, path: path)
        }
        isWhole = false
      }
    }
    if isWhole { manifest.bundle = Self.checksum }
    try writeManifest(manifest, into: directory)
    return refreshed
  }

  /// - Returns: Whether the file was written.
  private func bringUpToDate(
    _ file: EmbeddedFile, in folder: borrowing DurableFolder, of directory: String,
    _ manifest: inout BundleManifest
  ) throws(FileFault) -> Bool {
    let sum = FNV1a(of: file.buffer).hex
    let written = manifest.files[file.path]
    let workspace = try WorkspaceFolder(path: directory)
    switch workspace.read(file.path, limit: ReadLimits.standard.table) {
    case .bytes(let bytes, outside: nil):
      let found = FNV1a(of: bytes).hex
      if found == sum {
        manifest.files[file.path] = sum
        return false
      }
      // Changed by the user, or never written by parley: theirs.
      guard found == written, !workspace.isLink(file.path) else { return false }
      try folder.write(
        file.bytes, as: FilePath.name(of: file.path), expecting: .bytes(bytes))
    case .missing:
      // Written once and no longer there: the user deleted it.
      guard written == nil else { return false }
      do throws(FileFault) {
        try folder.write(file.bytes, as: FilePath.name(of: file.path), expecting: .absent)
      } catch {
        // Another parley that started at the same time may have been quicker.
        guard FolderState.exists(directory + "/" + file.path) else { throw error }
        return false
      }
    case .bytes, .refused:
      return false
    }
    manifest.files[file.path] = sum
    return true
  }

  private func manifest(of directory: String) -> BundleManifest? {
    guard let folder = try? WorkspaceFolder(path: directory),
      case .bytes(let bytes, outside: nil) = folder.read(
        BundleManifest.name, limit: ReadLimits.standard.text)
    else { return nil }
    return BundleManifest(bytes)
  }

  private func writeManifest(
    _ manifest: BundleManifest, into directory: String
  ) throws(InstallError) {
    do throws(FileFault) {
      let folder = try DurableFolder(creating: directory)
      try folder.overwrite(Array(manifest.text.utf8), as: BundleManifest.name)
      try folder.sync()
    } catch {
      throw InstallError(error, path: directory + "/" + BundleManifest.name)
    }
  }
}
