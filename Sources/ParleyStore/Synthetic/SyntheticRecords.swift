import ParleyModel

/// Who sat at the table of a synthetic workspace, and what was said: people, issues, positions.
struct SyntheticRecords {
  let course: SyntheticCourse
  let seed: UInt64

  /// Chief negotiators one after another, an adviser of each, and a minister who signs.
  func delegations() -> SyntheticTable {
    var table = SyntheticTable(
      DelegationsTable.file,
      columns: [
        "agreement", "party", "role", "name", "name_native", "title", "from", "to", "confidence",
        "sources", "note",
      ])
    for talks in course.talks {
      for side in 0...1 {
        for turn in 0..<talks.leads {
          let (from, to) = Self.turn(turn, of: talks)
          for (role, person) in [("chief negotiator", turn), ("adviser", turn + talks.leads)] {
            let (name, nativeName) = SyntheticNames.person(talks.person(side: side, turn: person))
            table.add([
              "\(talks.number)", SyntheticNames.sides[side], role, name, nativeName,
              "Synthetic \(role) of \(SyntheticNames.sides[side])", "\(from)", "\(to)", "derived",
              SyntheticSources.id(ofRow: talks.rows.lowerBound), "",
            ])
          }
        }
        guard !talks.isOpen else { continue }
        let minister = talks.person(side: side, turn: 2 * talks.leads)
        let (name, nativeName) = SyntheticNames.person(minister)
        table.add([
          "\(talks.number)", SyntheticNames.sides[side], "signatory", name, nativeName,
          "Synthetic minister", "", "", "derived",
          SyntheticSources.id(ofRow: talks.rows.upperBound - 1), "",
        ])
      }
    }
    return table
  }

  private static func turn(_ turn: Int, of talks: SyntheticCourse.Talks) -> (from: Day, to: Day) {
    let first = talks.meetings * turn / talks.leads
    let last = max(first, talks.meetings * (turn + 1) / talks.leads - 1)
    return (talks.start(of: first), talks.end(of: last))
  }

  /// Seven themes an agreement, and one more point for every twenty of its rounds.
  func issues() -> SyntheticTable {
    var chance = SyntheticChance(seed: seed, stream: IssuesTable.file)
    var table = SyntheticTable(
      IssuesTable.file,
      columns: ["id", "agreement", "theme", "title", "title_native"] + SyntheticNames.lineColumns
        + ["status", "outcome", "settled_on", "confidence", "sources"])
    for talks in course.talks {
      for point in 0..<SyntheticWording.themes.count + talks.rows.count / 20 {
        let theme = SyntheticWording.themes[point % SyntheticWording.themes.count]
        let part = point / SyntheticWording.themes.count
        let ending = part == 0 ? "" : "-\(part + 1)"
        let isSettled = !talks.isOpen || chance.happens(30)
        let meeting = talks.meetings * (point + 1) / (point + 2)
        table.add([
          "\(talks.name)-\(theme.id)\(ending)", "\(talks.number)", theme.id, theme.title + ending,
          theme.nativeTitle + ending, SyntheticWording.line(&chance),
          SyntheticWording.line(&chance),
          isSettled ? "settled" : chance.one(of: ["open", "bracketed"]),
          isSettled ? "synthetic compromise" : "",
          isSettled
            ? "\(SyntheticCourse.known(talks.start(of: min(meeting, talks.meetings - 1))))" : "",
          "derived",
          SyntheticSources.id(ofRow: talks.rows.lowerBound + meeting / 2),
        ])
      }
    }
    return table
  }

  /// What one side or the other said at every second round.
  func positions() -> SyntheticTable {
    var chance = SyntheticChance(seed: seed, stream: PositionsTable.file)
    var table = SyntheticTable(
      PositionsTable.file,
      columns: [
        "id", "date", "party", "speaker", "agreement", "theme", "position", "confidence", "sources",
      ])
    for talks in course.talks {
      for row in talks.rows where row % 2 == 1 {
        let meeting = min(row - talks.rows.lowerBound, talks.meetings - 1)
        let side = chance.number(in: 0...1)
        let speaker = talks.lead(of: side, at: meeting)
        table.add([
          "P\(padded(row / 2 + 1, 5))", "\(SyntheticCourse.known(talks.start(of: meeting)))",
          SyntheticNames.sides[side],
          SyntheticNames.person(speaker).name, "\(talks.number)",
          chance.one(of: SyntheticWording.themes).id, SyntheticWording.line(&chance), "derived",
          SyntheticSources.id(ofRow: row),
        ])
      }
    }
    return table
  }
}

extension SyntheticWording {
  /// What a side says.
  static func line(_ chance: inout SyntheticChance) -> String {
    "Synthetic: " + sentence(inKorean: chance.happens(10), &chance)
  }
}
