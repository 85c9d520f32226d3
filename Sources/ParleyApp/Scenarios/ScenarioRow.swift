import ParleyModel

/// A row of the columns: a setting, or a figure that follows from the settings.
enum ScenarioRow: Hashable, Sendable {
  case setting(ScenarioSetting)
  /// The payment of a year.
  case year(Int)
  /// The sum over the years all columns have.
  case total
  /// The total less that of column A.
  case difference
  /// The total if every rise not yet published were the cap, and if it were the floor.
  case ceiling, floor
  /// The rise of the first year; of the last on the year before the first; of the last on the first.
  case firstRise, wholeRise, riseWithin
  /// The total in dollars, and as a share of the defence budget.
  case dollars, defenceShare
  /// The constant rise of prices at which the column costs what A does.
  case breakEven
  /// In how many paths the cap of a year binds.
  case capBinds(Int)

  /// The setting; nil for a figure.
  var setting: ScenarioSetting? {
    if case .setting(let setting) = self { setting } else { nil }
  }

  /// The year the row is about; nil for others.
  var year: Int? {
    switch self {
    case .year(let year), .capBinds(let year): year
    default: nil
    }
  }

  /// The title where there is little room, 16 cells at most.
  var shortTitle: Phrase {
    switch self {
    case .setting(let setting): setting.shortTitle
    case .ceiling: "total at cap"
    case .floor: "at floor or 0"
    case .dollars: "total, USD"
    case .defenceShare: "% of defence"
    case .capBinds(let year): "cap binds \(year)"
    default: title
    }
  }

  /// What the row's first cell says.
  var title: Phrase {
    switch self {
    case .setting(let setting): setting.title
    case .year(let year): "\(year)"
    case .total: "total"
    case .difference: "minus A"
    case .ceiling: "total at the cap"
    case .floor: "total at floor or 0"
    case .firstRise: "first rise"
    case .wholeRise: "whole rise"
    case .riseWithin: "rise within"
    case .dollars: "total in dollars"
    case .defenceShare: "of defence budget"
    case .breakEven: "break-even CPI"
    case .capBinds(let year): "cap binds in \(year)"
    }
  }
}
