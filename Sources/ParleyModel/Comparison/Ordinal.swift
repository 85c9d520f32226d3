/// Ordinal numbers as they are written.
public enum Ordinal {
  /// `1st`, `2nd`, `11th`.
  public static func text(_ number: Int) -> String {
    let suffix =
      switch (number % 10, number % 100) {
      case (_, 11...13): "th"
      case (1, _): "st"
      case (2, _): "nd"
      case (3, _): "rd"
      default: "th"
      }
    return "\(number)\(suffix)"
  }

  /// `12th`, as every language says it.
  public static func phrase(_ number: Int) -> Phrase {
    Phrase("{}" + text(number).drop(while: \.isNumber), "\(number)")
  }
}
