import ParleyModel
import ParleyStore

extension ScenarioDesk {
  /// Why a scenario that is not known is not shown where it is one of the private papers; nothing of its
  /// file is read for it.
  func privateRefusal(of id: String) -> Refusal? {
    let isNamed = id.hasPrefix(Place.privateFolder + "/")
    let full = isNamed ? id : Place.privateFolder + "/" + id
    if case .refused(let refusal) = loaded.privateFolder, isNamed {
      return Refusal(.usage, "'\(id)' cannot be shown: \(refusal.cause)", refusal.remedy)
    }
    if loaded.papers == .all {
      guard !isNamed, loaded.scenarios.contains(where: { $0.id == full }) else { return nil }
      return Refusal(
        .usage, "there is no scenario '\(id)' in \(name), but a private one, '\(full)'",
        "Name it as \(full).")
    }
    guard isNamed || ScenarioStore(root: loaded.root).hasPrivateFile(of: full) else { return nil }
    return Refusal(
      .usage, "'\(id)' is one of the private papers",
      "--include-private shows it and stamps the output.")
  }
}
