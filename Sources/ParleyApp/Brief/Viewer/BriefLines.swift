import ParleyModel
import TerminalKit

/// The lines of the brief in its box: the page as text, below what it will be written as.
struct BriefLines {
  let state: AppState
  /// Cells a line may take.
  let width: Int

  /// A file of text is as wide as this.
  private static let pageWidth = 80

  var lines: [Overlay.Line] {
    guard let viewer = state.brief else { return [] }
    var lines = head(viewer).wrapped(to: width).map { Overlay.Line(text: $0) }
    lines.append(Overlay.Line(text: StyledLine()))
    guard let made = viewer.made?.value else { return lines }
    let text = BriefPlainText(page: made.page, width: min(width, Self.pageWidth))
    let headings = Set(made.page.sections.map(\.title) + [made.page.notesTitle])
    lines += text.lines.map { line in
      let isStamp = made.page.stamp.map { line.trimmed == $0 } ?? false
      let role: Role = isStamp ? .warning : headings.contains(line) ? .heading : .text
      return Overlay.Line(text: StyledLine(display(line), role))
    }
    return lines
  }

  /// `HTML, English; bands are being computed`.
  private func head(_ viewer: BriefViewer) -> StyledLine {
    if let refusal = viewer.refusal {
      return StyledLine(display(say(Phrase("{}.").about(refusal))), .warning)
    }
    var parts = [say(viewer.format.title), say(viewer.language.title)]
    if viewer.isAllSources { parts.append(say("all sources")) }
    if viewer.includesPrivate { parts.append(say("private papers too")) }
    var line = StyledLine(display(say("written as \(parts.joined(separator: ", "))")), .dim)
    let hidden = viewer.compared.count - viewer.shownCompared.count
    if hidden > 0 {
      let key = state.key("brief.private")
      let words: Phrase =
        hidden == 1
        ? "\(hidden) private scenario is left out; \(key) counts private papers"
        : "\(hidden) private scenarios are left out; \(key) counts private papers"
      line.append("  ")
      line.append(display(say(words)), .warning)
    }
    if state.wantedBriefBands != nil || viewer.isWaiting(for: state.briefRevision) {
      line.append("  ")
      line.append(say("the bands are being computed"), .dim)
    }
    return line
  }
}

extension BriefViewer {
  /// Whether bands were asked for that are not there yet.
  func isWaiting(for revision: Int) -> Bool {
    requested == revision && bands?.revision != revision
  }
}

extension Language {
  /// The language's own name.
  var title: Phrase {
    switch self {
    case .english: Phrase(verbatim: "English")
    case .korean: Phrase(verbatim: "한국어")
    }
  }
}
