import ParleyModel
import ParleyStore
import TerminalKit

/// What the setting under the cursor is: its key, where it is written, what the file says beside it.
struct SettingReadOut {
  let state: AppState
  let screen: ScenarioScreen

  func lines(_ setting: ScenarioSetting, width: Int) -> [StyledLine] {
    let column = screen.selected
    if case .left(let reason) = screen.outlook.value.standings[screen.column] {
      return [StyledLine(display(say("\(column.plainName) cannot be shown: \(reason)")), .warning)]
    }
    guard column.scenario.value(of: setting) != nil else {
      return [StyledLine(display(say("\(column.plainName) has no such setting")), .dim)]
    }
    var line = StyledLine(display(column.scenario.key(of: setting)), .accent)
    let separator = state.symbols.separator.string
    if let statement = state.statement(of: setting, in: column) {
      line.append(separator + statement.place.description, .dim)
      // Remarks carry no day: in the past they could tell of the future.
      if !statement.remark.isEmpty, state.asOf == nil {
        line.append(separator + statement.remark, .text)
      }
    } else if let assumed = column.assumed(setting) {
      line.append(separator + say("assumed: the offer does not state it"), .warning)
      if let place = assumed.place { line.append(separator + place.description, .dim) }
    } else if let place = column.scenario.place(of: setting) {
      line.append(separator + place.description, .dim)
    } else {
      line.append(separator + say("not stated"), .dim)
    }
    if let before = column.saved.value(of: setting), before != column.scenario.value(of: setting) {
      let was = before.text(for: setting)
      // What has no file, or must not stand in it, is written into a new one.
      let isNew = column.loaded == nil || ScenarioSaving.reasonOfPrivacy(column) != nil
      let save = state.key(isNew ? "scenarios.saveNew" : "scenarios.save")
      let words =
        isNew
        ? say("was \(was); \(save) writes it")
        : say("was \(was); \(save) writes it in \(column.saved.place.file)")
      line.append(separator + words, .warning)
    }
    return line.wrapped(to: width, indent: 2)
  }
}

extension Scenario {
  /// Where a setting of a scenario from the tables stands: the row of the agreement or of its rule.
  fileprivate func place(of setting: ScenarioSetting) -> Place? {
    switch setting {
    case .firstYear, .lastYear: place
    case .openingKind, .opening, .openingOn: openingPlace
    case .index(let term), .term(let term, _), .amount(let term, year: _), .termEnd(let term):
      terms.indices.contains(term) ? terms[term].place : nil
    case .process(let driver, _): assumptions.places[driver]
    case .path(let driver, let year): assumptions.pathPlaces[driver]?[year]
    case .priceYear: nil
    }
  }
}

extension AppState {
  /// Where a column's setting is written, with the remark beside it; nil where no file states it.
  func statement(of setting: ScenarioSetting, in column: ScenarioColumn) -> SettingStatement? {
    guard let value = column.saved.value(of: setting), value != SettingValue.none else {
      return nil
    }
    let key = column.saved.statementKey(of: setting)
    let isFile = column.loaded != nil
    if isFile, let statement = loaded.statements[column.saved.id]?[key] { return statement }
    guard key.hasPrefix("assumptions.") else { return nil }
    return loaded.statements[""]?[key]
  }
}

extension Scenario {
  /// The key a statement is known by: a list of amounts is written as one.
  fileprivate func statementKey(of setting: ScenarioSetting) -> String {
    switch setting {
    case .amount(let term, year: _):
      let isInUSD = terms.indices.contains(term) && terms[term].isInUSD
      return "terms.\(term).\(isInUSD ? "usd_m" : "krw_bn")"
    case .openingKind: return key(of: .opening)
    default: return key(of: setting)
    }
  }
}
