extension ProposedKey {
  /// A number of at least two digits.
  static func padded(_ number: Int) -> String {
    (0..<10).contains(number) ? "0\(number)" : String(number)
  }

  /// `09-`, or `9-` where the ids of the agreement begin with that.
  static func prefix(ofAgreement agreement: Int, in ids: [String]) -> String {
    let (long, short) = (padded(agreement) + "-", String(agreement) + "-")
    return ids.contains { $0.hasPrefix(short) } ? short : long
  }

  /// The id, or the first of its alternatives that is not taken; after those `ID-2`, `ID-3` and so
  /// on.
  static func free(
    _ id: String, _ taken: Set<String>, then alternatives: [String] = []
  ) -> String {
    if let found = ([id] + alternatives).first(where: { !taken.contains($0) }) { return found }
    var number = 2
    while taken.contains("\(id)-\(number)") { number += 1 }
    return "\(id)-\(number)"
  }

  /// The prefix with the number after the highest one that follows it in the ids, and with as many
  /// digits; 1 where none does.
  static func following(_ prefix: String, in ids: [String]) -> String {
    var highest = 0
    var width = 1
    for id in ids where id.hasPrefix(prefix) {
      let digits = id.dropFirst(prefix.count)
      guard digits.count <= 9, digits.allSatisfy({ $0.isASCII && $0.isNumber }),
        let number = Int(digits), number >= highest
      else { continue }
      (highest, width) = (number, digits.count)
    }
    let next = String(highest + 1)
    return prefix + String(repeating: "0", count: max(0, width - next.count)) + next
  }

  /// A word as ids have it: small letters and digits, joined by `-`.
  static func slug(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }
}
