/// Colours a terminal gives to what leaves the choice to it.
public struct TerminalPalette: Hashable, Sendable {
  /// What the palette is known by.
  public let name: String
  /// Behind text without a background of its own.
  public let background: RGB
  /// Of text without a colour of its own.
  public let foreground: RGB
  /// The sixteen numbered colours.
  public let colors: [RGB]

  /// Palettes many terminals come with.
  public static let usual: [TerminalPalette] = [
    TerminalPalette(
      name: "xterm", background: gray(255), foreground: gray(0),
      colors: Array(XtermPalette.colors[..<16])),
    TerminalPalette(
      name: "xterm -rv", background: gray(0), foreground: gray(255),
      colors: Array(XtermPalette.colors[..<16])),
    TerminalPalette(name: "VGA", background: gray(0), foreground: gray(170), colors: vga),
    TerminalPalette(
      name: "Tango dark", background: tango[0], foreground: tango[7], colors: tango),
    TerminalPalette(
      name: "Tango light", background: tango[15], foreground: tango[0], colors: tango),
  ]

  /// Source: Linux, drivers/tty/vt/vt.c, `default_red` and the two beside it: those of a VGA card.
  private static let vga = list([
    0x000000, 0xAA0000, 0x00AA00, 0xAA5500, 0x0000AA, 0xAA00AA, 0x00AAAA, 0xAAAAAA,
    0x555555, 0xFF5555, 0x55FF55, 0xFFFF55, 0x5555FF, 0xFF55FF, 0x55FFFF, 0xFFFFFF,
  ])

  /// Source: the Tango Desktop Project's palette as GNOME Terminal numbers it.
  private static let tango = list([
    0x2E3436, 0xCC0000, 0x4E9A06, 0xC4A000, 0x3465A4, 0x75507B, 0x06989A, 0xD3D7CF,
    0x555753, 0xEF2929, 0x8AE234, 0xFCE94F, 0x729FCF, 0xAD7FA8, 0x34E2E2, 0xEEEEEC,
  ])

  private static func list(_ numbers: [UInt32]) -> [RGB] {
    numbers.map { number in
      RGB(
        red: UInt8(truncatingIfNeeded: number >> 16), green: UInt8(truncatingIfNeeded: number >> 8),
        blue: UInt8(truncatingIfNeeded: number))
    }
  }

  private static func gray(_ part: UInt8) -> RGB { RGB(red: part, green: part, blue: part) }
}
