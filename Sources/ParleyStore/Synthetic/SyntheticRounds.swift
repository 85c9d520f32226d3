import ParleyModel

/// `rounds.csv` of a synthetic workspace, and the ids that other files name.
struct SyntheticRounds {
  let ids: [String]
  let table: SyntheticTable

  private static let milestones = ["initialling", "signature", "assembly", "in-force"]

  init(_ course: SyntheticCourse, seed: UInt64) {
    var chance = SyntheticChance(seed: seed, stream: RoundsTable.file)
    var table = SyntheticTable(
      RoundsTable.file,
      columns: ["id", "agreement", "kind", "number", "announced", "start", "end", "city", "host"]
        + SyntheticNames.leadColumns + ["outcome", "confidence", "sources"])
    var ids: [String] = []
    for talks in course.talks {
      var number = 0
      for meeting in 0..<talks.rows.count {
        let source = SyntheticSources.id(ofRow: talks.rows.lowerBound + meeting)
        let id: String
        if meeting < talks.meetings {
          let isExtra = number > 0 && chance.happens(5)
          if !isExtra { number += 1 }
          id = "\(talks.name)-\(padded(meeting + 1, 3))\(isExtra ? "x" : "")"
          table.add(
            [id, "\(talks.number)", isExtra ? "extra-session" : "round", "\(number)"]
              + Self.days(of: talks, meeting, &chance) + Self.place(&chance)
              + (0...1).map { SyntheticNames.person(talks.lead(of: $0, at: meeting)).name }
              + [talks.isHeld(meeting) ? SyntheticWording.outcome(&chance) : "", "derived", source])
        } else {
          let milestone = meeting - talks.meetings
          let day = "\(talks.settled.advanced(by: 3 + 25 * milestone))"
          id = "\(talks.name)-\(Self.milestones[milestone])"
          table.add(
            [id, "\(talks.number)", Self.milestones[milestone], "", "", day, day]
              + Self.place(&chance) + ["", "", "Synthetic milestone", "derived", source])
        }
        ids.append(id)
      }
    }
    self.ids = ids
    self.table = table
  }

  private static func days(
    of talks: SyntheticCourse.Talks, _ meeting: Int, _ chance: inout SyntheticChance
  ) -> [String] {
    let start = talks.start(of: meeting)
    let announced = chance.happens(50) ? "\(start.advanced(by: -chance.number(in: 1...9)))" : ""
    return [announced, "\(start)", "\(talks.end(of: meeting))"]
  }

  private static func place(_ chance: inout SyntheticChance) -> [String] {
    let side = chance.number(in: 0...3)
    return [SyntheticNames.cities[side], side < 2 ? SyntheticNames.sides[side] : "joint"]
  }
}
