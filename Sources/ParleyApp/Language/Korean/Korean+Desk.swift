extension KoreanWords {
  /// The points of an agreement and what moved, writing in the room, what lies ahead.
  static let desk: [String: String] = [
    // Points.
    "{} point": "{1}개 쟁점",
    "{} points": "{1}개 쟁점",
    "{}: {} open, {} bracketed, {} settled": "{1}: 미타결 {2}, 문안 이견 {3}, 타결 {4}",
    "{}, {} not known yet": "{1}, 상태 미확인 {2}",
    "no line on record": "입장 기록 없음",
    "not known": "미확인",
    "Points": "쟁점",
    "Said on this: {}": "관련 발언: {1}",
    "points of the {}": "{1} 쟁점",
    // What moved.
    "What moved": "변동 사항",
    "From {} to {}": "{1}부터 {2}까지",
    "before the talks": "협상 시작 전",
    "today ({})": "오늘({1})",
    "Nothing that carries a day moved between the two.": "두 시점 사이에 날짜가 있는 변동이 없습니다.",
    "It cannot be told when these moved": "변동 시점을 알 수 없는 항목",
    "the row states no day; by its last source": "행에 날짜 없음, 마지막 출처 기준",
    "before: {}": "이전: {1}",
    "no theme": "주제 없음",
    "by what came after it": "이후의 제안 기준",
    "no day in the row, and none in its sources: give it settled_on or a dated source":
      "행과 출처에 날짜가 없습니다. settled_on이나 날짜 있는 출처를 적으십시오",
    "no day in the row: give it a date": "행에 날짜가 없습니다. 날짜를 적으십시오",
    // Commands of the points.
    "Show the agreement's points: each side's line, what is open, what moved between rounds":
      "협정의 쟁점 표시: 각 측 입장, 미타결 쟁점, 회의 간 변동",
    "there is no agreement yet": "아직 협정이 없습니다",
    "Points of an agreement": "협정의 쟁점",
    "in the points": "쟁점 화면",
    "Show the row's sources": "행의 출처 표시",
    "Copy the row": "행 복사",
    "Leave the points": "쟁점 화면 나가기",
    "Show the next agreement": "다음 협정 표시",
    "Show the agreement before": "이전 협정 표시",
    "Show what moved between two rounds, or the points again": "두 회의 사이의 변동 표시, 다시 누르면 쟁점",
    "what moved": "변동",
    "What moved: up to the round before": "변동: 끝을 이전 회의로",
    "What moved: up to the next round": "변동: 끝을 다음 회의로",
    "What moved: from an earlier round on": "변동: 시작을 이전 회의로",
    "What moved: from a later round on": "변동: 시작을 다음 회의로",
    "rounds are stepped where it shows what moved: {}": "회의는 변동 화면에서 옮깁니다: {1}",
    "Open the point's source in your browser": "쟁점의 출처를 브라우저로 열기",
    "the points have the whole screen": "쟁점이 화면 전체를 씁니다",
    "q leaves the points, another q parley": "q 키로 쟁점 화면을, 다시 q 키로 parley를 나갑니다",
    "not on record before": "이전 기록 없음",
    // In the room.
    "Put in the time and a party; again turns to the next party":
      "시각과 당사자 넣기, 다시 누르면 다음 당사자",
    "time": "시각",
    "Make a position of the line, or of what is selected: a row that cites it":
      "줄이나 선택한 글로 입장 행 만들기: 그 줄을 출처로 인용",
    "there are no words on this line to make a position of":
      "이 줄에는 입장으로 만들 글이 없습니다",
    // Lines of notes as sources.
    "note of {}, line {}": "{1} 노트 {2}번째 줄",
    "private note of {}, line {}": "{1} 비공개 노트 {2}번째 줄",
    "own note": "자체 노트",
    "{}: {}, own note": "{1}: {2}, 자체 노트",
    "{} is not in rounds.csv": "{1}: rounds.csv에 없음",
    "there is no such note": "그런 노트가 없음",
    "the note has fewer lines now": "노트의 줄이 줄었음",
    "{} has no note": "{1}: 노트 없음",
    "source {} names no line of a note": "출처 {1:은} 노트의 줄을 가리키지 않습니다",
    "Write note:ID#LN, the id of a round and the number of a line, as note:12-04#L33.":
      "회의의 id와 줄 번호를 note:12-04#L33처럼 note:ID#LN으로 적으십시오.",
    "source {} cites the note of no round: {} has no row in rounds.csv":
      "출처 {1:은} 없는 회의의 노트를 인용합니다. {2:은} rounds.csv에 행이 없습니다",
    "source {} cites a private note in a public row": "출처 {1:은} 공개 행에서 비공개 노트를 인용합니다",
    "Cite a publication, or move the row to {}.":
      "공개 자료를 인용하거나 행을 {1:으로} 옮기십시오.",
    "Cite a publication: what rests on a private note belongs below private/.":
      "공개 자료를 인용하십시오. 비공개 노트에 근거한 내용은 private/ 아래에 둡니다.",
    "Correct the id of the round, or add the round.{}": "회의의 id를 고치거나 회의를 추가하십시오.{1}",
    "{} cites a note that is not there": "{1:이} 없는 노트를 인용합니다",
    "The round has no note. Restore it, or take the citation out of 'sources'.":
      "그 회의에는 노트가 없습니다. 노트를 되살리거나 'sources'에서 인용을 빼십시오.",
    "{} cites a line that the note does not have": "{1:이} 노트에 없는 줄을 인용합니다",
    "The note has {} lines; it was shortened since. Correct the number, or leave it: the words stand in the row.":
      "노트는 {1}줄로 줄었습니다. 번호를 고치거나 그대로 두십시오. 글은 행에 남아 있습니다.",
    // What lies ahead.
    "next: {} in {} day": "다음: {1} {2}일 후",
    "next: {} in {} days": "다음: {1} {2}일 후",
    "to what comes": "다음 일정까지",
  ]
}
