import ParleyModel
import ParleyStore

/// Why no scenario is projected.
enum ScenarioAbsence {
  /// Why there is nothing to choose or to set side by side, and what it takes where the workspace has
  /// no scenario at all.
  static func reason(_ state: AppState) -> Phrase {
    state.loaded.scenarios.isEmpty
      ? "there are no scenarios; they need [assumptions] in workspace.toml"
      : "no scenario can be projected on this day"
  }
}
