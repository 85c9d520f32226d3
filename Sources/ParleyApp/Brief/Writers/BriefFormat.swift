import ParleyModel

/// What a brief is written as.
public enum BriefFormat: String, CaseIterable, Sendable {
  /// For a memo or a wiki.
  case markdown
  /// One file that a browser opens and prints on one page.
  case html
  /// For a terminal or a mail.
  case text

  /// What people call it.
  var title: Phrase {
    switch self {
    case .markdown: Phrase(verbatim: "Markdown")
    case .html: Phrase(verbatim: "HTML")
    case .text: "text"
    }
  }

  /// The ending of its files, without the dot.
  public var ending: String {
    switch self {
    case .markdown: "md"
    case .html: "html"
    case .text: "txt"
    }
  }

  /// The format that a file's name ends like; nil where it tells none.
  public init?(ofFile path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "md", "markdown": self = .markdown
    case "html", "htm": self = .html
    case "txt", "text": self = .text
    default: return nil
    }
  }

  /// A page in this format.
  func text(of page: BriefPage) -> String {
    switch self {
    case .markdown: BriefMarkdown(page: page).text
    case .html: BriefHTML.text(of: page)
    case .text: BriefPlainText(page: page).text
    }
  }
}
