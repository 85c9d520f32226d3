import CSystem

/// One event of inotify.
struct WatchEvent: Hashable {
  /// The number of the watch; -1 for an overflow.
  let watch: Int32
  /// What happened, as `IN_CREATE`.
  let mask: UInt32
  /// The name in the folder; empty where the folder itself is meant.
  let name: String

  /// The events in a buffer that was read; what does not end within it is left out.
  static func events(in buffer: UnsafeRawBufferPointer) -> [WatchEvent] {
    var events: [WatchEvent] = []
    var offset = 0
    var event = sys_inotify_event()
    while sys_inotify_next(buffer.baseAddress, buffer.count, &offset, &event) {
      let name = UnsafeRawBufferPointer(start: event.name, count: event.name_length)
      events.append(
        WatchEvent(
          watch: event.watch, mask: event.mask, name: String(decoding: name, as: UTF8.self)))
    }
    return events
  }

  /// Events were lost.
  var isOverflow: Bool { mask & SYS_IN_Q_OVERFLOW != 0 }

  /// The watched folder is no longer where it was, or no longer watched.
  var isEndOfWatch: Bool {
    mask & (SYS_IN_DELETE_SELF | SYS_IN_MOVE_SELF | SYS_IN_UNMOUNT | SYS_IN_IGNORED) != 0
  }

  /// A name came, went or stands for something else.
  var isOfName: Bool {
    mask & (SYS_IN_CREATE | SYS_IN_DELETE | SYS_IN_MOVED_FROM | SYS_IN_MOVED_TO) != 0
  }

  /// What is asked for of a folder whose files are of interest.
  static let folderMask = nameMask | SYS_IN_MODIFY | SYS_IN_CLOSE_WRITE

  /// What is asked for of a folder in which another one is awaited: its names.
  static let nameMask =
    SYS_IN_CREATE | SYS_IN_DELETE | SYS_IN_MOVED_FROM | SYS_IN_MOVED_TO | SYS_IN_DELETE_SELF
    | SYS_IN_MOVE_SELF | SYS_IN_ONLYDIR | SYS_IN_MASK_ADD
}
