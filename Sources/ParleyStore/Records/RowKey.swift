/// The columns by which the rows of a table are told apart.
public enum RowKey {
  /// The key columns of a table, in order; none for a file that is no table of a workspace.
  ///
  /// - Parameter file: The table, as `rounds.csv`.
  public static func columns(of file: String) -> [String] {
    switch file {
    case "agreements.csv": ["number"]
    case "agreement_terms.csv": ["agreement", "from"]
    case "rounds.csv", "issues.csv", "positions.csv", "offers.csv", "sources.csv": ["id"]
    case "delegations.csv": ["agreement", "party", "role", "name"]
    case "payments.csv": ["year", "status"]
    case "indicators.csv": ["year", "indicator"]
    case "categories.csv": ["year", "unit"]
    default: []
    }
  }
}
