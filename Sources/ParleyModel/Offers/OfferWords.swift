/// The words a line may use in a workspace: its parties, its currency, its ids and those of the tables'
/// closed lists.
struct OfferWords: Sendable {
  /// Codes of parties by what they may be called, in small letters.
  let parties: [String: String]
  /// Ids of offers, rounds and sources by the same in small letters.
  let offers, rounds, sources: [String: String]
  /// What the payer's currency may be called.
  let money: Set<String>

  init(_ workspace: Workspace) {
    var parties = ["joint": Party.joint, "both": Party.joint, "공동": Party.joint]
    for party in workspace.sides {
      let names =
        [party.code, party.name, party.nativeName] + (Self.customaryNames[party.code] ?? [])
      for name in names where !name.isEmpty { parties[name.lowercased()] = party.code }
    }
    self.parties = parties
    func ids(_ all: [String]) -> [String: String] {
      Dictionary(all.map { ($0.lowercased(), $0) }) { first, _ in first }
    }
    offers = ids(workspace.offers.map(\.id))
    rounds = ids(workspace.rounds.map(\.id))
    sources = ids(workspace.sources.map(\.id))
    let code = CurrencySeries(money: workspace.money).code
    money = Set([code] + (Self.currencies[code] ?? [])).subtracting([""])
  }

  /// What a country is called besides its name and code.
  private static let customaryNames = [
    "ROK": ["korea", "한국", "한"], "US": ["usa", "미"], "JPN": ["일본"], "JP": ["일본"],
  ]

  /// What a currency is called besides its code, by that in small letters.
  private static let currencies = [
    "krw": ["won", "원"], "jpy": ["yen", "엔"], "eur": ["euro", "유로"],
  ]

  /// What dollars are called.
  static let dollars: Set<String> = ["usd", "$", "us$", "dollar", "dollars", "달러", "불"]

  /// The power of ten of a word that counts, as 9 for `bn`.
  static let scales: [String: Int] = [
    "m": 6, "mn": 6, "mio": 6, "million": 6, "millions": 6, "백만": 6, "억": 8, "bn": 9, "b": 9,
    "billion": 9, "billions": 9, "십억": 9, "조": 12, "tn": 12, "t": 12, "trn": 12, "trillion": 12,
    "trillions": 12,
  ]

  /// What later years may follow.
  static let indexes: [String: TermIndex] = [
    "cpi": .cpi, "소비자물가": .cpi, "물가": .cpi, "defence-budget": .defenceBudget,
    "defense-budget": .defenceBudget, "defence": .defenceBudget, "defense": .defenceBudget,
    "국방예산": .defenceBudget, "국방비": .defenceBudget, "gdp": .gdp, "국내총생산": .gdp,
    "none": .none, "frozen": .none, "freeze": .none, "동결": .none,
  ]

  /// Words that a number follows, attached or behind a blank, by the column they give.
  static let numbers: [String: String] = [
    "lag": "lag", "시차": "lag", "cap": "cap", "상한": "cap", "add": "add", "가산": "add",
    "plus": "add", "fixed": "fixed", "고정": "fixed", "fx": "fx_rate", "rate": "fx_rate",
    "@": "fx_rate", "환율": "fx_rate",
  ]

  /// Words of the closed lists, by column and cell.
  static let choices: [String: Field] = {
    var all: [String: Field] = [:]
    for level in OfferLevel.allCases { all[level.rawValue] = Field("level", level.rawValue) }
    for state in OfferState.allCases { all[state.rawValue] = Field("state", state.rawValue) }
    for (word, cell) in ["공식": OfferLevel.official, "주장": .claimed, "보도": .claimed] {
      all[word] = Field("level", cell.rawValue)
    }
    for word in ["yearly", "each-year", "매년"] { all[word] = Field("each_year", "yes") }
    return all
  }()

  /// Words that an id or a date follows.
  static let leaders: [String: String] = [
    "re": "reply_to", "reply": "reply_to", "회신": "reply_to", "답": "reply_to",
    "published": "published", "보도일": "published", "src": "sources", "출처": "sources",
  ]

  /// Every word a suggestion may name; a syllable or a mark is none.
  var known: [String] {
    let all =
      [parties.keys.map(\.self), Self.indexes.keys.map(\.self), Self.numbers.keys.map(\.self)]
      + [Self.choices.keys.map(\.self), Self.leaders.keys.map(\.self), Self.dollars.map(\.self)]
      + [Self.scales.keys.map(\.self), money.map(\.self)]
    return all.flatMap(\.self).filter { $0.count > 1 }.sorted()
  }
}
