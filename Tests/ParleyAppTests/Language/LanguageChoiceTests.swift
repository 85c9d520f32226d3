import ParleyApp
import ParleyModel
import Testing

struct LanguageChoiceTests {
  @Test(arguments: [
    (["LANG": "ko_KR.UTF-8"], "ko"), (["LANG": "en_GB.UTF-8"], "en"), (["LANG": "C"], "en"),
    ([:], "en"),
    (["LANG": "ko_KR.UTF-8", "LC_ALL": "C.UTF-8"], "en"),
    (["LANG": "C", "LC_MESSAGES": "ko_KR"], "ko"),
    (["LANG": "ko_KR.UTF-8", "LC_ALL": ""], "ko"),
  ])
  func `the locale says which language is meant`(variables: [String: String], language: String) {
    #expect(LanguageChoice.auto.language(environment: variables).rawValue == language)
  }

  @Test func `a language that is asked for counts whatever the locale`() {
    #expect(LanguageChoice("ko")?.language(environment: ["LANG": "C"]).rawValue == "ko")
    #expect(LanguageChoice("en")?.language(environment: ["LANG": "ko_KR.UTF-8"]).rawValue == "en")
    #expect(LanguageChoice("auto") == .auto)
    #expect(LanguageChoice("fr") == nil)
  }
}
