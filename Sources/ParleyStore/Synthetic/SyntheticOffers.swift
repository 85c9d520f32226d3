import ParleyModel

/// `offers.csv` of a synthetic workspace: one offer for every twenty rounds, each answering the one
/// before it in the same talks.
enum SyntheticOffers {
  static func table(
    _ course: SyntheticCourse, ids: [String], payments: SyntheticPayments, seed: UInt64
  ) -> SyntheticTable {
    var chance = SyntheticChance(seed: seed, stream: OffersTable.file)
    var table = SyntheticTable(
      OffersTable.file,
      columns: [
        "id", "agreement", "round", "date", "published", "by", "level", "state", "amount", "unit",
        "fx_rate", "base_year", "each_year", "first_year", "last_year", "index", "lag", "cap",
        "add", "conditions", "reply_to", "confidence", "sources",
      ])
    for talks in course.talks {
      let years = talks.years ?? 2031...2035
      let rows = talks.rows.prefix(talks.meetings).filter {
        $0 % 20 == 7 && talks.isHeld($0 - talks.rows.lowerBound)
      }
      for (number, row) in rows.enumerated() {
        let isLast = row == rows.last && !talks.isOpen
        let side = SyntheticNames.sides[number % 2]
        let date = talks.start(of: row - talks.rows.lowerBound)
        let base = payments.amount(in: years.lowerBound)
        let isPercent = number % 4 == 3
        let amount = isPercent ? chance.number(in: -20...120) : base + chance.number(in: -90...400)
        table.add([
          "\(talks.name)-\(side)\(number + 1)", "\(talks.number)", ids[row], "\(date)",
          "\(date.advanced(by: 1))", isLast ? "joint" : side, isLast ? "official" : "claimed",
          isLast ? "accepted" : number == rows.count - 1 ? "open" : "superseded", tenths(amount),
          isPercent ? "pct" : "krw_bn", "", isPercent ? "\(years.lowerBound - 1)" : "", "",
          "\(years.lowerBound)", "\(years.upperBound)", "cpi", "2", "4.0", "",
          "synthetic conditions",
          number == 0 ? "" : "\(talks.name)-\(SyntheticNames.sides[(number - 1) % 2])\(number)",
          "derived", SyntheticSources.id(ofRow: row),
        ])
      }
    }
    return table
  }
}
