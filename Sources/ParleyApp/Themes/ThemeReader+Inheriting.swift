import ParleyModel
import ParleyStore

/// Which theme another inherits from.
extension ThemeReader {
  /// What `inherits` means.
  enum Base {
    case theme(ThemeCatalog.Entry)
    /// It means none, for this reason.
    case fault(Phrase)
  }

  /// The theme `inherits` names: the user's own before the built-in one, and of a theme's own name the
  /// built-in one.
  ///
  /// - Parameter chain: The names of the themes that led here, the one that inherits last.
  func base(named name: String, of chain: [String]) -> Base {
    let isOwnName = name == chain.last
    let found = entries.first { $0.name == name && ($0.isBuiltIn || !isOwnName) }
    guard let found else {
      if isOwnName {
        return .fault(
          "'inherits' names the theme itself, and no built-in one is called '\(name)'; "
            + "name another, see 'parley themes'")
      }
      guard let near = nearest(to: name, among: entries.map(\.name)) else {
        return .fault("'inherits': no theme is called '\(name)'; see 'parley themes'")
      }
      return .fault("'inherits': no theme is called '\(name)'; did you mean '\(near)'?")
    }
    if !isOwnName, let start = chain.firstIndex(of: name) {
      let circle = (chain[start...] + [name]).joined(separator: ", ")
      return .fault(
        "'inherits' leads round in a circle: \(circle); let one of them inherit another theme")
    }
    return .theme(found)
  }
}
