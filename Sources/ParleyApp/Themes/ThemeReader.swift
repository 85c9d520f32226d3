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
    var faults: [String]
  }

  /// The parts of a theme file before they are put together.
  private struct Parts {
    var title = ""
    var background: RGB?
    var styles: [Role: Style] = [:]
    var palette: [String: Color] = [:]
  }

  /// Reads the theme called `name` from `bytes`.
  ///
  /// - Parameter file: The path shown in messages.
  func read(_ bytes: [UInt8], name: String, file: String) -> Reading {
    var faults: [String] = []
    guard let parts = parts(bytes, name: name, file: file, seen: [name], faults: &faults),
      faults.isEmpty
    else { return Reading(theme: nil, faults: faults) }
    let theme = Theme(
      name: name, title: parts.title.isEmpty ? name : parts.title,
      background: parts.background ?? RGB(red: 0, green: 0, blue: 0), styles: parts.styles)
    return Reading(theme: theme, faults: [])
  }

  private func parts(
    _ bytes: [UInt8], name: String, file: String, seen: [String], faults: inout [String]
  ) -> Parts? {
    let document = TOMLDocument(parsing: bytes)
    func fault(_ offset: Int, _ message: String) {
      let place = document.position(of: offset)
      faults.append("\(file):\(place.line):\(place.column): error: \(message)")
    }
    if let first = document.faults.first {
      fault(first.span.start, "\(first.message); \(first.help)")
      return nil
    }
    var parts = Parts()
    if let entry = document.root["inherits"] {
      guard case .string(let base) = entry.kind, !seen.contains(base), let text = text(base) else {
        fault(entry.span.start, "'inherits' must name another theme; see 'parley themes'")
        return nil
      }
      let inherited = self.parts(
        text, name: base, file: base + ".toml", seen: seen + [base], faults: &faults)
      guard let inherited else { return nil }
      parts = inherited
    }
    if case .string(let title)? = document.root["title"]?.kind { parts.title = title }
    if let entry = document.root["background"] {
      guard case .string(let text) = entry.kind, let colour = RGB(hex: text) else {
        fault(entry.span.start, "'background' must be a colour as \"#18181b\"")
        return nil
      }
      parts.background = colour
    }
    if case .table(let palette)? = document.root["palette"]?.kind {
      for entry in palette.entries {
        let (key, value) = (entry.key, entry.value)
        guard case .string(let text) = value.kind, let rgb = RGB(hex: text) else {
          fault(value.span.start, "palette colour '\(key.text)' must be as \"#e5c07b\"")
          continue
        }
        parts.palette[key.text] = .rgb(rgb)
      }
    }
    if case .table(let roles)? = document.root["roles"]?.kind {
      for entry in roles.entries {
        let (key, value) = (entry.key, entry.value)
        guard let role = Role.allCases.first(where: { $0.name == key.text }) else {
          fault(key.span.start, "unknown role '\(key.text)'")
          continue
        }
        guard let style = style(value, palette: parts.palette) else {
          fault(
            value.span.start,
            "role '\(key.text)' must be a palette name, \"#rrggbb\", \"terminal\", \"ansi:3\" or "
              + "a table of fg, bg, bold, dim, italic, underline, reverse")
          continue
        }
        parts.styles[role] = style
      }
    }
    return parts
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
