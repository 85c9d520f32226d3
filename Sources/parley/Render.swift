import ArgumentParser
import ParleyApp

/// `parley render [DIR]`.
struct Render: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Print one screen as text.")

  @Argument(help: "The workspace's folder.", completion: .directory)
  var directory: String?

  @Option(
    help: ArgumentHelp("Columns and rows, as 120x36.", valueName: "size"),
    transform: { text in
      let numbers = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
      guard numbers.count == 2, let width = numbers[0], let height = numbers[1],
        (1...1000).contains(width), (1...1000).contains(height)
      else {
        throw ValidationError("'\(text)' is no size; write columns and rows as 120x36")
      }
      return ScreenSize(width: width, height: height)
    })
  var size = ScreenSize(width: 120, height: 36)

  @Option(
    help: ArgumentHelp(
      "Keys to press first, as \"j j Enter 'some words'\".", valueName: "keys"),
    transform: { text in
      guard let script = KeyScript(text) else {
        throw ValidationError("a quote is left open in \(text)")
      }
      return script
    })
  var keys: KeyScript?

  @Flag(help: "Print the screen in reading order.")
  var linear = false

  @Flag(help: "Keep the colours, as escape sequences.")
  var color = false

  @OptionGroup var secrecy: PrivateArguments
  @OptionGroup var screen: ScreenArguments

  func run() throws {
    let command = RenderCommand(
      directory: directory, width: size.width, height: size.height, keys: keys ?? .none,
      isLinear: linear, isColored: color, options: screen.options,
      papers: secrecy.papers)
    try finish(screen.spoken.language, command.run)
  }
}

/// Columns and rows of a screen to print.
struct ScreenSize {
  let width: Int
  let height: Int
}
