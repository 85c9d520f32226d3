extension KoreanWords {
  /// What stands around the text of a note: its title, the line to type in, banners, both sides of a line.
  static let notes: [String: String] = [
    "Replace": "바꿀 글",
    "Replace '{}' with": "'{1}' 대신 쓸 글",
    "Replace '{}' with '{}'?": "'{1}' 대신 '{2}'?",
    "Go to line": "이동할 줄",
    "{} finds, {} next, {} previous, Esc closes": "{1} 찾기, {2} 다음, {3} 이전, Esc 닫기",
    "{} goes on, Esc closes": "{1} 계속, Esc 닫기",
    "{} this one, {} not this one, {} all, Esc ends":
      "{1} 이것 바꾸기, {2} 그대로, {3} 모두, Esc 끝내기",
    "{} goes there, Esc closes": "{1} 이동, Esc 닫기",
    "both sides changed it": "양쪽에서 바뀜",
    "not saved": "저장 안 됨",
    "new": "새 노트",
    "saved": "저장됨",
    "Note of {}": "노트 {1}",
    "line {} of {}": "{2}줄 중 {1}",
    "as it was before": "바뀌기 전",
    "mine: this draft": "내 것: 이 초안",
    "theirs: on disk": "상대 것: 디스크",
    "(no lines)": "(줄 없음)",
    "Place {} of {}": "{2}곳 중 {1}번째",
    "changed here and on disk:": "여기와 디스크에서 바뀜:",
    "{} saves": "{1} 저장",
    "{} open": "{1}곳 남음",
    "not decided": "결정 안 됨",
    "both, mine first": "둘 다, 내 것 먼저",
    "Not saved: {} Your text is kept here; {} tries again.":
      "저장되지 않음: {1} 글은 여기 남아 있습니다. {2} 키로 다시 저장하십시오.",
    "What you type is not kept on disk: {} parley goes on trying.":
      "입력한 글이 디스크에 남지 않습니다: {1} parley가 계속 시도합니다.",
    "{} changed on disk meanwhile; {} merges both, {} shows what differs.":
      "{1} 파일이 디스크에서 바뀌었습니다. {2} 키로 합치고 {3} 키로 차이를 보십시오.",
    "Not saved: both changed the same lines. {} shows them side by side.":
      "저장되지 않음: 양쪽에서 같은 줄을 고쳤습니다. {1} 키로 나란히 보십시오.",
    "{} was deleted on disk; {} writes it anew.":
      "{1} 파일이 디스크에서 지워졌습니다. {2} 키로 새로 저장하십시오.",
    "Read only: {}; {} opens your editor.": "읽기 전용: {1}; {2} 키로 외부 편집기를 여십시오.",
    "Also being written by {}; saving merges both.":
      "{1} 쪽에서도 쓰는 중입니다. 저장하면 합칩니다.",
    "{} notes not saved": "저장하지 않은 노트 {1}건",
    "{}, and kept in memory only: do not close parley":
      "{1}, 메모리에만 있습니다: parley를 닫지 마십시오",
    "{} draft left earlier": "이전 초안 {1}건",
    "{} drafts left earlier": "이전 초안 {1}건",
    "{} drafts were left unsaved": "저장하지 않은 초안 {1}건",
    "draft left unsaved: {}, {}": "저장하지 않은 초안: {1}, {2}",
    "recover or put aside": "이어 쓰기 또는 보관",
    "drafts": "초안",
    "notes longer than 32 MiB are shown only": "32 MiB가 넘는 노트는 볼 수만 있습니다",
    "{}; {} opens your editor": "{1}; {2} 키로 외부 편집기를 여십시오",
  ]
}
