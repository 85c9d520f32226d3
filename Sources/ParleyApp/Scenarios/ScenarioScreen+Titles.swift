import ParleyModel
import TerminalKit

extension ScenarioScreen {
  /// What the first cell of a row says, in the language in force; where a scenario has several terms a setting of one of them
  /// says its years.
  ///
  /// - Parameter width: Cells there are; where the title does not fit its short form is given.
  func title(of row: ScenarioRow, width: Int = .max) -> String {
    let full = fullTitle(of: row).text
    return display(full).width <= width ? full : row.shortTitle.text
  }

  private func fullTitle(of row: ScenarioRow) -> Phrase {
    guard let setting = row.setting else { return row.title }
    let owner = columns.first { $0.scenario.value(of: setting) != nil } ?? selected
    let own = selected.scenario.value(of: setting) == nil ? owner : selected
    return own.scenario.title(of: setting)
  }

  /// What a setting counts in every column that has it; empty where in nothing, nil where the columns
  /// differ.
  func unit(of setting: ScenarioSetting, money: String) -> String? {
    let units = Set(
      columns.filter { $0.scenario.value(of: setting) != nil }.map {
        setting.unit(in: $0.scenario, money: money)
      })
    return units.count > 1 ? nil : units.first ?? ""
  }
}

extension Scenario {
  /// A setting's name, with the years of its term where there are several terms.
  func title(of setting: ScenarioSetting) -> Phrase {
    guard terms.count > 1 else { return setting.title }
    switch setting {
    case .term(let place, _) where terms.indices.contains(place):
      return "\(setting.title) \(YearSpan.text(terms[place].from, terms[place].to))"
    default: return setting.title
    }
  }
}
