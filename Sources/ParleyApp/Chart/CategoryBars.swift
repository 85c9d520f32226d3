import ParleyModel
import TerminalKit

/// The years whose payment is known by category, and their parts in the order they are stacked.
struct CategoryBars {
  /// A category of spending.
  enum Category: CaseIterable {
    case labour, construction, logistics, cdip

    var name: Phrase {
      switch self {
      case .labour: "labour"
      case .construction: "construction"
      case .logistics: "logistics"
      case .cdip: "CDIP"
      }
    }

    var role: Role {
      switch self {
      case .labour: .chartLine
      case .construction: .chartLine2
      case .logistics: .positive
      case .cdip: .dim
      }
    }

    /// What a bar of it is drawn with: told apart without colours too.
    func glyph(isASCII: Bool) -> Character {
      switch self {
      case .labour: isASCII ? "#" : "█"
      case .construction: isASCII ? "=" : "▓"
      case .logistics: isASCII ? ":" : "▒"
      case .cdip: isASCII ? "." : "░"
      }
    }
  }

  /// Splits in the unit of the payments, by year.
  let splits: [CategorySplit]

  init(_ workspace: Workspace) {
    splits = workspace.categories.filter { $0.unit == workspace.money }.sorted { $0.year < $1.year }
  }

  /// The split of a year; nil when none is known.
  func split(_ year: Int) -> CategorySplit? { splits.first { $0.year == year } }

  /// The parts that are stated, from the bottom up.
  static func parts(of split: CategorySplit) -> [(category: Category, amount: Decimal)] {
    Category.allCases.compactMap { category in
      let amount =
        switch category {
        case .labour: split.labour
        case .construction: split.construction
        case .logistics: split.logistics
        case .cdip: split.cdip
        }
      return amount.map { (category, $0) }
    }
  }
}
