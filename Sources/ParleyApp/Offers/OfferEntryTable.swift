import ParleyModel
import ParleyStore
import TerminalKit

/// What a line that is being typed says: its faults below their words, the row it gives, and what that
/// comes to.
struct OfferEntryTable {
  let entry: OfferEntry
  let text: String
  let file: String
  /// Checks the row against the table; nil where that cannot be read.
  let check: RowCheck?
  let state: AppState

  /// Whether the row can be written.
  var isComplete: Bool {
    !entry.line.words.isEmpty && entry.line.faults.isEmpty && entry.line["by"] != nil
      && check != nil && errors.isEmpty
  }

  var lines: [StyledLine] {
    guard !entry.line.words.isEmpty else {
      return [
        StyledLine(display(say("who, how much, which years, by which rule: any words")), .dim)
      ]
    }
    return summary + faults + errors.map { sentence($0, .error) } + sum + table + warnings + [
      StyledLine(display(say("saving adds a row to \(file)")), .dim)
    ]
  }

  private var rowFaults: [RowFault] {
    check?.faults(of: entry.texts) ?? []
  }

  /// What would keep the row from being read; who made it is asked for in other words.
  private var errors: [RowFault] {
    rowFaults.filter { fault in
      fault.severity == .error && fault.column.map { entry.texts[$0] != nil } ?? true
    }
  }

  /// What to think of; a private offer has no source yet as a rule.
  private var warnings: [StyledLine] {
    rowFaults.filter { fault in
      fault.severity == .warning && !(isPrivate && fault.column == "sources")
    }.map { sentence($0, .warning) }
  }

  private var isPrivate: Bool { Place(file: file, line: 0).isPrivate }

  private func sentence(_ fault: RowFault, _ role: Role) -> StyledLine {
    StyledLine(display(say("\(fault.message). \(fault.help)")), role)
  }

  /// What is in the way, in one line; nothing where nothing is.
  private var summary: [StyledLine] {
    if check == nil {
      let problems = state.key("problems")
      return [
        StyledLine(
          display(say("offers.csv cannot be read as a table; \(problems) shows why")), .error)
      ]
    }
    let count = entry.line.faults.count
    if count > 0 {
      let words = Phrase.count(
        count, one: "{} part of the line says nothing", many: "{} parts of the line say nothing")
      return [StyledLine(display(say(words)), .error)]
    }
    guard entry.line["by"] == nil else { return [] }
    let parties = state.loaded.workspace.sides.map { $0.code.lowercased() }.joined(separator: ", ")
    return [StyledLine(display(say("still needed: who made it, as \(parties)")), .warning)]
  }

  /// The line as typed with what is wrong below its words.
  private var faults: [StyledLine] {
    let wrong = entry.line.faults
    guard !wrong.isEmpty else { return [] }
    let letters = Array(text)
    var echo = StyledLine()
    var place = 0
    for word in entry.line.words {
      echo.append(String(letters[place..<word.span.lowerBound]))
      let role: Role = word.fault == nil ? .text : .error
      echo.append(display(String(letters[word.span])), role, word.fault == nil ? [] : [.underline])
      place = word.span.upperBound
    }
    let width = FormLayout.textWidth(in: state.size)
    guard echo.width <= width else { return wrong.map { below($0, indent: 0, letters) } }
    return [echo]
      + wrong.map { word in
        let before = display(String(letters[..<word.span.lowerBound])).width
        let fault = below(word, indent: before, letters)
        // Where a sentence has no room behind its mark it stands at the edge.
        return fault.width <= width ? fault : below(word, indent: 0, letters)
      }
  }

  private func below(
    _ word: OfferLine.Word, indent: Int, _ letters: [Character]
  ) -> StyledLine {
    let width = max(1, display(String(letters[word.span])).width)
    var line = StyledLine(.blanks(indent))
    line.append(display("^" + String(repeating: "~", count: width - 1)), .error)
    if let fault = word.fault { line.append(" " + say(fault), .error) }
    return line
  }

  /// The row, column by column: two beside each other where there is room.
  private var table: [StyledLine] {
    let words = ColumnWords(state.loaded.workspace)
    let cells = entry.cells.map { cell in
      (
        title: display(say(words.title(of: cell.column, in: .offers))),
        text: display(say(words.cell(cell.text, in: cell.column))), cell: cell
      )
    }
    let titleWidth = cells.map(\.title.width).max() ?? 0
    let width = FormLayout.textWidth(in: state.size)
    let isDouble = width >= 72
    let half = isDouble ? (width - 2) / 2 : width
    let rows = cells.map { cell in
      var line = StyledLine(cell.title.padded(to: titleWidth + 2), .heading)
      line.append(cell.text, cell.cell.origin == .stated ? .text : .accent)
      // A word that has no room gives way to a shorter one: what is assumed says so.
      let all = line.width
      for title in [cell.cell.origin.title, cell.cell.origin.shortTitle] where line.width == all {
        var from = StyledLine("  ")
        from.append(say(title), .dim)
        line.append(from, ifFitting: half)
      }
      return line
    }
    guard isDouble else { return rows.map { $0.width > width ? $0.fitted(to: width) : $0 } }
    let height = (rows.count + 1) / 2
    return (0..<height).map { place in
      var line = rows[place].fitted(to: half)
      if place + height < rows.count {
        line.append("  ")
        line.append(
          rows[place + height].width > half
            ? rows[place + height].fitted(to: half) : rows[place + height])
      }
      return line
    }
  }

  /// What the offer comes to, where it can be read already.
  private var sum: [StyledLine] {
    guard let offer = check?.record(of: entry.texts) as? Offer, offer.amount != nil else {
      return []
    }
    let money = OfferMoney(of: offer, in: state.loaded.workspace)
    guard let figure = money.figure else {
      return [StyledLine(display(say(money.basis.text)), .warning)]
    }
    let amount = Phrase(
      amount: FigureText.money(figure.value), unit: state.loaded.workspace.money)
    var line = StyledLine(display(say("comes to \(amount)")), .accent)
    line.append(say(", \(money.basis.text)"), .dim)
    return [line]
  }
}
