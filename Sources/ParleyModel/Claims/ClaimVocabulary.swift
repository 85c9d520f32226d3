/// The words newspapers use around a figure, in English and Korean.
enum ClaimVocabulary {
  static let percent: Set<String> = ["pct", "percent", "퍼센트", "프로"]
  /// The power of ten over a billion.
  static let scales: [String: Int] = [
    "tn": 3, "trn": 3, "trillion": 3, "trillions": 3, "bn": 0, "billion": 0, "billions": 0, "b": 0,
    "m": -3, "mn": -3, "million": -3, "millions": -3,
  ]
  static let dollars: Set<String> = ["usd", "us", "dollar", "dollars", "달러", "불"]
  /// The year before such a word is the one counted from.
  static let baseEndings = ["대비", "보다", "부터", "에서", "기준", "비해", "비하면"]
  /// The year before such a word is the one counted to.
  static let targetEndings = ["까지", "에는", "에"]
  /// The year behind such a word is the one counted from.
  static let baseWords: Set<String> = [
    "from", "on", "over", "since", "than", "vs", "versus", "against", "base",
  ]
  /// The year behind such a word is the one counted to.
  static let targetWords: Set<String> = ["in", "by", "to", "for", "until"]
  /// A rise on the year before.
  static let yearBefore: Set<String> = ["yoy", "previous", "전년"]
  /// The figure is a fall.
  static let falls: Set<String> = [
    "down", "fall", "falls", "fell", "decrease", "decreased", "drop", "dropped", "cut", "lower",
  ]
  static let koreanFalls = ["감소", "인하", "하락", "삭감", "줄어", "줄었"]
  /// Words that say nothing of their own.
  static let fillers: Set<String> = [
    "a", "an", "the", "of", "at", "is", "was", "be", "will", "and", "year", "years", "rise",
    "rises",
    "rose", "increase", "increased", "up", "more", "about", "around", "some", "compared", "with",
    "level", "levels", "payment", "payments", "higher", "cent", "per", "won",
  ]
  static let koreanFillers = [
    "년", "원", "약", "총", "인상", "증가", "상승", "오른", "오르", "올라", "늘어", "늘어난", "으로", "로", "은",
    "는", "이", "가", "을", "를", "의", "규모", "수준", "높", "많",
  ]

  /// The words for the payer's currency.
  ///
  /// - Parameter money: Its unit, as `KRW bn`.
  static func currency(of money: String) -> Set<String> {
    let code = money.prefix { $0 != " " }.lowercased()
    switch code {
    case "krw": return [code, "won", "원", "₩", "\u{FFE6}"]
    case "jpy": return [code, "yen", "엔", "円", "¥", "\u{FFE5}"]
    default: return code.isEmpty ? [] : [code]
    }
  }
}
