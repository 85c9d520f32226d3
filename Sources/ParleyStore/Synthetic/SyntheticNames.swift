/// Made-up sides, people and places of a synthetic workspace; nobody and nothing is called so.
enum SyntheticNames {
  /// The codes of both sides, as the tables name them.
  static let sides = ["NOR", "SUN"]

  /// The columns of `rounds.csv` and `issues.csv` that are named after the sides.
  static let leadColumns = ["nor_lead", "sun_lead"]
  static let lineColumns = ["nor", "sun"]

  static let cities = ["Norhaven", "Sunport", "Mittelby", "Ostervik"]

  /// A person by number, in Latin letters and in Hangul; another one for every number below 65,536.
  static func person(_ number: Int) -> (name: String, nativeName: String) {
    let parts = stride(from: 0, to: 16, by: 4).map { syllables[(number >> $0) & 15] }
    return (
      "\(capital(parts[0].latin))\(parts[1].latin)n \(capital(parts[2].latin))\(parts[3].latin)sel",
      "\(parts[0].hangul)\(parts[1].hangul)\u{B10C} \(parts[2].hangul)\(parts[3].hangul)\u{C140}"
    )
  }

  private static func capital(_ syllable: String) -> String {
    syllable.prefix(1).uppercased() + syllable.dropFirst()
  }

  private static let syllables: [(latin: String, hangul: String)] = [
    ("ta", "타"), ("vo", "보"), ("ri", "리"), ("ne", "네"), ("lu", "루"), ("ka", "카"),
    ("mo", "모"), ("si", "시"), ("do", "도"), ("pe", "페"), ("zu", "주"), ("ha", "하"),
    ("wi", "위"), ("go", "고"), ("be", "베"), ("yu", "유"),
  ]
}
