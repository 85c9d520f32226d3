import Foundation

/// The bundled workspace with every English word of its prose written in Hangul, so that what is
/// English on a screen is the program's.
///
/// Words of closed lists, ids, dates, numbers and sources' ids stay: the files must be read as before.
public enum HangulWorkspace {
  /// Writes it into a folder and returns its path.
  public static func make(in folder: TemporaryFolder) throws -> String {
    let root = try folder.copy(of: Checkout.workspace, as: "hangul")
    for (name, text) in try texts.get() {
      try Data(text.utf8).write(to: URL(filePath: root + "/" + name))
    }
    return root
  }

  /// The files' texts by their names, made once for all tests.
  private static let texts = Result<[String: String], any Error>(catching: allWritten)

  private static func allWritten() throws -> [String: String] {
    var texts: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: Checkout.workspace) {
      let path = Checkout.workspace + "/" + name
      guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { continue }
      let written: String =
        switch (name as NSString).pathExtension {
        case "csv": table(text)
        case "toml": settings(text)
        case "md": prose(text)
        default: text
        }
      texts[name] = written
    }
    return texts
  }

  /// Columns that hold prose, in any table.
  private static let columns: Set<String> = [
    "rule", "note", "change_basis", "name", "name_native", "title", "title_native", "rok", "us",
    "speaker", "position", "outcome", "city", "host", "rok_lead", "us_lead", "conditions",
    "publisher",
  ]

  /// A table whose prose is Hangul; cells in quotes may hold commas and line ends.
  private static func table(_ text: String) -> String {
    var result = ""
    var names: [String] = []
    var cell = ""
    var column = 0
    var isQuoted = false
    var isHead = true
    func end(_ mark: Character) {
      if isHead { names.append(cell) }
      let isProse = !isHead && column < names.count && columns.contains(names[column])
      result += (isProse ? prose(cell) : cell) + String(mark)
      cell = ""
      column += 1
    }
    for character in text {
      switch character {
      case "," where !isQuoted: end(character)
      case "\n" where !isQuoted:
        end(character)
        column = 0
        isHead = false
      default:
        if character == "\"" { isQuoted.toggle() }
        cell.append(character)
      }
    }
    return result + cell
  }

  /// A TOML file whose titles, names, notes and comments are Hangul.
  private static func settings(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let key = line.prefix { $0 != " " }
      let isProse = ["title", "note", "name", "name_native"].contains(key)
      let start = isProse ? line.firstIndex(of: "=") : line.firstIndex(of: "#")
      guard let start else { return String(line) }
      return line[..<start] + prose(String(line[start...]))
    }.joined(separator: "\n")
  }

  /// Every two letters as one syllable, which takes their two cells; ids of sources in brackets stay.
  private static func prose(_ text: String) -> String {
    var result = ""
    var letters = 0
    var isReference = false
    func flush() {
      result += String(repeating: "가", count: (letters + 1) / 2)
      letters = 0
    }
    for index in text.indices {
      let character = text[index]
      if character == "[" {
        isReference = text[index...].prefix { $0 != "]" }.allSatisfy { !$0.isLowercase }
      }
      if !isReference, character.isASCII, character.isLetter {
        letters += 1
      } else {
        flush()
        result.append(character)
      }
      if character == "]" { isReference = false }
    }
    flush()
    return result
  }
}
