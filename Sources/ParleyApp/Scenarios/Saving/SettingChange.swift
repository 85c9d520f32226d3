import ParleyModel
import ParleyStore

/// A setting that was changed on the screen, in words of the language in force.
struct SettingChange {
  let title: String
  let before: String
  let now: String
  /// What the file says beside the number; empty for nothing.
  let remark: String
}

extension ScenarioColumn {
  /// What was changed and not saved, in the order of the screen.
  func settingsChanged(in state: AppState) -> [SettingChange] {
    let context = state.projections.context
    let settings = Set(saved.settings(in: context) + scenario.settings(in: context)).sorted()
    var changes = settings.compactMap { setting -> SettingChange? in
      let (before, now) = (saved.value(of: setting), scenario.value(of: setting))
      guard before != now else { return nil }
      return SettingChange(
        title: scenario.title(of: setting).text,
        before: before.map { $0.text(for: setting) } ?? say("none"),
        now: now.map { $0.text(for: setting) } ?? say("none"),
        remark: state.statement(of: setting, in: self)?.remark ?? "")
    }
    // What no row shows is still written.
    if changes.isEmpty, isChanged {
      changes = ScenarioChanges(from: saved, to: scenario).keys.map {
        SettingChange(title: $0, before: say("as saved"), now: say("changed"), remark: "")
      }
    }
    return changes
  }

  /// As ``settingsChanged(in:)``, a line each: `cap 5.0 -> 4.0`.
  func changes(in state: AppState) -> [String] {
    settingsChanged(in: state).map { "\($0.title) \($0.before) -> \($0.now)" }
  }
}
