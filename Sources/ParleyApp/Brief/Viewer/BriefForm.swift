import ParleyModel
import ParleyStore
import TerminalKit

/// The form that asks for the path before a brief is written.
enum BriefForm {
  /// Opens the form with a name in the user's folder, never in the workspace.
  static func open(_ state: inout AppState) {
    guard let viewer = state.brief, let made = viewer.made?.value else { return }
    let name = BriefName.file(of: made.brief, as: viewer.format)
    let form = Form(
      .brief, title: say("Write the brief"),
      fields: [
        Form.Field(
          "path", say("file"), .text("~/\(name)"), hint: say("its ending tells the format"))
      ],
      submitTitle: say("writes it"))
    state.open(form)
  }

  /// Says what will be written.
  static func refresh(_ state: inout AppState) {
    guard let form = state.form, form.kind == .brief, let viewer = state.brief else { return }
    let path = (form["path"] ?? "").trimmed
    if viewer.replaced != path { state.brief?.replaced = nil }
    state.form?.canSubmit = !path.isEmpty && !viewer.isWriting
    guard !path.isEmpty, let made = viewer.made?.value else {
      state.form?.setFault(nil, of: "path")
      state.form?.result = [StyledLine(display(say("a file needs a name")), .dim)]
      return
    }
    let isThere = viewer.replaced == path
    state.form?.setFault(
      isThere ? say("it is there already; Enter once more replaces it") : nil, of: "path")
    let format = format(of: path, viewer)
    let words: Phrase =
      viewer.isWriting
      ? "writing \(path)"
      : "\(made.page.title.plain), written as \(format.title), \(viewer.language.title)"
    state.form?.result = [StyledLine(display(say(words)), .dim)]
  }

  /// Writes the file; one that is there is replaced only when that was asked for once more.
  static func submit(_ state: inout AppState) -> [Effect] {
    guard let form = state.form, let viewer = state.brief, let made = viewer.made?.value else {
      return []
    }
    let typed = (form["path"] ?? "").trimmed
    let format = format(of: typed, viewer)
    let save = BriefSave(
      path: BriefName.stamped(typed, isPrivate: made.brief.isPrivate), typed: typed,
      text: format.text(of: made.page), isForced: viewer.replaced == typed,
      isPrivate: made.brief.isPrivate)
    state.brief?.isWriting = true
    state.refreshForm()
    return [.writeBrief(save)]
  }

  /// Says where the brief is, or what is in the way.
  static func finish(_ save: BriefSave, _ fault: ExportFault?, in state: inout AppState) {
    state.brief?.isWriting = false
    guard let fault else {
      if state.form?.kind == .brief { state.closeForm() }
      state.message = Message("wrote \(save.path)")
      return
    }
    if case .exists = fault, state.form?.kind == .brief {
      state.brief?.replaced = save.typed
      state.refreshForm()
      return
    }
    state.refreshForm()
    state.message = Message(fault.message, isWarning: true)
  }

  /// The format a path's ending tells, else the one chosen.
  private static func format(of path: String, _ viewer: BriefViewer) -> BriefFormat {
    BriefFormat(ofFile: path) ?? viewer.format
  }
}

/// A brief to be written into a file.
public struct BriefSave: Hashable, Sendable {
  /// The path as it is shown; `~` stands for the user's folder.
  let path: String
  /// The path as it was typed.
  let typed: String
  let text: String
  /// Whether a file that is there is replaced.
  let isForced: Bool
  /// Whether it holds private papers.
  let isPrivate: Bool

  /// Writes it.
  ///
  /// - Parameters:
  ///   - home: What `~` stands for; nil leaves it.
  ///   - workspace: The folder the brief is of.
  /// - Returns: Why it was not written; nil where it was.
  func perform(home: String?, workspace: String) -> ExportFault? {
    let file = ExportedFile(
      BriefName.absolute(path, in: ".", home: home), workspace: workspace, isPrivate: isPrivate)
    do throws(ExportFault) {
      try file.write(Array(text.utf8), isForced: isForced)
      return nil
    } catch { return error }
  }
}
