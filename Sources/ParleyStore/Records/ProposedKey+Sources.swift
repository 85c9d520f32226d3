public import ParleyModel

extension ProposedKey {
  /// The id of a source, as `KT24`: letters of its publisher and two digits of the year it appeared
  /// in; `KT24B` where that is taken.
  ///
  /// The letters are those of the publisher's other sources, else its initials, or the name itself
  /// where it is one word; a remark in brackets is no part of it.
  ///
  /// - Parameter date: The day of publication; nil leaves the year out.
  public static func source(
    publisher: String, date: PartialDate?, in workspace: Workspace
  ) -> String {
    let taken = Set(workspace.sources.map(\.id))
    let letters = knownLetters(of: publisher, in: workspace) ?? letters(of: publisher)
    let year = date.map { padded($0.year % 100) } ?? ""
    let id = (letters.isEmpty ? "S" : letters) + year
    let further = (UInt8(ascii: "B")...UInt8(ascii: "Z")).map {
      id + String(Character(UnicodeScalar($0)))
    }
    // `KBS24A` without a `KBS24` begins a row of letters too.
    let isLettered = further.contains(where: taken.contains) || taken.contains(id + "A")
    return isLettered && !taken.contains(id)
      ? free(further[0], taken, then: further) : free(id, taken, then: further)
  }

  /// What most ids of a publisher begin with; nil where it has none with a year.
  private static func knownLetters(of publisher: String, in workspace: Workspace) -> String? {
    let name = bare(publisher)
    var counts: [String: Int] = [:]
    for source in workspace.sources where bare(source.publisher) == name {
      let letters = source.id.prefix { $0.isLetter }
      let rest = source.id.dropFirst(letters.count)
      guard !letters.isEmpty, rest.prefix(while: \.isNumber).count == 2 else { continue }
      counts[String(letters), default: 0] += 1
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  private static func letters(of publisher: String) -> String {
    let words = bare(publisher).split { !$0.isLetter && !$0.isNumber }.filter {
      !["the", "of", "and", "for", "via"].contains($0.lowercased())
    }
    guard words.count > 1 else { return String((words.first ?? "").uppercased().prefix(8)) }
    // `ROK Ministry of National Defense` gives ROKMND: a name in capitals stays whole.
    return String(
      words.map { $0 == $0.uppercased() && $0.count <= 4 ? String($0) : String($0.prefix(1)) }
        .joined().uppercased().prefix(8))
  }

  /// The name without a remark in brackets.
  private static func bare(_ publisher: String) -> String {
    publisher.prefix { $0 != "(" }.split(separator: " ").joined(separator: " ")
  }
}
