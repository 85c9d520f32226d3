import ParleyModel

/// A brief as one HTML file: no scripts, nothing loaded from elsewhere, one page of A4 in print.
struct BriefHTML {
  private let page: BriefPage
  private let language: String
  /// How often each source has been named.
  private var mentions: [Int: Int] = [:]

  private init(_ page: BriefPage) {
    self.page = page
    language = page.language.rawValue
  }

  /// The whole file.
  static func text(of page: BriefPage) -> String {
    var writer = BriefHTML(page)
    return writer.document
  }

  private var document: String {
    mutating get {
      // The sources come last: they link back to the place that named them first.
      let body = header + page.sections.map { section($0) }.joined() + remarks
      let notes = notes
      // A page that was printed and taken apart says it on every sheet: a browser prints what is fixed
      // on each of them.
      let stamp =
        page.stamp.map { stamp in
          "<p class=\"stamp\">\(element(stamp))</p>\n"
            + "<div class=\"watermark\" aria-hidden=\"true\">\(BriefComposer.stamp)</div>\n"
        } ?? ""
      return """
        <!DOCTYPE html>
        <html lang="\(language)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(HTMLText.escaped(page.stamp.map { "\($0) " } ?? ""))\(HTMLText.escaped(page.title.plain))</title>
        <style>
        \(BriefStyle.sheet)
        </style>
        </head>
        <body\(density)>
        \(stamp)<main>
        \(body)\(notes)</main>
        </body>
        </html>

        """
    }
  }

  /// More sources than these take the room of a page beside everything else.
  private static let mostNotes = 20

  /// Scenarios side by side and many sources take room: the page is set smaller to stay one page.
  private var density: String {
    let panels = page.sections.flatMap(\.blocks).map { block in
      if case .charts(let charts) = block { charts.panels.count } else { 0 }
    }
    switch panels.max() ?? 0 {
    case ...1:
      let notes = page.notes.reduce(0) { $0 + $1.notes.count }
      return notes > Self.mostNotes ? " class=\"dense\"" : ""
    case 2: return " class=\"dense\""
    default: return " class=\"dense denser\""
    }
  }

  private var header: String {
    mutating get {
      let lead = page.lead.filter { !$0.isEmpty }.map { "<p>\(inline($0))</p>\n" }.joined()
      return """
        <header>
        <p class="asof">\(element(page.asOf))</p>
        <h1>\(inline(page.title))</h1>
        \(lead)</header>

        """
    }
  }

  private mutating func section(_ section: BriefPage.Section) -> String {
    var blocks = ""
    var rest = section.blocks[...]
    while let next = rest.popFirst() {
      if let (table, charts) = Self.beside(next, rest.first) {
        rest.removeFirst()
        blocks +=
          "<div class=\"beside\">\n<div>\n\(self.table(table))</div>\n\(figure(charts))</div>\n"
      } else {
        blocks += block(next)
      }
    }
    return """
      <section>
      <h2>\(element(section.title))</h2>
      <div>
      \(blocks)</div>
      </section>

      """
  }

  private mutating func block(_ block: BriefPage.Block) -> String {
    switch block {
    case .lines(let lines): return lines.map { "<p>\(inline($0))</p>\n" }.joined()
    case .parties(let parties):
      let items = parties.map { code, text in
        "<div><dt>\(element(code))</dt><dd>\(inline(text))</dd></div>\n"
      }.joined()
      return "<dl>\n\(items)</dl>\n"
    case .table(let table): return self.table(table)
    case .charts(let charts): return figure(charts)
    }
  }

  private func figure(_ charts: BriefCharts) -> String {
    """
    <figure>
    \(BriefSVG(charts: charts, language: language).text)
    <figcaption>\(element(charts.caption))</figcaption>
    </figure>

    """
  }

  /// A table and the one chart behind it, which stand beside each other; nil for anything else.
  private static func beside(
    _ block: BriefPage.Block, _ next: BriefPage.Block?
  ) -> (BriefPage.Table, BriefCharts)? {
    guard case .table(let table) = block, case .charts(let charts)? = next,
      charts.panels.count == 1
    else { return nil }
    return (table, charts)
  }

  /// Headings of rows up to so many letters are never broken.
  private static let longestWhole = 18

