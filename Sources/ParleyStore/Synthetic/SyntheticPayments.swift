import ParleyModel

/// What a synthetic workspace pays, by a made-up yearly rise, and the tables that tell of it.
struct SyntheticPayments {
  private let course: SyntheticCourse
  private let firstYear: Int
  /// Payments of the years from ``firstYear``. Unit: tenths of a billion.
  private let amounts: [Int]

  init(_ course: SyntheticCourse, seed: UInt64) {
    var chance = SyntheticChance(seed: seed, stream: PaymentsTable.file)
    var amounts = [1_000]
    for _ in course.paidYears.dropFirst() {
      amounts.append(max(500, amounts[amounts.count - 1] * chance.number(in: 992...1_028) / 1_000))
    }
    self.course = course
    self.amounts = amounts
    firstYear = course.paidYears.lowerBound
  }

  /// The payment of a year, that of the nearest year where none is paid. Unit: tenths of a billion.
  func amount(in year: Int) -> Int {
    amounts[min(max(0, year - firstYear), amounts.count - 1)]
  }

  func agreements() -> SyntheticTable {
    var table = SyntheticTable(
      AgreementsTable.file,
      columns: [
        "number", "concluded", "concluded_means", "signed", "assembly_consent", "in_force",
        "covers_from", "covers_to", "first_year", "first_year_krw_bn", "first_year_usd_m",
        "first_year_change_pct", "change_basis", "rule", "currency", "krw_confidence",
        "dates_confidence", "sources", "note",
      ])
    for talks in course.talks {
      let note = "synthetic agreement: every figure is made up"
      let source = SyntheticSources.id(ofRow: talks.rows.upperBound - 1)
      guard let years = talks.years else {
        table.add(
          ["\(talks.number)"] + Array(repeating: "", count: 13) + ["", "", "derived", source, note])
        continue
      }
      let first = "\(years.lowerBound)"
      table.add(
        ["\(talks.number)", "\(talks.settled)", "text settled"]
          + [28, 53, 78].map { "\(talks.settled.advanced(by: $0))" }
          + [first, "\(years.upperBound)", first, tenths(amount(in: years.lowerBound)), "", "", ""]
          + ["synthetic rule of agreement \(talks.number)", "XTS", "derived", "derived"]
          + [source, note])
    }
    return table
  }

  func terms() -> SyntheticTable {
    var table = SyntheticTable(
      TermsTable.file,
      columns: [
        "agreement", "from", "to", "index", "lag", "cap", "floor", "add", "rate", "note",
      ])
    for talks in course.talks {
      guard let years = talks.years, years.count > 1 else { continue }
      let rule =
        switch talks.number % 3 {
        case 0: ["cpi", "2", "4.0", "", "", ""]
        case 1: ["defence-budget", "1", "", "", "", ""]
        default: ["fixed", "", "", "", "", "2.0"]
        }
      table.add(
        ["\(talks.number)", "\(years.lowerBound + 1)", "\(years.upperBound)"] + rule
          + ["synthetic rule"])
    }
    return table
  }

  /// The record, and what was budgeted and executed in every second and third year.
  func payments() -> SyntheticTable {
    var table = SyntheticTable(
      PaymentsTable.file,
      columns: [
        "year", "status", "agreement", "krw_bn", "usd_m", "usd_m_reported",
        "usd_m_reported_source", "confidence", "sources", "note",
      ])
    for talks in course.talks {
      let source = SyntheticSources.id(ofRow: talks.rows.upperBound - 1)
      for year in talks.paidYears {
        let shares = [("agreed", 1_000), ("budgeted", 990), ("executed", 960)]
        for (number, (status, share)) in shares.enumerated() where year % (number + 1) == 0 {
          let money = amount(in: year) * share / 1_000
          table.add([
            "\(year)", status, "\(talks.number)", tenths(money), "", "", "", "derived", source,
            "synthetic figure",
          ])
        }
      }
    }
    return table
  }

  /// How the payment of every year was divided.
  func categories() -> SyntheticTable {
    var table = SyntheticTable(
      CategoriesTable.file,
      columns: [
        "year", "unit", "labour", "construction", "logistics", "cdip", "total", "confidence",
        "sources", "note",
      ])
    for year in course.paidYears {
      let (total, labour) = (amount(in: year), amount(in: year) * 40 / 100)
      let construction = total * 45 / 100
      table.add([
        "\(year)", "XTS bn", tenths(labour), tenths(construction),
        tenths(total - labour - construction), "", tenths(total), "derived", "S00001",
        "synthetic figures",
      ])
    }
    return table
  }
}
