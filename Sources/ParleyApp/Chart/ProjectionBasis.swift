import ParleyModel
import ParleyStore

/// What projections are computed from; equal ones give equal bands.
struct ProjectionBasis: Hashable, Sendable {
  private let payments: [Payment]
  private let indicators: [Indicator]
  private let agreements: [Agreement]
  private let terms: [AgreementTerm]
  private let scenarios: [String: Scenario]
  private let assumptions: Assumptions?

  init(_ shown: Workspace, _ loaded: LoadedWorkspace) {
    payments = shown.payments
    indicators = shown.indicators
    agreements = shown.agreements
    terms = shown.terms
    scenarios = loaded.projectable
    assumptions = loaded.assumptions
  }
}
