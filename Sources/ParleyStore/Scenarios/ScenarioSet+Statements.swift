import ParleyModel

extension ScenarioSet {
  /// Where every setting of every scenario is written, that of its bases and of the workspace too.
  ///
  /// A note is never taken from a base; opening and terms are taken whole, assumptions key by key.
  ///
  /// - Parameters:
  ///   - own: What each file states itself.
  ///   - workspace: What `[assumptions]` of the workspace states.
  func statements(
    own: [String: [String: SettingStatement]], workspace: [String: SettingStatement]
  ) -> [String: [String: SettingStatement]] {
    var result = ["": workspace]
    for index in files.indices {
      let chain = bases(of: index)
      var merged = own[files[index].id] ?? [:]
      for base in chain.dropFirst() {
        let hasOpening = merged["opening"] != nil || Self.openings.contains { merged[$0] != nil }
        let hasTerms = merged["terms"] != nil || merged["terms.0"] != nil
        for (key, statement) in own[files[base].id] ?? [:] where merged[key] == nil {
          if key == "note" || key == "base" { continue }
          if hasOpening, key == "opening" || key.hasPrefix("opening.") { continue }
          if hasTerms, key == "terms" || key.hasPrefix("terms.") { continue }
          merged[key] = statement
        }
      }
      merged.merge(workspace) { own, _ in own }
      result[files[index].id] = merged
    }
    return result
  }

  private static let openings = ["opening.krw_bn", "opening.change", "opening.usd_m"]
}
