import ParleyModel
import TerminalKit

extension CommandTable {
  static let workspace: [Command] = [
    Command(
      "workspace.settings", "Say who negotiates: title, money, parties", keys: ["W"],
      section: .program,
      disabledReason: { state in
        TimeTravel.writingReason(state)
          ?? (state.workspaceForm?.isSaving ?? false
            ? "workspace.toml is being written just now" : nil)
      },
      run: { state, _ in
        WorkspaceForm.open(&state)
        return []
      }
    )
  ]
}
