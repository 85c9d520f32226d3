import ParleyTestSupport

/// What a command may print: characters that show, and line feeds.
enum PlainText {
  /// Up to ten things that are neither, in words.
  static func faults(in bytes: [UInt8]) -> [String] {
    guard let text = String(validating: bytes, as: UTF8.self) else { return ["it is no UTF-8"] }
    let strange = text.unicodeScalars.filter { $0 != "\n" && !$0.isFitToShow }
    return Set(strange.map { "U+" + String($0.value, radix: 16, uppercase: true) }).sorted()
      .prefix(10).map { $0 }
  }
}
