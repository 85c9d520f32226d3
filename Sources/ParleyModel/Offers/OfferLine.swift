/// An offer typed in one line, as `us 1.3bn usd 2027-2030 cpi lag2 cap5`, read word by word.
///
/// The words may stand in any order. What is read is the cells of a row of `offers.csv`, as they are
/// to be written.
public struct OfferLine: Hashable, Sendable {
  /// Some words that belong together, with what they say.
  public struct Word: Hashable, Sendable {
    /// As it was typed.
    public let text: String
    /// Where it stands, in clusters from the start of the line.
    public let span: Range<Int>
    /// The cells it gives; empty where ``fault`` says why it gives none.
    public let cells: [Field]
    /// Why it says nothing; nil where it does.
    public let fault: Phrase?
  }

  /// What is asked of those who know more than the model.
  public struct Lookups: Sendable {
    /// The date that is meant by a text near a day; nil where it is none.
    let date: @Sendable (String, Day) -> PartialDate?
    /// The word of a list that is nearest to one that is none of it; nil where none is near.
    let nearest: @Sendable (String, [String]) -> String?

    /// Makes lookups; see the properties.
    public init(
      date: @escaping @Sendable (String, Day) -> PartialDate?,
      nearest: @escaping @Sendable (String, [String]) -> String?
    ) {
      self.date = date
      self.nearest = nearest
    }
  }

  /// What the line says, in its order.
  public let words: [Word]

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - workspace: Its parties, offers, rounds and sources may be named, and its currency.
  ///   - today: The day near which dates without a year lie.
  public init(_ text: String, in workspace: Workspace, on today: Day, lookups: Lookups) {
    let tokens = OfferToken.tokens(of: text)
    let reader = OfferLineReader(
      tokens: tokens, words: OfferWords(workspace), today: today, lookups: lookups)
    var words: [Word] = []
    var said: [String: String] = [:]
    var place = 0
    while place < tokens.count {
      let reading = reader.reading(at: place)
      let last = tokens[place + reading.count - 1]
      let span = tokens[place].span.lowerBound..<last.span.upperBound
      let written = tokens[place..<place + reading.count].map(\.written).joined(separator: " ")
      var fault = reading.fault
      // What is said twice counts as it was said first.
      if fault == nil,
        let twice = reading.cells.first(where: { said[$0.column] != nil && $0.column != "sources" })
      {
        fault = "\(twice.column) is said already: \(said[twice.column] ?? "")"
      }
      words.append(
        Word(text: written, span: span, cells: fault == nil ? reading.cells : [], fault: fault))
      if fault == nil { for cell in reading.cells { said[cell.column] = cell.text } }
      place += reading.count
    }
    self.words = Self.withYearsInOrder(words)
  }

  /// The cells that the line gives, in the order they were said; sources are joined by `;`.
  public var cells: [Field] {
    var cells: [Field] = []
    for cell in words.flatMap(\.cells) {
      if let place = cells.firstIndex(where: { $0.column == cell.column }) {
        cells[place] = Field(cell.column, cells[place].text + ";" + cell.text)
      } else {
        cells.append(cell)
      }
    }
    return cells
  }

  /// What a column is given; nil where the line says nothing of it.
  public subscript(column: String) -> String? { cells.first { $0.column == column }?.text }

  /// The words that say nothing.
  public var faults: [Word] { words.filter { $0.fault != nil } }

  /// An offer that ends before it begins is at fault where its end is said.
  private static func withYearsInOrder(_ words: [Word]) -> [Word] {
    func year(_ column: String) -> Int? {
      words.flatMap(\.cells).first { $0.column == column }.flatMap { Int($0.text) }
    }
    guard let first = year("first_year"), let last = year("last_year"), last < first else {
      return words
    }
    return words.map { word in
      guard word.cells.contains(where: { $0.column == "last_year" }) else { return word }
      return Word(
        text: word.text, span: word.span, cells: [],
        fault: "the last year '\(last)' is before the first, '\(first)'")
    }
  }
}
