import ParleyModel
import ParleyStore

/// The fields of a form of a row: one for each column of its table, in the table's order.
struct RowFields {
  let table: RecordTable
  let columns: TableColumns
  let state: AppState
  /// The agreement the row is about, whose rounds come first; nil where none is known.
  var agreement: Int?

  /// The most bytes of a text of some sentences.
  private static let longText = 4000

  /// The fields with what stands in them.
  ///
  /// A column that the file does not have has no field.
  ///
  /// - Parameter names: The columns that get a field; nil for all.
  func fields(_ cells: [String: String], only names: Set<String>? = nil) -> [Form.Field] {
    let header = Set(state.loaded.header(of: table.file))
    return columns.entries.filter { header.contains($0.name) && names?.contains($0.name) ?? true }
      .map { field($0, cells[$0.name] ?? "") }
  }

  private func field(_ column: TableColumns.Entry, _ text: String) -> Form.Field {
    let title = ColumnWords(state.loaded.workspace).title(of: column.name, in: table).text
    var field = Form.Field(column.name, title, content(column, text), hint: hint(column, text))
    field.isRequired = column.isRequired
    switch column.content {
    case .number, .wholeNumber, .year: field.isNumber = true
    case .longText:
      (field.limit, field.takesLines) = (Self.longText, true)
    case .url: field.limit = Self.longText
    case .sources: field.adding = say("a new source")
    case .agreement: field.adding = say("a new agreement")
    default: break
    }
    return field
  }

  private func content(_ column: TableColumns.Entry, _ text: String) -> Form.Field.Content {
    switch column.content {
    case .text, .longText, .url, .wholeNumber, .number, .year, .custom: .text(text)
    case .date: .date(text)
    case .choice(let values):
      choice(
        values.map { Form.Choice($0, say(CellWords.phrase($0, in: column.name))) }, text, column)
    case .party(let withJoint): choice(parties(withJoint: withJoint), text, column)
    case .agreement: choice(agreements, text, column)
    case .round: choice(rounds, text, column)
    case .offer: choice(offers, text, column)
    case .sources:
      .several(cited(in: text) + sources, chosen: Form.ids(text))
    }
  }

  /// A choice that keeps what stands in the cell, known or not; the empty one where a cell may be.
  private func choice(
    _ choices: [Form.Choice], _ text: String, _ column: TableColumns.Entry
  ) -> Form.Field.Content {
    var choices = choices
    if !column.isRequired || text.isEmpty {
      choices.insert(Form.Choice("", say("not stated")), at: 0)
    }
    if !choices.contains(where: { $0.id == text }) {
      choices.append(Form.Choice(text, text, note: say("as the file has it")))
    }
    return .choice(choices, selected: choices.firstIndex { $0.id == text } ?? 0)
  }

  private func parties(withJoint: Bool) -> [Form.Choice] {
    var choices = state.loaded.workspace.parties.map {
      Form.Choice($0.code, $0.code, note: $0.name)
    }
    if withJoint {
      choices.append(Form.Choice(Party.joint, say(Party.title(of: Party.joint))))
    }
    return choices
  }

  private var agreements: [Form.Choice] {
    state.loaded.workspace.agreements.reversed().map { agreement in
      Form.Choice(
        "\(agreement.number)", "\(agreement.number)",
        note: agreement.coversFrom.map { from in
          agreement.coversTo.map { YearSpan.text(from, $0) } ?? "\(from)"
        } ?? "")
    }
  }

  private var rounds: [Form.Choice] {
    let all = state.loaded.workspace.rounds.reversed()
    let own = all.filter { $0.agreement == agreement }
    return (own + all.filter { $0.agreement != agreement }).map { round in
      Form.Choice(round.id, round.id, note: NoteName.text(of: round))
    }
  }

  private var offers: [Form.Choice] {
    state.loaded.workspace.offers.reversed().map { offer in
      Form.Choice(offer.id, offer.id, note: "\(offer.by) \(offer.date?.description ?? "")")
    }
  }

  /// Lines of notes that a cell cites, as far as they may be cited there.
  private func cited(in text: String) -> [Form.Choice] {
    Form.ids(text).compactMap { id in
      guard let citation = NoteCitation(id), table.isPrivate || !citation.isPrivate,
        state.loaded.workspace.round(citation.round) != nil
      else { return nil }
      return Form.Choice(id, id, note: say(SourceLine.name(of: citation)))
    }
  }

  /// The newest first: what is entered now is most often cited from what came out now.
  private var sources: [Form.Choice] {
    state.loaded.workspace.sources.sorted { left, right in
      guard let one = left.date?.lastDay, let other = right.date?.lastDay else {
        return left.date != nil && right.date == nil
      }
      return other < one
    }.map { source in
      let facts = [source.publisher, source.date?.description ?? say("no date"), source.title]
      return Form.Choice(source.id, source.id, note: facts.joined(separator: ", "))
    }
  }

  /// What to type, where the name of the column does not say it.
  private func hint(_ column: TableColumns.Entry, _ text: String) -> String {
    switch column.content {
    case .year where text.isEmpty: say("as \(state.today.year)")
    case .number where column.name.hasSuffix("krw_bn"): state.loaded.workspace.money
    case .number where column.name.hasSuffix("usd_m"): "USD m"
    case .number where column.name.hasSuffix("_pct"): "%"
    case .url where text.isEmpty: say("as https://…")
    case .url: ""
    default: text.isEmpty ? example(of: column.name).map { say("as \($0)") } ?? "" : ""
    }
  }

  /// A text the program knows how to read, in columns that take any; nil where there is none to name.
  private func example(of column: String) -> String? {
    let workspace = state.loaded.workspace
    let currency = CurrencySeries(money: workspace.money)
    let isDecided = workspace.money != SettingsRule.undecidedMoney
    switch (table, column) {
    case (.delegations, "role"): return Delegate.chiefNegotiator
    case _ where !isDecided: return nil
    case (.agreements, "currency"): return currency.code.uppercased()
    case (.indicators, "indicator") where workspace.indicators.isEmpty:
      return currency.exchangeRate
    case (.indicators, "unit") where workspace.indicators.isEmpty:
      return "\(currency.code.uppercased()) per USD"
    default: return nil
    }
  }
}
