import ParleyModel
import TerminalKit

/// What agreements are called where a column has little room.
enum AgreementHead {
  /// The workspace's word for them; a short one where that is too wide.
  ///
  /// - Parameter width: Cells there are, at least 4.
  static func text(_ workspace: Workspace, width: Int) -> String {
    let word = say(workspace.agreementWord)
    return display(word).width <= width ? word : say("agr.")
  }
}
