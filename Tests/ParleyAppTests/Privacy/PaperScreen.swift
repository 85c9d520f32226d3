import ParleyModel
import ParleyStore
import ParleyTestSupport

@testable import ParleyApp

/// A screen over a workspace with private papers, and what must not be on it.
enum PaperScreen {
  static func open(
    _ folder: TemporaryFolder, size: String = "120x36", asOf: String? = nil,
    language: Language = .english
  ) throws -> ScriptedScreen {
    ScriptedScreen(
      root: try PrivateWorkspace.make(in: folder), size: size, asOf: asOf, simulates: false,
      language: language)
  }

  /// Words of the private papers on a text.
  static func secrets(in text: String) -> [String] {
    ([PrivateWorkspace.canary] + PrivateWorkspace.amounts).filter { text.contains($0) }
  }
}

extension Effect {
  /// The text of a copy; nil for other effects.
  var copiedText: String? {
    if case .copy(let text, _) = self { text } else { nil }
  }
}
