import ArgumentParser
import ParleyApp

/// `parley doctor`.
struct Examine: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Examine the terminal and print a report to share.")

  @Flag(help: "Remember the settings that make up for what is wrong, without asking.")
  var fix = false

  func run() throws {
    try finish(DoctorCommand(isFixing: fix).run)
  }
}
