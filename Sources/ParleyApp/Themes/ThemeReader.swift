import ParleyModel
import ParleyStore
import TerminalKit

/// Reads a theme from its TOML text. A theme that cannot be read yields faults and no theme.
struct ThemeReader {
  /// The themes `inherits` may name, the user's own first.
  let entries: [ThemeCatalog.Entry]

  /// What was read: a theme, or the reasons why there is none.
  struct Reading {
    var theme: Theme?
    /// Sentences with file and line.
    var faults: [Phrase]
  }

  /// What a theme file and those it inherits from say, before colours are looked up.
  private struct Parts {
    var title = ""
    var background: RGB?
    var foreground: RGB?
    var palette: [String: Color] = [:]
    /// By the number of the role; nil where nothing is said of it.
    var roles = [Definition?](repeating: nil, count: Role.allCases.count)
  }

  /// What a role was given, and where, so that a colour that is missing can be named there.
  private struct Definition {
    let value: TOMLValue
    let file: String
    let document: TOMLDocument

    /// `file:line:column`.
    var place: String { ThemeReader.place(value.span.start, in: document, file) }
  }

  private static func place(_ offset: Int, in document: TOMLDocument, _ file: String) -> String {
    let place = document.position(of: offset)
    return "\(file):\(place.line):\(place.column)"
  }

  /// Reads the theme called `name` from `bytes`.
  ///
  /// A theme's palette counts for the roles it inherits too, so one colour can be changed alone.
  ///
  /// - Parameter file: The path shown in messages.
  func read(_ bytes: [UInt8], name: String, file: String) -> Reading {
    var faults: [Phrase] = []
    let parts = parts(bytes, file: file, seen: [name], faults: &faults)
    guard let parts, faults.isEmpty else { return Reading(theme: nil, faults: faults) }
    var styles = [Style](repeating: Style(), count: Role.allCases.count)
    for role in Role.allCases {
      guard let definition = parts.roles[role.rawValue] else { continue }
      if let style = style(definition.value, palette: parts.palette) {
        styles[role.rawValue] = style
      } else {
        faults.append(
          "\(definition.place): error: role '\(role.name)' must be a palette name, \"#rrggbb\", "
            + "\"terminal\", \"ansi:3\" or a table of fg, bg, bold, dim, italic, underline, reverse"
        )
      }
    }
    guard faults.isEmpty else { return Reading(theme: nil, faults: faults) }
    let theme = Theme(
      name: name, title: parts.title.isEmpty ? name : parts.title,
      background: parts.background, foreground: parts.foreground, ofRoles: styles)
    return Reading(theme: theme, faults: [])
  }

  private static let keys = [
    "name", "title", "inherits", "background", "foreground", "palette", "roles",
  ]

  private func parts(
    _ bytes: [UInt8], file: String, seen: [String], faults: inout [Phrase]
  ) -> Parts? {
    let document = TOMLDocument(parsing: bytes)
    func fault(_ offset: Int, _ message: Phrase) {
      faults.append("\(Self.place(offset, in: document, file)): error: \(message)")
    }
    if let first = document.faults.first {
      fault(first.span.start, "\(first.message.english); \(Self.clause(first.help.english))")
      return nil
    }
    for entry in document.root.entries where !Self.keys.contains(entry.key.text) {
      fault(
        entry.key.span.start,
        "unknown key '\(entry.key.text)'; known are \(Self.keys.joined(separator: ", "))")
    }
    for entry in document.root.entries {
      if let reason = ThemeShape.fault(of: entry.value, as: entry.key.text) {
        fault(entry.value.span.start, "\(reason)")
      }
    }
    var parts = Parts()
    if let entry = document.root["inherits"] {
      guard case .string(let name) = entry.kind else {
        fault(entry.span.start, "'inherits' must be the name of a theme, in quotes")
        return nil
      }
      switch base(named: name, of: seen) {
      case .fault(let reason):
        fault(entry.span.start, "\(reason)")
        return nil
      case .theme(let base):
        let inherited = self.parts(
          base.bytes, file: base.file, seen: seen + [name], faults: &faults)
        guard let inherited else { return nil }
        parts = inherited
      }
    }
    if case .string(let title)? = document.root["title"]?.kind { parts.title = title }
    for key in ["background", "foreground"] {
      guard let entry = document.root[key] else { continue }
      guard case .string(let text) = entry.kind, let colour = RGB(hex: text) else {
        fault(entry.span.start, "'\(key)' must be a colour as \"#18181b\"")
        return nil
      }
      if key == "background" {
        parts.background = colour
        // Text that went with another background may not go with this one.
        parts.foreground = nil
      } else {
        parts.foreground = colour
      }
    }
    if case .table(let palette)? = document.root["palette"]?.kind {
      for entry in palette.entries {
        guard case .string(let text) = entry.value.kind, let rgb = RGB(hex: text) else {
          fault(
            entry.value.span.start,
            "palette colour '\(entry.key.text)' must be as \"#e5c07b\"")
          continue
        }
        parts.palette[entry.key.text] = .rgb(rgb)
      }
    }
    if case .table(let roles)? = document.root["roles"]?.kind {
      for entry in roles.entries {
        guard let role = Role(name: entry.key.text) else {
          fault(entry.key.span.start, "unknown role '\(entry.key.text)'")
          continue
        }
        parts.roles[role.rawValue] = Definition(
          value: entry.value, file: file, document: document)
      }
    }
    return parts
  }

  /// A sentence as it goes on behind a semicolon.
  private static func clause(_ sentence: String) -> String {
    sentence.prefix(1).lowercased() + sentence.dropFirst().dropLast(sentence.hasSuffix(".") ? 1 : 0)
  }

  private func style(_ value: TOMLValue, palette: [String: Color]) -> Style? {
    switch value.kind {
    case .string(let name):
      return colour(name, palette: palette).map { Style(foreground: $0) }
    case .table(let table):
      var style = Style()
      for entry in table.entries {
        let (key, value) = (entry.key, entry.value)
        switch (key.text, value.kind) {
        case ("fg", .string(let name)):
          guard let colour = colour(name, palette: palette) else { return nil }
          style.foreground = colour
        case ("bg", .string(let name)):
          guard let colour = colour(name, palette: palette) else { return nil }
          style.background = colour
        case (let name, .boolean(let isOn)):
          guard let attribute = ThemeReader.attributes[name] else { return nil }
          if isOn { style.attributes.insert(attribute) }
        default:
          return nil
        }
      }
      return style
    default:
      return nil
    }
  }

  private func colour(_ name: String, palette: [String: Color]) -> Color? {
    if name == "terminal" { return .terminal }
    if name.hasPrefix("ansi:") {
      return UInt8(name.dropFirst(5)).flatMap { $0 < 16 ? .ansi($0) : nil }
    }
    if name.hasPrefix("#") { return RGB(hex: name).map { .rgb($0) } }
    return palette[name]
  }

  private static let attributes: [String: Attributes] = [
    "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse,
  ]
}
