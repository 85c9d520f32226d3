import ParleyModel

/// The colour role of a party.
enum PartyRole {
  static func role(_ code: String, in workspace: Workspace) -> Role {
    if code == Party.joint { return .joint }
    switch workspace.party(code)?.role {
    case "party-a": return .partyA
    case "party-b": return .partyB
    default: return .dim
    }
  }
}
