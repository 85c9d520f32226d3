import Glibc
import ParleyModel

/// Why a file or folder was not read or written, and what to do about it.
struct FileFault: Error, Hashable {
  /// What to do.
  let help: Phrase
  /// The `errno` behind it, or the nearest one.
  let code: Int32
  /// What is wrong; its first gap, for which it has no text yet, is the file's.
  private let sentence: Phrase

  /// - Parameter sentence: What is wrong, beginning with `{}` in the place of the file's name.
  init(_ sentence: Phrase, help: Phrase, code: Int32 = EINVAL) {
    self.sentence = sentence
    self.help = help
    self.code = code
  }

  /// What is wrong, as `'payments.csv' is a folder, not a file`.
  ///
  /// - Parameter subject: What it is about, as `'payments.csv'`.
  func message(of subject: Phrase) -> Phrase { sentence.about(subject) }

  /// The cause and remedy behind an `errno`.
  ///
  /// - Parameter action: What was tried.
  init(errno code: Int32, action: FileAction) {
    var (cause, remedy) = FileFault.explanation(of: code)
    if action == .write, let own = FileFault.remedyForWriting(code) { remedy = own }
    self.init(action.failure(because: cause), help: remedy, code: code)
  }

  /// What to do where a file that is there cannot be written: nothing of it is lost yet.
  private static func remedyForWriting(_ code: Int32) -> Phrase? {
    switch code {
    case EACCES, EPERM:
      "Its folder must be writable too: look at both with `ls -ld`, and ask the owner or run "
        + "`chmod u+w` on them."
    case ENOSPC: "Free some space on its disk and save again."
    case EDQUOT: "Remove files of yours on its disk, or ask for more room, and save again."
    case EROFS: "Mount it for writing, or copy the workspace to a disk that can be written."
    case EIO: "Save a copy of the workspace on another disk and check this one."
    case EMFILE, ENFILE: "Close other programs, or raise the limit (`ulimit -n`), and save again."
    case ESTALE, ENOTCONN, EHOSTDOWN, EHOSTUNREACH, ETIMEDOUT:
      "Reconnect the network folder and save again."
    default: nil
    }
  }

  /// The cause, as a clause, and the remedy, in sentences, behind an `errno`.
  static func explanation(of code: Int32) -> (cause: Phrase, remedy: Phrase) {
    switch code {
    case EACCES, EPERM:
      return (
        "permission denied",
        "Look at owner and mode with `ls -l` and ask the owner, or run `chmod u+rw` on it."
      )
    case ENOENT:
      return ("it does not exist", "Check the spelling of the path, or restore it from a copy.")
    case ENOTDIR:
      return ("a part of its path is no folder", "Check the spelling of the path.")
    case ELOOP:
      return (
        "its symbolic links go round in a circle", "Replace the link by the file it should name."
      )
    case ENAMETOOLONG:
      return ("its path is too long", "Move the workspace to a shorter path.")
    case EMFILE, ENFILE:
      return ("too many files are open", "Close other programs, or raise the limit (`ulimit -n`).")
    case ENOMEM:
      return ("the machine is out of memory", "Close other programs and try again.")
    case ENOSPC, EDQUOT:
      return ("the disk or your quota is full", "Free some space and try again.")
    case EROFS:
      return ("the file system is read-only", "Choose a folder on a disk that can be written.")
    case EISDIR:
      return ("a folder has its name", "Move the folder away, or check the spelling of the path.")
    case EFBIG:
      return ("it is too long", "Check that it is the right file; if it is, split it.")
    case EEXIST:
      return ("it is there already", "Choose another name, or move it away first.")
    case EIO:
      return (
        "the disk reported an error", "Save a copy of the workspace elsewhere and check the disk."
      )
    case ESTALE, ENOTCONN, EHOSTDOWN, EHOSTUNREACH, ETIMEDOUT:
      return ("the network folder does not answer", "Reconnect the network folder and try again.")
    default:
      return (
        Phrase(verbatim: String(cString: strerror(code))),
        "Try again; if it stays, copy the file elsewhere."
      )
    }
  }
}
