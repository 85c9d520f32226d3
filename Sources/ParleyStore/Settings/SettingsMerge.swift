/// Changes of a workspace's settings put together, key by key, with what the file says by now.
struct SettingsMerge {
  /// The keys to be set, and those to be taken away, whose text is empty.
  private(set) var changes: [WorkspaceSettings.Setting] = []
  /// Keys that were changed here and, to something else, in the file.
  private(set) var conflicts: [KeyConflict] = []

  /// - Parameters:
  ///   - mine: What is to be saved.
  ///   - base: What it started from.
  ///   - theirs: What the file says now.
  init(_ mine: WorkspaceSettings, from base: WorkspaceSettings, theirs: WorkspaceSettings) {
    let (base, theirs) = (Self.texts(base), Self.texts(theirs))
    for setting in mine.settings {
      let (old, now) = (base[setting.path] ?? "", theirs[setting.path] ?? "")
      guard setting.text != old, setting.text != now else { continue }
      changes.append(setting)
      guard now != old else { continue }
      conflicts.append(
        KeyConflict(
          key: setting.key, theirs: Self.literal(now), mine: Self.literal(setting.text),
          base: Self.literal(old)))
    }
  }

  /// The file with the changes in it.
  func edited(_ document: TOMLDocument) throws(TOMLEditFault) -> TOMLDocument {
    var editing = TOMLEditing(document)
    for change in changes {
      if change.path.count == 3, let place = Int(change.path[1]),
        place >= (editing.document.root["parties"]?.array?.count ?? 0)
      {
        // The keys of a side that is not there yet come in order, its code first.
        if !change.text.isEmpty { try add(change, at: place, to: &editing) }
      } else if change.text.isEmpty {
        try editing.remove(change.path)
      } else {
        try editing.set(change.path, to: TOMLLiteral.string(change.text))
      }
    }
    return editing.document
  }

  private func add(
    _ change: WorkspaceSettings.Setting, at place: Int, to editing: inout TOMLEditing
  ) throws(TOMLEditFault) {
    try editing.insertTable(
      [(key: change.path[2], literal: TOMLLiteral.string(change.text))], into: "parties", at: place)
  }

  private static func texts(_ settings: WorkspaceSettings) -> [[String]: String] {
    Dictionary(uniqueKeysWithValues: settings.settings.map { ($0.path, $0.text) })
  }

  private static func literal(_ text: String) -> String {
    text.isEmpty ? "" : TOMLLiteral.string(text)
  }
}
