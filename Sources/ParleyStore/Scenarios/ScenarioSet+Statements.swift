extension ScenarioSet {
  /// Where every setting of every scenario is written, that of its bases and of the workspace too.
  ///
  /// A note is never taken from a base; opening and terms are taken whole, assumptions key by key.
  ///
  /// - Parameters:
  ///   - own: What each file states itself.
  ///   - workspace: What `[assumptions]` of the workspace states; it comes back under the id "".
  func statements(
    own: [String: [String: SettingStatement]], workspace: [String: SettingStatement]
  ) -> [String: [String: SettingStatement]] {
    var result = ["": workspace]
    for index in files.indices {
      var under = workspace
      for file in bases(of: index).reversed() {
        let id = files[file].id
        if let known = result[id] {
          under = known
        } else {
          under = Self.laid(own[id] ?? [:], over: under)
          result[id] = under
        }
      }
    }
    return result
  }

  private static func laid(
    _ own: [String: SettingStatement], over under: [String: SettingStatement]
  ) -> [String: SettingStatement] {
    var merged = own
    let hasOpening = openings.contains { own[$0] != nil }
    let hasTerms = own["terms"] != nil || own["terms.0"] != nil
    for (key, statement) in under where merged[key] == nil {
      switch key.prefix(while: { $0 != "." }) {
      case "note", "base": continue
      case "opening" where hasOpening, "terms" where hasTerms: continue
      default: merged[key] = statement
      }
    }
    return merged
  }

  private static let openings = ["opening", "opening.krw_bn", "opening.change", "opening.usd_m"]
}
