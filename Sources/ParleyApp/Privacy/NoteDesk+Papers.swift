import ParleyModel
import ParleyStore

extension NoteDesk {
  /// The desk with nothing private on it: neither notes nor what was cut from one.
  func withoutPapers() -> NoteDesk {
    var desk = NoteDesk()
    for (id, note) in notes where !PrivateName.isPrivate(id) { desk.put(note) }
    if let editing, !PrivateName.isPrivate(editing) {
      desk.edit(editing)
      desk.prompt = prompt
      desk.isZoomed = isZoomed
    }
    if !isCutPrivate { desk.cut = cut }
    desk.journals = journals.filter { !PrivateName.isPrivate($0.note) }
    desk.journalFault = journalFault
    desk.paneBefore = paneBefore
    return desk
  }
}
