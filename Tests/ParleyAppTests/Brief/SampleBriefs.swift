import ParleyModel
import ParleyStore
import ParleyTestSupport

@testable import ParleyApp

/// Briefs of the bundled workspace as the command makes them.
enum SampleBriefs {
  /// The output of `parley brief`.
  static func run(
    _ round: String?, asOf: String? = nil, format: BriefFormat? = .text, compare: [String] = [],
    root: String = Checkout.workspace, output: String? = nil, isForced: Bool = false,
    isAllSources: Bool = false, language: Language = .english, papers: Papers = .open
  ) -> SpokenCommand {
    let options = BriefCommand.Options(
      workspace: root, asOf: asOf.flatMap { PartialDate($0)?.lastDay }, format: format,
      output: output, isForced: isForced, compared: compare, isAllSources: isAllSources,
      papers: papers)
    return SpokenCommand(
      language, today: "2026-11-26", BriefCommand(round: round, options: options).run)
  }

  /// A page of hand-made parts, to be written.
  static func page(_ cells: [String]) -> BriefPage {
    var page = BriefPage(language: .english)
    page.title = BriefText("title")
    page.asOf = "as of"
    var table = BriefPage.Table(columns: cells.map { .init($0) })
    table.rows = [cells.map { BriefText($0) }]
    table.caption = BriefText(cells[0])
    page.sections = [
      BriefPage.Section(
        title: cells[0],
        blocks: [
          .lines(cells.map { BriefText($0, .strong) }),
          .parties(cells.map { (code: $0, text: BriefText($0, .aside)) }), .table(table),
        ])
    ]
    page.notesTitle = "Sources"
    page.notes = [
      BriefPage.NoteGroup(
        kind: "press",
        notes: cells.enumerated().map {
          BriefPage.Note(
            number: $0.offset + 1, text: BriefText($0.element).plain,
            address: BriefAddress.text($0.element))
        })
    ]
    page.remarks = cells.map { BriefText($0) }
    return page
  }
}
