import Glibc
import ParleyModel

@testable import ParleyStore

/// The small workspace of the gallery with private papers in it.
final class PrivateRig {
  let disk = ScratchFolder()

  /// - Parameter papers: Files of `private/` by their names in it; none leaves the folder out.
  init(_ papers: [String: String] = [:]) {
    Gallery.layBase(in: disk, as: "w")
    for (name, text) in papers { write(text, to: "private/" + name) }
    if !papers.isEmpty { close() }
  }

  /// Papers of every kind, all of them good.
  static let papers = [
    ".gitignore": "*\n",
    "offers.csv": """
    id,agreement,round,by,amount,unit,first_year,reply_to,sources
    2-US9,2,2-02,US,233.3,krw_bn,2022,2-JP1,MOFA22
    2-JP9,2,2-02,JP,222.2,krw_bn,2022,2-US9,MOFA22

    """,
    "positions.csv": """
    id,date,party,position,sources
    P9,2021-11-09,US,Would settle for less,MOFA22

    """,
    "notes/2-02.md": "# 2-02\n\nbehind closed doors\n",
    "scenarios/us-ask.toml": """
    title = "What they ask for"
    base = "as-signed"
    [opening]
    krw_bn = 233.3

    """,
    "scenarios/us-later.toml": """
    title = "The same later"
    base = "private/us-ask"

    """,
  ]

  var root: String { disk.path + "/w" }

  /// Closes the folder to others.
  func close() { chmod(root + "/private", 0o700) }

  func write(_ text: String, to file: String) { disk.write(text, to: "w/" + file) }

  func text(_ file: String) -> String? { disk.text("w/" + file) }

  func read(_ papers: Papers = .all) -> LoadedWorkspace {
    WorkspaceReader(root: root, papers: papers).read(checkingNotes: true)
  }

  /// Type and permissions of a file or folder.
  func mode(_ file: String) -> UInt32? {
    (try? FileSystem.system.statusOfName(FileSystem.here, root + "/" + file))?.permissions
  }

  /// Every file of the workspace outside `private/` with what is in it.
  var open: [String] { Disk.snapshot(root).filter { !$0.contains("/private") } }
}

extension LoadedWorkspace {
  /// What a reading says, a diagnostic a line.
  var sentences: [String] {
    diagnostics.map { "\($0.file): \($0.message.english). \($0.help.english)" }
  }
}

extension Disk {
  /// The names and contents of all files below a folder, as one text.
  static func contents(_ path: String) -> String {
    let own = bytes(path).map { String(decoding: $0, as: UTF8.self) } ?? ""
    return "\(path)\n\(own)\n" + names(in: path).map { contents(path + "/" + $0) }.joined()
  }
}
