import ArgumentParser
import ParleyApp

/// The language a command speaks: an option of all of them.
struct LanguageArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp("The language to speak: en, ko or auto.", valueName: "language"),
    completion: .language,
    transform: { text in
      guard let choice = LanguageChoice(text) else {
        throw ValidationError("there is no '\(text)' for --language; write en, ko or auto")
      }
      return choice
    })
  var language: LanguageChoice?
}
