extension KoreanWords {
  /// The private papers, which do not leave the machine.
  static let privacy: [String: String] = [
    "PRIVATE": "비공개",
    "PRIVATE. {}": "비공개. {1}",
    "Private papers": "비공개 자료",
    "Show the private papers, or put them away": "비공개 자료 표시 또는 닫기",
    "private": "비공개",
    "put away": "닫기",
    "Put the private papers away": "비공개 자료 닫기",
    "no private papers are shown": "표시 중인 비공개 자료가 없습니다",
    "Write a private note of the round, which stays on this machine":
      "이 컴퓨터에만 남는 회차의 비공개 노트 쓰기",
    "private position": "비공개 입장",
    "private offer": "비공개 제안",
    "private/positions": "비공개 입장",
    "private/offers": "비공개 제안",
    "Private note of {}": "{1} 비공개 노트",
    "the private papers are not shown here without --include-private":
      "--include-private 없이는 비공개 자료를 표시하지 않습니다",
    "the private papers are put away": "비공개 자료를 닫았습니다",
    "the private papers are shown; {} puts them away":
      "비공개 자료를 표시하고 있습니다. {1} 키로 닫습니다",
    "there are no private papers yet; {} writes a private note":
      "아직 비공개 자료가 없습니다. {1} 키로 비공개 노트를 씁니다",
    "not copied: the private papers are shown, and this may hold some of them; {} puts them away":
      "복사하지 않았습니다. 비공개 자료를 표시하고 있어 그 내용이 들어 있을 수 있습니다. {1} 키로 닫습니다",
    "what was cut is of a private note, and this one is not":
      "잘라낸 내용은 비공개 노트의 것이며 이 노트는 공개입니다",
    "{} is not saved; {} saves it": "{1:이} 저장되지 않았습니다. {2} 키로 저장합니다",
    "a private row is not saved; {} shows what is not":
      "저장되지 않은 비공개 행이 있습니다. {1} 키로 확인합니다",
    "the private papers are still being read": "비공개 자료를 아직 읽는 중입니다",
    "something is still being saved": "아직 저장 중입니다",
    "a private scenario is not saved; {} saves it, {} takes it back":
      "저장되지 않은 비공개 시나리오가 있습니다. {1} 키로 저장하고 {2} 키로 되돌립니다",
  ]
}