  private mutating func table(_ table: BriefPage.Table) -> String {
    func kind(_ column: Int) -> String { table.columns[column].isNumeric ? " class=\"n\"" : "" }
    let head = table.columns.enumerated().map { column, own in
      "<th scope=\"col\"\(kind(column))>\(element(own.title))</th>"
    }.joined()
    var rows: [String] = []
    for row in table.rows {
      var cells = ""
      for (column, cell) in row.enumerated() {
        let text = inline(cell)
        cells +=
          column == 0
          ? "<th scope=\"row\"\(kind(column))>\(text)</th>" : "<td\(kind(column))>\(text)</td>"
      }
      rows.append("<tr>\(cells)</tr>\n")
    }
    let total = table.hasTotal ? rows.popLast() : nil
    let foot = total.map { "<tfoot>\n\($0)</tfoot>\n" } ?? ""
    let caption = table.caption.isEmpty ? "" : "<p class=\"caption\">\(inline(table.caption))</p>\n"
    let longest = table.rows.map { $0[0].plain.count }.max() ?? 0
    let manner =
      table.hasTotal
      ? " class=\"sums\"" : longest <= Self.longestWhole ? " class=\"short\"" : ""
    return """
      <table\(manner)>
      <thead>
      <tr>\(head)</tr>
      </thead>
      <tbody>
      \(rows.joined())</tbody>
      \(foot)</table>
      \(caption)
      """
  }

  private var remarks: String {
    mutating get {
      let lines = page.remarks.map { "<p>\(inline($0))</p>\n" }.joined()
      return lines.isEmpty ? "" : "<div class=\"remarks\">\n\(lines)</div>\n"
    }
  }

  // MARK: Sources

  private var notes: String {
    guard !page.notes.isEmpty else { return "" }
    let groups = page.notes.map { group in
      let start = group.notes.first?.number ?? 1
      return """
        <div>
        <h3>\(element(group.kind))</h3>
        <ol start="\(start)">
        \(group.notes.map { item($0) }.joined())</ol>
        </div>

        """
    }.joined()
    return """
      <section class="notes">
      <h2>\(element(page.notesTitle))</h2>
      <div>
      \(groups)</div>
      </section>

      """
  }

  private func item(_ note: BriefPage.Note) -> String {
    let text = element(note.text)
    let linked =
      note.address.map { "<a href=\"\(HTMLText.escaped($0))\" rel=\"noreferrer\">\(text)</a>" }
      ?? text
    let count = mentions[note.number] ?? 0
    let back =
      count == 0
      ? "" : " <a class=\"back\" href=\"#r\(note.number)\" aria-label=\"\(note.number)\">↩</a>"
    return "<li id=\"n\(note.number)\"><b>\(note.number)</b>\(linked)\(back)</li>\n"
  }

  // MARK: Text

  private mutating func inline(_ text: BriefText) -> String {
    var html = ""
    for run in text.runs {
      switch run {
      case .words(let words, .plain): html += element(words)
      case .words(let words, .strong): html += "<strong>\(element(words))</strong>"
      case .words(let words, .aside): html += "<span class=\"aside\">\(element(words))</span>"
      case .mark(let confidence):
        html +=
          " <abbr title=\"\(HTMLText.escaped(confidence.rawValue))\">"
          + "\(HTMLText.escaped(FigureText.mark(confidence)))</abbr>"
      case .notes(let numbers):
        let links = numbers.map { link(to: $0) }.joined(separator: ",")
        html += "<sup>\(links)</sup>"
      }
    }
    return html
  }

  private mutating func link(to number: Int) -> String {
    let place = (mentions[number] ?? 0) + 1
    mentions[number] = place
    // The list of sources leads back to the first place.
    let id = place == 1 ? "id=\"r\(number)\" " : ""
    return "<a \(id)href=\"#n\(number)\">\(number)</a>"
  }

  private func element(_ words: String) -> String {
    // A sign of per cent never stands at the start of a line.
    let words = words.replacing(" %", with: "\u{A0}%")
    // Nor is a span of days or years broken at its hyphen.
    var html = ""
    var rest = words[...]
    while let span = rest.firstMatch(of: #/[^ ]*[0-9]-[0-9][^ ]*/#) {
      html += HTMLText.element(String(rest[..<span.range.lowerBound]), language: language)
      let own = HTMLText.element(String(span.output), language: language)
      html += span.output.count > Self.longestWhole ? own : "<span class=\"whole\">\(own)</span>"
      rest = rest[span.range.upperBound...]
    }
    return html + HTMLText.element(String(rest), language: language)
  }
}
