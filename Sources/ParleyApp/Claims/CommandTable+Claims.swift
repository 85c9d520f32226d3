import ParleyModel
import TerminalKit

extension CommandTable {
  /// Figures that others printed.
  static let claims: [Command] = [
    Command(
      "claim", "Check a claim: a figure somebody printed", keys: [.alt("c")], section: .finding
    ) { state, _ in
      ClaimForm.open(&state)
      return []
    }
  ]
}
