import ParleyApp
import Testing

struct MisspellingTests {
  @Test(arguments: [
    ("chekc", "check"), ("redner", "render"), ("theme", "themes"), ("inti", "init"),
  ])
  func `a slip in a command names the command`(word: String, meant: String) {
    let sentence = Misspelling.sentence([word, "somewhere"])
    #expect(
      sentence
        == "parley: there is no command '\(word)' and no folder of that name. "
        + "Did you mean '\(meant)'? 'parley --help' lists the commands.")
  }

  @Test(arguments: ["check", "--as-of", "./chekc", "sma-workspace", "/"])
  func `what may be meant as it stands is left alone`(word: String) {
    #expect(Misspelling.sentence([word]) == nil)
    #expect(Misspelling.sentence([]) == nil)
  }
}
