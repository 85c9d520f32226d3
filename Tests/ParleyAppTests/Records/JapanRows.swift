import ParleyTestSupport

@testable import ParleyApp

/// A few rows of Japan's host-nation support, as a user enters them into an empty workspace.
///
/// What is marked `recalled` was set down from memory; the sources named are those where the figure
/// can be checked. Fiscal years run from April to March.
enum JapanRows {
  /// One row: the text of its cells by column, in the order of the columns; empty cells left out.
  typealias Row = [(column: String, text: String)]

  static let agreements = rows(
    """
    number|signed|in_force|covers_from|covers_to|first_year|first_year_krw_bn|rule|currency|krw_confidence|dates_confidence|sources
    1|||1987|1991|1987||part of the labour costs|JPY||recalled|MEM
    8|2016-01-22|2016-04-01|2016|2020|2016||946.5 bn yen in five years|JPY||recalled|MOFA2016;MEM
    9|2022-01-07|2022-04-01|2022|2026|2022|211.0|about 211 bn yen a year, 1.05 trillion in five years|JPY|recalled|recalled|MOFA2022;MOFA2021A;MEM
    """)

  static let rounds = rows(
    """
    id|agreement|kind|start|city|outcome|confidence|sources
    08-signature|8|signature|2016-01-22|Tokyo|Signed, fiscal 2016-2020|recalled|MOFA2016;MEM
    08-extension|8|event|2021-02-24|Tokyo|Protocol signed: one year more, fiscal 2021, 201.7 bn yen|recalled|MOFA2021;MEM
    09-agreed|9|event|2021-12-21||Agreed: about 211 bn yen a year|recalled|MOFA2021A;MEM
    09-signature|9|signature|2022-01-07|Tokyo|Signed, fiscal 2022-2026|recalled|MOFA2022;MEM
    09-in-force|9|in-force|2022-04-01||In force|recalled|MOFA2022;MEM
    """)

  static let payments = rows(
    """
    year|status|agreement|krw_bn|confidence|sources|note
    2021|agreed|8|201.7|recalled|MOFA2021;MEM|the year of the extension
    2022|agreed|9|211.0|recalled|MOFA2022;MEM|about 211 bn a year on average, not the budget of this year
    2023|agreed|9|211.0|recalled|MOFA2022;MEM|as 2022
    2024|agreed|9|211.0|recalled|MOFA2022;MEM|as 2022
    2025|agreed|9|211.0|recalled|MOFA2022;MEM|as 2022
    2026|agreed|9|211.0|recalled|MOFA2022;MEM|as 2022
    """)

  static let positions = rows(
    """
    id|date|party|agreement|theme|position|confidence|sources
    P01|2021-12-21|joint|9|framework|Shift towards readiness: training equipment becomes part of the support|recalled|MOFA2021A;MEM
    """)

  /// Yearly averages of yen per dollar.
  static let indicators = rows(
    """
    year|indicator|value|unit|confidence|sources
    2021|usdjpy_avg|109.8|JPY per USD|recalled|MEM
    2022|usdjpy_avg|131.5|JPY per USD|recalled|MEM
    2023|usdjpy_avg|140.5|JPY per USD|recalled|MEM
    2024|usdjpy_avg|151.4|JPY per USD|recalled|MEM
    """)

  static let sources = rows(
    """
    id|kind|publisher|title|date|note
    MOFA2016|official|Ministry of Foreign Affairs of Japan|Signing of the Special Measures Agreement (fiscal 2016-2020)|2016-01-22|not opened here
    MOFA2021|official|Ministry of Foreign Affairs of Japan|Signing of the protocol extending the Special Measures Agreement by one year|2021-02-24|not opened here
    MOFA2021A|official|Ministry of Foreign Affairs of Japan|Agreement in principle on cost sharing from fiscal 2022|2021-12-21|not opened here
    MOFA2022|official|Ministry of Foreign Affairs of Japan|Signing of the Special Measures Agreement (fiscal 2022-2026)|2022-01-07|not opened here
    MEM|memory|set down from memory|What was known when the rows were entered|2026-11-26|stands where no source was read
    """)

  /// The rows a table is to have, in the order of the file.
  static func rows(of table: RecordTable) -> [Row] {
    switch table {
    case .agreements: agreements
    case .rounds: rounds
    case .positions: positions
    case .payments: payments
    case .indicators: indicators
    case .sources: sources
    case .terms, .delegations, .issues, .offers, .categories, .privatePositions, .privateOffers:
      []
    }
  }

  /// The source of an id.
  static func source(_ id: String) -> Row? { sources.first { $0.first?.text == id } }

  private static func rows(_ table: String) -> [Row] {
    let lines = table.split(separator: "\n").map {
      $0.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    }
    return lines.dropFirst().map { cells in
      zip(lines[0], cells).map { ($0, $1) }.filter { !$0.1.isEmpty }
    }
  }
}
