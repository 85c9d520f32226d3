import TerminalKit

extension AppState {
  /// Where the sources are found that show as links; nil where the terminal shows none.
  var addresses: ((String) -> WebAddress?)? {
    guard showsLinks else { return nil }
    let workspace = shown
    return { SourceChoice($0, in: workspace).opened }
  }
}
