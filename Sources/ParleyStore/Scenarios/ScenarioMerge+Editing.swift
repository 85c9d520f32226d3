extension ScenarioMerge {
  /// The order in which tables stand in a scenario.
  static let tableOrder = ["opening", "terms", "assumptions"]

  /// The file with all steps done.
  ///
  /// - Parameter hasBase: Whether it starts from another scenario.
  func edited(_ document: TOMLDocument, hasBase: Bool) throws(TOMLEditFault) -> TOMLDocument {
    var editing = TOMLEditing(document, tableOrder: Self.tableOrder)
    for step in steps {
      switch step {
      case .set(let path, let value): try editing.set(path, to: value)
      case .remove(let path): try editing.remove(path)
      case .terms(let terms): try editing.setTerms(to: terms, hasBase: hasBase)
      }
    }
    return editing.document
  }
}

extension TOMLEditing {
  /// Sets a value as its neighbours are written: whole numbers stay whole, and of a list only the
  /// items that differ are touched.
  fileprivate mutating func set(
    _ path: [String], to value: TOMLSetting
  ) throws(TOMLEditFault) {
    let site = try site(of: path)
    let old = site.depth == path.count ? site.value : nil
    let isWhole =
      ScenarioSettings.isWhole(path.joined(separator: ".")) || old?.isWrittenWhole ?? false
    if let items = old?.array, case .list(let values) = value, items.count == values.count {
      for (place, item) in values.enumerated() where TOMLSetting(items[place]) != item {
        try set(path + [String(place)], to: item.literal(isWhole: isWhole))
      }
      return
    }
    try set(path, to: value.literal(isWhole: isWhole))
  }

  /// Makes the terms these: terms that begin or end as before keep their lines and comments.
  fileprivate mutating func setTerms(
    to terms: [ScenarioSettings.Table], hasBase: Bool
  ) throws(TOMLEditFault) {
    if terms.isEmpty, hasBase {
      try replaceTables("terms", with: [])
      // No terms at all would be those of the base.
      return try set(["terms"], to: "[]")
    }
    guard let old = document.root["terms"], old.isHeaderTables else {
      return try replaceTables("terms", with: terms.map { Self.lines(of: $0) })
    }
    let stated = StatedSettings(document).terms ?? []
    let kept = Self.matches(of: terms, in: stated)
    for place in stated.indices.reversed() where !kept.contains(place) {
      try removeTable(of: "terms", at: place)
    }
    for (place, term) in terms.enumerated() {
      guard let earlier = kept[place] else {
        try insertTable(Self.lines(of: term), into: "terms", at: place)
        continue
      }
      let path = ["terms", String(place)]
      for setting in term where stated[earlier][setting.key] != setting.value {
        try set(path + [setting.key], to: setting.value)
      }
      for setting in stated[earlier] where term[setting.key] == nil {
        try remove(path + [setting.key])
      }
    }
  }

  /// For each new term the number of the old one it goes on with, in order; nil for none.
  private static func matches(
    of new: [ScenarioSettings.Table], in old: [ScenarioSettings.Table]
  ) -> [Int?] {
    var next = 0
    return new.map { term in
      let place = old.indices.dropFirst(next).first { place in
        old[place]["from"] == term["from"] || old[place]["to"] == term["to"]
      }
      if let place { next = place + 1 }
      return place
    }
  }

  private static func lines(of table: ScenarioSettings.Table) -> Lines {
    table.map { ($0.key, $0.value.literal(isWhole: ScenarioSettings.isWhole($0.key))) }
  }
}

extension TOMLValue {
  /// Whether it is an integer or a list of such.
  fileprivate var isWrittenWhole: Bool {
    integer != nil || array.map { !$0.isEmpty && $0.allSatisfy { $0.integer != nil } } ?? false
  }
}
