import ParleyModel

extension PrivateFolder {
  /// What the folder is, and what a reading says of it.
  ///
  /// - Parameter papers: What is read. Of a folder that is used nothing is said to those who do not
  ///   read it, and nothing in it is looked at for them.
  func survey(for papers: Papers) -> (state: PrivateFolderState, diagnostics: [Diagnostic]) {
    let standing = standing
    guard standing == .ready else { return (standing, Self.diagnostics(of: standing, papers)) }
    let tracking = tracking
    let state = Self.state(under: tracking)
    let isRead = state == .ready && papers == .all
    return (state, isRead ? doubts(under: tracking) : Self.diagnostics(of: state, papers))
  }

  /// What is said of a folder that is not used.
  static func diagnostics(of state: PrivateFolderState, _ papers: Papers) -> [Diagnostic] {
    guard case .refused(let refusal) = state else { return [] }
    return [
      Diagnostic(
        file: Self.name, severity: papers == .all ? .error : .warning,
        message: "\(refusal.cause): nothing in it is read or written", help: refusal.remedy)
    ]
  }

  /// What may let git carry the papers away some day.
  private func doubts(under tracking: GitTracking) -> [Diagnostic] {
    var found: [Diagnostic] = []
    func warn(_ file: String, _ message: Phrase, help: Phrase) {
      found.append(Diagnostic(file: file, severity: .warning, message: message, help: help))
    }
    if case .unknown(let index, let cause) = tracking {
      warn(
        Self.name,
        "whether git tracks files in 'private' cannot be told: \(quoted(path: index)): \(cause)",
        help: "Run `git ls-files private` in the workspace; if it names any file, run "
          + "`git rm -r --cached private`.")
    }
    let file = Self.name + "/" + Self.ignoring
    switch ignores {
    case nil where tracking != .untracked(isInRepository: false):
      warn(
        file, "\(quoted(file)) is missing, so that git may add what stands beside it",
        help: "parley writes it with the next private paper. It holds one line: *")
    case false?:
      warn(
        file, "\(quoted(file)) no longer keeps git from adding what stands beside it",
        help: "Write the line * into it again, or remove the file: parley then writes it anew.")
    default: break
    }
    return found
  }

  /// Whether git is told to leave all of the folder alone; nil where it is told nothing.
  private var ignores: Bool? {
    guard let folder = try? WorkspaceFolder(path: root),
      case .bytes(let bytes, outside: _) = folder.read(
        Self.name + "/" + Self.ignoring, limit: ReadLimits.standard.text)
    else { return nil }
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      .map { $0.reversed().drop { $0 == " " }.reversed() }.map { String($0) }
    let isAll = lines.contains { ["*", "/*", "**", "/**"].contains($0) }
    return isAll && !lines.contains { $0.hasPrefix("!") && $0 != "!.gitignore" }
  }
}
