/// Reads what begins at a word of a line: each kind of thing is tried in turn, the longer before the
/// shorter.
struct OfferLineReader {
  let tokens: [OfferToken]
  let words: OfferWords
  let today: Day
  let lookups: OfferLine.Lookups

  /// What some words say, and how many they are.
  struct Reading {
    var count: Int
    var cells: [Field] = []
    var fault: Phrase?

    init(_ count: Int, _ cells: [Field] = [], fault: Phrase? = nil) {
      self.count = count
      self.cells = cells
      self.fault = fault
    }
  }

  /// What begins at a place; one word at fault where nothing is understood.
  func reading(at place: Int) -> Reading {
    if tokens[place].isQuoted {
      return Reading(1, [Field("conditions", tokens[place].text)])
    }
    return party(place) ?? leader(place) ?? number(place) ?? index(place) ?? date(place)
      ?? years(place) ?? amount(place) ?? choice(place) ?? id(place) ?? unknown(place)
  }

  /// The word at a place in small letters; nil behind the last, and for a text in quotes.
  func word(_ place: Int) -> String? {
    tokens.indices.contains(place) && !tokens[place].isQuoted ? tokens[place].word : nil
  }

  /// So many words from a place in small letters, parted by blanks; nil where there are not so many.
  private func phrase(_ place: Int, _ count: Int) -> String? {
    let all = (place..<place + count).compactMap { word($0) }
    return all.count == count ? all.joined(separator: " ") : nil
  }

  private func party(_ place: Int) -> Reading? {
    for count in [3, 2, 1] {
      if let name = phrase(place, count), let code = words.parties[name] {
        return Reading(count, [Field("by", code)])
      }
    }
    return nil
  }

  /// `re 12-US1`, `published 2026-11-26`, `src KT24`.
  private func leader(_ place: Int) -> Reading? {
    guard let whole = word(place) else { return nil }
    let parts = whole.split(separator: ":", maxSplits: 1).map(String.init)
    guard let name = parts.first, let column = OfferWords.leaders[name] else { return nil }
    let isAttached = parts.count > 1
    guard let value = isAttached ? parts[1] : word(place + 1) else {
      return Reading(1, fault: "what '\(name)' is about is still to be typed")
    }
    let count = isAttached ? 1 : 2
    if column == "published" {
      guard let date = lookups.date(value, today) else {
        return Reading(count, fault: "'\(value)' is no date; write it as \(today)")
      }
      return Reading(count, [Field("published", date)])
    }
    let (known, kind): ([String: String], Phrase) =
      column == "sources" ? (words.sources, "source") : (words.offers, "offer")
    if let id = known[value] { return Reading(count, [Field(column, id)]) }
    let near = lookups.nearest(value, Array(known.values).sorted())
    return Reading(count, fault: suggesting("there is no \(kind) '\(value)'", near))
  }

  private func index(_ place: Int) -> Reading? {
    if let two = phrase(place, 2), let index = OfferWords.indexes[two.replacing(" ", with: "-")] {
      return Reading(2, [Field("index", index.rawValue)])
    }
    guard let one = word(place), let index = OfferWords.indexes[one] else { return nil }
    return Reading(1, [Field("index", index.rawValue)])
  }

  /// `26 Nov`, `2026-11-26`, `2026-11`, `11월 26일`, `today`: a date with a month at least.
  private func date(_ place: Int) -> Reading? {
    for count in [3, 2, 1] {
      guard let text = phrase(place, count), isLikeDate(text),
        var date = lookups.date(text, today), date.month != nil
      else { continue }
      // An offer was made, it is not to come: without a year the last such day counts.
      if date.firstDay > today, date.isExact, !text.contains("\(date.year)"),
        let before = Day(year: date.year - 1, month: date.month ?? 1, day: min(date.day ?? 1, 28))
      {
        date = PartialDate(before)
      }
      return Reading(count, [Field("date", date)])
    }
    return nil
  }

  /// Whether a text has a letter, or the dashes of a date as the files have it: numbers alone are none.
  private func isLikeDate(_ text: String) -> Bool {
    let hasLetter = text.contains(where: \.isLetter)
    let parts = text.split(separator: "-").map(\.utf8.count)
    return hasLetter || parts == [4, 2, 2] || parts == [4, 2]
  }

  private func choice(_ place: Int) -> Reading? {
    word(place).flatMap { OfferWords.choices[$0] }.map { Reading(1, [$0]) }
  }

  /// The id of a round or a source; the number of an agreement, as `13th` or `제13차`.
  private func id(_ place: Int) -> Reading? {
    guard let one = word(place) else { return nil }
    if let round = words.rounds[one] { return Reading(1, [Field("round", round)]) }
    if let source = words.sources[one] { return Reading(1, [Field("sources", source)]) }
    let digits = one.filter { $0.isASCII && $0.isNumber }
    if let number = Int(digits), one == Ordinal.text(number) || one == "제\(number)차" {
      return Reading(1, [Field("agreement", "\(number)")])
    }
    return nil
  }

  private func unknown(_ place: Int) -> Reading {
    let text = tokens[place].text
    return Reading(
      1, fault: suggesting("'\(text)' is not understood", lookups.nearest(text, words.known)))
  }

  private func suggesting(_ fault: Phrase, _ near: String?) -> Phrase {
    near.map { "\(fault); did you mean '\($0)'?" } ?? fault
  }
}
