import ParleyModel

/// `sources.csv` of a synthetic workspace: one publication for every ten rounds.
enum SyntheticSources {
  /// The source that what belongs to a row of `rounds.csv` cites.
  static func id(ofRow row: Int) -> String { "S\(padded(row / 10 + 1, 5))" }

  static func table(_ course: SyntheticCourse, seed: UInt64) -> SyntheticTable {
    var chance = SyntheticChance(seed: seed, stream: SourcesTable.file)
    var table = SyntheticTable(
      SourcesTable.file, columns: ["id", "kind", "publisher", "title", "date", "url", "note"])
    for talks in course.talks {
      for row in talks.rows where row % 10 == 0 {
        let meeting = min(row - talks.rows.lowerBound, talks.meetings - 1)
        table.add([
          id(ofRow: row), chance.one(of: ["official", "agency", "press", "press", "mirror"]),
          chance.one(of: ["Synthetic Gazette", "Synthetic Wire", "Made-up Courier"]),
          "Synthetic report \(row / 10 + 1) on the talks of agreement \(talks.number)",
          "\(SyntheticCourse.known(talks.start(of: meeting)))",
          "https://synthetic.example/\(row / 10 + 1)",
          "synthetic: generated, no publication",
        ])
      }
    }
    return table
  }
}
