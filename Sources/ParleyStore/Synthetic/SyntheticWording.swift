/// Sentences of a synthetic workspace. Each says something of a meeting and nothing of the world.
enum SyntheticWording {
  static let themes: [(id: String, title: String, nativeTitle: String)] = [
    ("level", "Synthetic amount of the first year", "합성 총액"),
    ("index", "Synthetic yearly rise", "합성 연간 증가율"),
    ("cap", "Synthetic upper limit", "합성 상한"),
    ("term", "Synthetic years covered", "합성 유효기간"),
    ("scope", "Synthetic scope of costs", "합성 비용 범위"),
    ("method", "Synthetic method of reckoning", "합성 산정 방식"),
    ("labour", "Synthetic pay of the staff", "합성 인건비"),
  ]

  static func outcome(_ chance: inout SyntheticChance) -> String {
    "Synthetic: " + chance.one(of: openings) + " " + chance.one(of: matters) + ", "
      + chance.one(of: endings)
  }

  /// A sentence of a note, in English or in Korean.
  static func sentence(inKorean: Bool, _ chance: inout SyntheticChance) -> String {
    guard inKorean else {
      return chance.one(of: subjects) + " " + chance.one(of: verbs) + " " + chance.one(of: matters)
        + ", " + chance.one(of: endings) + "."
    }
    return chance.one(of: koreanSubjects) + " " + chance.one(of: koreanMatters) + " "
      + chance.one(of: koreanVerbs) + "."
  }

  private static let openings = [
    "both sides went through", "no meeting of minds on", "a first text was read on",
    "experts reported on", "the chairs set aside",
  ]
  private static let subjects = [
    "The northern side", "The southern side", "The joint experts", "The chair of the day",
    "A working group of both sides",
  ]
  private static let verbs = [
    "came back to", "asked for more time on", "handed over a paper about", "would not yet speak of",
    "summed up", "agreed to write down",
  ]
  private static let matters = [
    "the made-up amount", "the made-up yearly rise", "the upper limit in brackets",
    "the list of invented costs", "the order of the annexes", "the made-up budget of the sites",
  ]
  private static let endings = [
    "to be taken up at the next meeting", "with two points left in brackets",
    "without a figure in public", "and the wording was kept", "after a break of an hour",
  ]
  private static let koreanSubjects = [
    "가상북국 측은", "가상남국 측은", "공동 전문가들은", "당일 의장은", "양측 실무반은",
  ]
  private static let koreanMatters = [
    "가상 총액을", "가상 연간 증가율을", "괄호 안의 상한을", "지어낸 비용 목록을", "부속서의 순서를",
  ]
  private static let koreanVerbs = [
    "다시 거론하였다", "다음 회의에서 다루기로 하였다", "서면으로 제출하였다", "유보하였다",
    "정리하였다", "문안에 담기로 하였다",
  ]
}
