import ParleyModel
import ParleyStore
import TerminalKit

/// Reads a theme from its TOML text. A theme that cannot be read yields faults and no theme.
struct ThemeReader {
  /// Finds the text of another theme, for `inherits`.
  let text: (String) -> [UInt8]?

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
    var roles: [Role: Definition] = [:]
  }

  /// What a role was given, and where, so that a colour that is missing can be named there.
  private struct Definition {
    let value: TOMLValue
    let place: String
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
    var styles: [Role: Style] = [:]
    for role in Role.allCases {
      guard let definition = parts.roles[role] else { continue }
      if let style = style(definition.value, palette: parts.palette) {
        styles[role] = style
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
      background: parts.background, foreground: parts.foreground, styles: styles)
    return Reading(theme: theme, faults: [])
  }

  private static let keys = [
    "name", "title", "inherits", "background", "foreground", "palette", "roles",
  ]

  private func parts(
    _ bytes: [UInt8], file: String, seen: [String], faults: inout [Phrase]
  ) -> Parts? {
    let document = TOMLDocument(parsing: bytes)
    func place(_ offset: Int) -> String {
      let place = document.position(of: offset)
      return "\(file):\(place.line):\(place.column)"
    }
    func fault(_ offset: Int, _ message: Phrase) {
      faults.append("\(place(offset)): error: \(message)")
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
    var parts = Parts()
    if let entry = document.root["inherits"] {
      guard case .string(let base) = entry.kind, !seen.contains(base), let text = text(base) else {
        fault(entry.span.start, "'inherits' must name another theme; see 'parley themes'")
        return nil
      }
      let inherited = self.parts(
        text, file: base + ".toml", seen: seen + [base], faults: &faults)
      guard let inherited else { return nil }
      parts = inherited
    }
    if case .string(let title)? = document.root["title"]?.kind { parts.title = title }
    for (key, part) in [("background", \Parts.background), ("foreground", \Parts.foreground)] {
      guard let entry = document.root[key] else { continue }
      guard case .string(let text) = entry.kind, let colour = RGB(hex: text) else {
        fault(entry.span.start, "'\(key)' must be a colour as \"#18181b\"")
        return nil
      }
      // Text that went with another background may not go with this one.
      if key == "background" { parts.foreground = nil }
      parts[keyPath: part] = colour
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
        parts.roles[role] = Definition(value: entry.value, place: place(entry.value.span.start))
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
