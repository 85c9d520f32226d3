import Testing

@testable import TerminalKit

@Suite struct KeyInputTests {
  /// The numbers are those of CTerminal.h: 0x10000 a key, 0x1000 Shift, 0x2000 Alt, 0x4000 Ctrl.
  @Test(
    arguments: [
      (0x61, .byte(0x61)), (0xFF, .byte(0xFF)), (0x10001, .key(.up)), (0x1000D, .key(.backTab)),
      (0x11003, .key(.shift(.left))), (0x12001, .key(.alt(.up))), (0x14004, .key(.ctrl(.right))),
      (0x17006, .key(.alt(.ctrl(.shift(.end))))), (0x1000E, .unknown),
      (0x10105, .key(.function(5))),
      (0x10111, .key(.shift(.function(5)))), (0x1011D, .key(.ctrl(.function(5)))),
      (0x10131, .key(.alt(.function(1)))), (0x10100, .unknown), (0x10FFF, .unknown),
    ] as [(Int32, KeyInput)])
  func `numbers become keys`(code: Int32, input: KeyInput) {
    #expect(KeyInput(code) == input)
  }
}
