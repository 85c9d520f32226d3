import ParleyModel
import Testing

@testable import ParleyStore

@Suite struct GitTrackingTests {
  private let disk = ScratchFolder()

  private func put(_ index: String, in folder: String, as name: String = "index") {
    disk.write(GitIndexTests.bytes(index), to: folder + "/" + name)
  }

  private var tracking: GitTracking {
    disk.folder("top/ws/private")
    return GitTracking(of: disk.path + "/top/ws/private")
  }

  @Test func `without a repository nothing is tracked`() {
    #expect(tracking == .untracked(isInRepository: false))
  }

  @Test func `a repository above the workspace tracks what its index holds`() {
    put("v2-tracked.index", in: "top/.git")
    #expect(tracking == .tracked(isInside: false))
    put("v2-untracked.index", in: "top/.git")
    #expect(tracking == .untracked(isInRepository: true))
  }

  @Test func `a repository without an index tracks nothing`() {
    disk.folder("top/.git")
    #expect(tracking == .untracked(isInRepository: true))
  }

  @Test func `a second worktree has an index of its own and the configuration of the first`() {
    disk.write("gitdir: ../repo/worktrees/two\n", to: "top/.git")
    disk.write("../..\n", to: "repo/worktrees/two/commondir")
    disk.write("[core]\n\tbare = false\n[extensions]\n\tobjectFormat = sha256\n", to: "repo/config")
    put("sha256-tracked.index", in: "repo/worktrees/two")
    #expect(tracking == .tracked(isInside: false))
  }

  @Test func `a repository inside the folder counts too`() {
    put("v2-untracked.index", in: "top/ws/private/.git")
    #expect(tracking == .tracked(isInside: true))
  }

  @Test func `an outer repository counts behind an inner one`() {
    put("v2-tracked.index", in: "top/.git")
    disk.folder("top/ws/.git")
    #expect(tracking == .tracked(isInside: false))
  }

  @Test(arguments: [
    ("[extensions]\n\tobjectFormat = sha512\n", "v2-untracked.index", "names of a kind"),
    ("[extensions]\n\tobjectFormat = sha256\n", "v2-untracked.index", "it is damaged"),
    ("", "sparse.index", "it is a sparse one"),
    ("", "split.index", "its other half cannot be read"),
  ])
  func `an index that cannot be told is a doubt, not an answer`(
    config: String, index: String, words: String
  ) {
    disk.write(config, to: "top/.git/config")
    put(index, in: "top/.git")
    guard case .unknown(let path, let cause) = tracking else {
      Issue.record("\(tracking)")
      return
    }
    #expect(path == disk.path + "/top/.git/index")
    #expect(cause.english.contains(words))
  }

  @Test func `what the other half of a split index holds is doubtful`() {
    put("split.index", in: "top/.git")
    let shared = "sharedindex.d6b6bd671ed2a10aaf599a80fb8ecf04c6b6d1a3"
    put(shared, in: "top/.git", as: shared)
    guard case .unknown(_, let cause) = tracking else {
      Issue.record("\(tracking)")
      return
    }
    #expect(cause.english == "it is split in two")
  }
}
