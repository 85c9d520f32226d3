import ParleyModel
import ParleyStore

/// What rows of the tables are called in sentences.
enum RecordWords {
  /// One row of a table, as `round` or `payment`.
  static func noun(_ table: RecordTable) -> Phrase {
    switch table {
    case .agreements: "agreement"
    case .terms: "rule of an agreement"
    case .rounds: "row of the timeline"
    case .delegations: "delegate"
    case .issues: "issue"
    case .positions: "position"
    case .offers: "offer"
    case .payments: "payment"
    case .indicators: "indicator"
    case .categories: "split by category"
    case .sources: "source"
    case .privatePositions: "private position"
    case .privateOffers: "private offer"
    }
  }

  /// The name of a row by its key: of a payment agreed on the year alone.
  static func name(_ key: [String], in table: RecordTable) -> String {
    if table == .payments, key.count == 2, key[1] == PaymentStatus.agreed.rawValue { return key[0] }
    return key.joined(separator: " ")
  }

  /// What a change is called where it can be taken back, as `payment 2027 1,551.1`.
  static func title(of label: ChangeLabel) -> Phrase {
    guard let table = RecordTable(file: label.file) else { return fileTitle(of: label) }
    let name = Phrase(verbatim: label.name)
    switch label.kind {
    case .added: return "new \(noun(table)) \(name)"
    case .removed: return "\(noun(table)) \(name) removed"
    default:
      let isYear = Int(label.detail).map { (1900...2099).contains($0) } ?? false
      let detail = isYear ? label.detail : Decimal(label.detail)?.grouped ?? label.detail
      return label.detail.isEmpty
        ? "\(noun(table)) \(name)" : "\(noun(table)) \(name) \(Phrase(verbatim: detail))"
    }
  }

  private static func fileTitle(of label: ChangeLabel) -> Phrase {
    let file = Phrase(verbatim: label.file)
    return switch label.kind {
    case .made: "new file \(file)"
    case .trashed: "\(file) to the trash"
    default: "\(file)"
    }
  }
}
