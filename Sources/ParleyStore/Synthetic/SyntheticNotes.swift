/// The notes of a synthetic workspace: one for every tenth round, every twentieth of them of about
/// 20 kB, every third in Korean.
enum SyntheticNotes {
  /// Bytes of a long note, at least.
  static let longBytes = 20_000

  /// The rows of `rounds.csv` that have a note, for a workspace of so many.
  static func rows(among rounds: Int) -> [Int] {
    (0..<rounds / 10).map { $0 * 10 + 4 }
  }

  /// The text of the note of a round.
  ///
  /// - Parameter number: Its place among the notes, from 0.
  static func text(of round: String, number: Int, row: Int, seed: UInt64) -> String {
    var chance = SyntheticChance(seed: seed, stream: NotesFolder.path(of: round))
    let inKorean = number % 3 == 2
    let length = number % 20 == 0 ? longBytes : chance.number(in: 400...3_200)
    let source = SyntheticSources.id(ofRow: row)
    var text = "# Synthetic note of round \(round)\n\n"
    text +=
      inKorean
      ? "> 합성 자료: 모든 내용은 지어낸 것입니다. [\(source)]\n"
      : "> Synthetic: every word of it is made up. [\(source)]\n"
    var section = 0
    while text.utf8.count < length {
      section += 1
      text += "\n## \(inKorean ? "제\(section)부" : "Part \(section)")\n\n"
      text += paragraph(inKorean, &chance)
      text += list(inKorean, source, &chance)
      if section % 4 == 1 { text += table(inKorean, &chance) }
    }
    return text
  }

  private static func paragraph(_ inKorean: Bool, _ chance: inout SyntheticChance) -> String {
    let sentences = (0..<chance.number(in: 2...4)).map { _ in
      SyntheticWording.sentence(inKorean: inKorean, &chance)
    }
    return sentences.joined(separator: inKorean ? "\n" : " ") + "\n\n"
  }

  private static func list(
    _ inKorean: Bool, _ source: String, _ chance: inout SyntheticChance
  ) -> String {
    (0..<chance.number(in: 2...5)).map { _ in
      let sentence = SyntheticWording.sentence(inKorean: inKorean, &chance)
      return "- \(chance.happens(20) ? "**\(sentence)**" : sentence) [\(source)]\n"
    }.joined()
  }

  private static func table(_ inKorean: Bool, _ chance: inout SyntheticChance) -> String {
    let head = inKorean ? "| 항목 | 가상 수치 |" : "| made-up item | made-up figure |"
    let rows = SyntheticWording.themes.prefix(4).map { theme in
      "| \(inKorean ? theme.nativeTitle : theme.id) | \(tenths(chance.number(in: 10...9_999))) |\n"
    }
    return "\n\(head)\n| --- | ---: |\n" + rows.joined()
  }
}
