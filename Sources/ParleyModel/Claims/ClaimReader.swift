/// Goes through the words of a claim and gathers figures and years.
struct ClaimReader {
  /// A figure with its unit, and its number as it was written.
  struct Written {
    let figure: PrintedFigure
    let text: String
  }

  /// What has been gathered.
  struct Found {
    var percents: [Written] = []
    var sums: [Written] = []
    /// Numbers without a unit that are no years.
    var bare: [String] = []
    var baseYear: Int?
    var year: Int?
    /// Years that no word places, in order.
    var years: [Int] = []
    var isFall = false
    var isOnYearBefore = false
  }

  private(set) var found = Found()
  private(set) var leftOut: [String] = []
  private var tokens: ArraySlice<ClaimToken>
  private let own: Set<String>
  /// Which currency stood before the number to come.
  private var currency: ClaimUnit.Kind?
  /// Where the next year belongs.
  private var label: Label?

  private enum Label { case base, target }

  init(_ text: String, money: String) {
    tokens = ClaimToken.tokens(of: text)[...]
    own = ClaimVocabulary.currency(of: money)
  }

  /// A number in a unit.
  static func figure(
    _ number: String, _ unit: ClaimUnit, roundedZeros: Int = 0
  ) throws(ClaimFault) -> PrintedFigure {
    guard let value = Decimal(number),
      let figure = PrintedFigure(value, unit, roundedZeros: roundedZeros)
    else { throw .tooLong(number) }
    return figure
  }

  mutating func read() throws(ClaimFault) {
    while let token = tokens.popFirst() {
      switch token {
      case .number(let number): try read(number: number)
      case .symbol("$"): currency = .usd
      case .symbol(let symbol) where own.contains(String(symbol)): currency = .money
      case .symbol(let symbol):
        if !"~≈()[].,;:·-–%+/'\"’".contains(symbol) { leftOut.append(token.text) }
      case .word(let word): read(word: word)
      }
    }
  }

  private mutating func read(number: String) throws(ClaimFault) {
    defer { (currency, label) = (nil, nil) }
    if try readPercent(number) { return }
    if try readSum(number) { return }
    let isMarked = takeEnding(["년"])
    guard let year = Int(number), Claim.years.contains(year), currency == nil else {
      found.bare.append(number)
      return
    }
    var place = label
    if takeEnding(ClaimVocabulary.baseEndings) { place = .base }
    if takeEnding(ClaimVocabulary.targetEndings) {
      // `2026년에 비해`
      place = takeEnding(ClaimVocabulary.baseEndings) ? .base : .target
    }
    switch place {
    case .base where found.baseYear == nil: found.baseYear = year
    case .target where found.year == nil: found.year = year
    default: isMarked || place == nil ? found.years.append(year) : leftOut.append(number)
    }
  }

  private mutating func readPercent(_ number: String) throws(ClaimFault) -> Bool {
    switch tokens.first {
    case .symbol("%"), .symbol("\u{FF05}"): tokens.removeFirst()
    case .word(let word) where ClaimVocabulary.percent.contains(word): tokens.removeFirst()
    case .word("per") where tokens.dropFirst().first == .word("cent"): tokens.removeFirst(2)
    case .word(let word) where word.hasPrefix("퍼센트"): takeEnding(["퍼센트"])
    default: return false
    }
    found.percents.append(Written(figure: try Self.figure(number, .percent), text: number))
    return true
  }

  private mutating func readSum(_ number: String) throws(ClaimFault) -> Bool {
    if takeEnding(["조"]) {
      guard case .number(let rest)? = tokens.first,
        case .word(let word)? = tokens.dropFirst().first, word.hasPrefix("억")
      else { return try append(number, 3) }
      tokens.removeFirst()
      takeEnding(["억"])
      guard let trillions = Int(number), let more = Decimal(rest),
        trillions < 1_000_000, case let sum = Decimal(coefficient: trillions * 10_000) + more
      else { throw .tooLong(number) }
      return try append("\(sum)", -1)
    }
    if takeEnding(["억"]) { return try append(number, -1) }
    guard case .word(let word)? = tokens.first, let power = ClaimVocabulary.scales[word] else {
      return false
    }
    tokens.removeFirst()
    return try append(number, power)
  }

  /// - Parameter power: The power of ten over a billion; -1 is 억, whose last zeros are no digits.
  private mutating func append(_ number: String, _ power: Int) throws(ClaimFault) -> Bool {
    if let behind = takeCurrency() { currency = behind }
    var zeros = 0
    if power == -1, !number.contains(".") {
      // 1조 6400억 is 1.64 trillion; 9000억 hardly says that it is between 8,500 and 9,500.
      zeros = min(2, number.reversed().prefix { $0 == "0" }.count)
    }
    let unit: ClaimUnit? =
      switch (currency == .usd, power) {
      case (true, 3): .usdTrillions
      case (true, 0): .usdBillions
      case (true, -1): .usdHundredMillions
      case (true, _): .usdMillions
      case (false, 3): .moneyTrillions
      case (false, 0): .moneyBillions
      case (false, -1): .moneyHundredMillions
      case (false, _): nil
      }
    guard let unit else { throw .noUnit(number + "m") }
    let figure = try Self.figure(number, unit, roundedZeros: zeros)
    found.sums.append(Written(figure: figure, text: number))
    return true
  }

  private mutating func takeCurrency() -> ClaimUnit.Kind? {
    guard let first = tokens.first else { return nil }
    if ClaimVocabulary.dollars.contains(first.text) {
      tokens.removeFirst()
      return .usd
    }
    if own.contains(first.text) {
      tokens.removeFirst()
      return .money
    }
    if takeEnding(["달러"]) { return .usd }
    return takeEnding(own.filter { !$0.allSatisfy(\.isASCII) }.sorted()) ? .money : nil
  }

  /// Takes one of some beginnings off the word that comes next.
  @discardableResult
  private mutating func takeEnding(_ beginnings: [String]) -> Bool {
    guard case .word(let word)? = tokens.first,
      let start = beginnings.first(where: { word.hasPrefix($0) })
    else { return false }
    tokens.removeFirst()
    let rest = String(word.dropFirst(start.count))
    if !rest.isEmpty { tokens = [.word(rest)] + tokens }
    return true
  }

  private mutating func read(word: String) {
    if ClaimVocabulary.dollars.contains(word) {
      currency = .usd
    } else if own.contains(word) {
      currency = .money
    } else if ClaimVocabulary.baseWords.contains(word) {
      label = .base
    } else if ClaimVocabulary.targetWords.contains(word) {
      // `than in 2026`: what comes first says which year it is.
      label = label ?? .target
    } else if ClaimVocabulary.yearBefore.contains(word) {
      found.isOnYearBefore = true
    } else if ClaimVocabulary.falls.contains(word)
      || ClaimVocabulary.koreanFalls.contains(where: { word.hasPrefix($0) })
    {
      found.isFall = true
    } else if !ClaimVocabulary.fillers.contains(word), !isKoreanFiller(word) {
      leftOut.append(word)
    }
  }

  private func isKoreanFiller(_ word: String) -> Bool {
    guard !word.allSatisfy(\.isASCII) else { return false }
    let known =
      ClaimVocabulary.koreanFillers + ClaimVocabulary.baseEndings
      + ClaimVocabulary.targetEndings
    return known.contains { word.hasPrefix($0) }
  }
}
