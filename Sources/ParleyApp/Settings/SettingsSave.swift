import ParleyModel
import ParleyStore

/// Settings of the workspace to be written.
public struct SettingsSave: Hashable, Sendable {
  /// What is to be written.
  let settings: WorkspaceSettings
  /// What it started from.
  let base: WorkspaceSettings
  /// Conflicts that were seen and are to become mine.
  let overruling: Set<KeyConflict>

  /// Writes them, by the one safe save.
  func perform(in store: SettingsStore) -> SettingsSaveOutcome {
    store.save(settings, from: base, overruling: overruling)
  }
}

/// What the form of the workspace knows besides its fields.
struct WorkspaceFormState: Sendable {
  /// What the file stated when the form was opened.
  var base: WorkspaceSettings
  /// Conflicts that were shown: saved once more, the form's texts count.
  var overruling: Set<KeyConflict> = []
  /// Whether it is being written just now.
  var isSaving = false
}
