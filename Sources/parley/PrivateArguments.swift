import ArgumentParser
import ParleyStore

/// Whether a command may show private papers: an option of those that could.
struct PrivateArguments: ParsableArguments {
  @Flag(help: "Read the private papers too; output with any of them is stamped PRIVATE.")
  var includePrivate = false

  var papers: Papers { includePrivate ? .all : .open }
}
