public import ParleyModel

/// Why a file for others was not written; the file, if there is one, is as it was.
public enum ExportFault: Error, Hashable, Sendable {
  /// A file of the name is there, and replacing it was not asked for.
  case exists(String)
  /// The path leads into the folder of private papers.
  case isPrivate(String)
  /// The content is of private papers, and the path leads into a workspace.
  case besidePublic(String)
  /// The path is that of a file or folder the workspace itself rests on, as `rounds.csv`.
  case ofWorkspace(String)
  /// The file has another name too, by a hard link, under which its text would change unseen.
  case linked(String)
  /// The system refused.
  case notWritten(SaveFault)

  /// What is wrong and what to do, in one line, safe to print.
  public var message: Phrase {
    switch self {
    case .exists(let path):
      "\(quoted(path: path)) is there already. Choose another name, or replace it with --force."
    case .isPrivate(let path):
      "\(quoted(path: path)) lies among the private papers. Choose a place outside of them."
    case .besidePublic(let path):
      """
      \(quoted(path: path)) lies in a workspace, which others share, and the text holds private \
      papers. Choose a place outside of it.
      """
    case .ofWorkspace(let path):
      """
      \(quoted(path: path)) is a name the workspace itself uses. Choose another name, or another \
      folder.
      """
    case .linked(let path):
      """
      \(quoted(path: path)) has another name too (a hard link), whose text would change with it. \
      Choose another name.
      """
    case .notWritten(let fault): fault.message
    }
  }
}
