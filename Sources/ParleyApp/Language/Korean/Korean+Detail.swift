extension KoreanWords {
  /// The detail pane: its tabs and what stands in them.
  static let detail: [String: String] = [
    "Delegations": "대표단",
    "Deleg.": "대표단",
    "Posit.": "입장",
    "Note": "노트",
    "Detail: {}; tab {}": "상세: {1}; 탭: {2}",
    "Nothing is selected.": "선택한 것이 없습니다.",
    "Of all the talks of the {}": "{1} 협상 전체",
    "no source": "출처 없음",
    "no source by that day": "그 날짜까지 출처 없음",
    // Delegations and terms.
    "No delegates are on record.": "대표 기록이 없습니다.",
    "Others of these talks": "같은 협상의 다른 대표",
    "Begins in {}": "{1} 후 시작",
    "In session, day {} of {}": "회의 중, {2}일 중 {1}일째",
    "No outcome is on record.": "결과 기록이 없습니다.",
    "announced {}": "{1} 발표",
    "{}{} % on the year before, in {}": "전년 대비 {1}{2} %({3} 기준)",
    "consent": "국회 의결",
    ", {} to {}": ", {1}부터 {2}까지",
    ", since {}": ", {1}부터",
    ", until {}": ", {1}까지",
    "; no earlier talks on record": "; 이전 협상 기록 없음",
    "; led the {} before": "; 이전 {1} 협상 수석대표",
    // Issues.
    "No issues are on record.": "쟁점 기록이 없습니다.",
    "status not known yet": "상태 미확인",
    "outcome:": "결과:",
    "bracketed": "문안 이견",
    "settled": "타결",
    // Positions.
    "No positions are on record.": "입장 기록이 없습니다.",
    "joint": "공동",
    // The note.
    "Notes belong to rounds; select one to read its note.":
      "노트는 회의마다 있습니다. 회의를 선택하면 노트가 보입니다.",
    "Notes belong to rounds, and none are on record here.":
      "노트는 회의마다 있으나 여기에는 회의 기록이 없습니다.",
    "The round has not begun on {}; its note counts from its start.":
      "{1}에는 회의가 시작되지 않았습니다. 노트는 회의 시작일부터 보입니다.",
    "There is no note yet. {} writes one.": "아직 노트가 없습니다. {1} 키를 누르면 작성합니다.",
    "Reading {}": "{1} 읽는 중",
    "The note is long ({} kB). {} shows it as it is.": "노트가 깁니다({1} kB). {2} 키를 누르면 그대로 봅니다.",
    "Not saved yet: {} goes on writing, {} saves it.": "아직 저장되지 않음: {1} 이어서 작성, {2} 저장.",
    "being written by {}, as of {}": "{1} 작성 중, {2} 기준",
    "open to {}, all saved as of {}": "{1} 쪽에서 열어 둠, {2} 기준 모두 저장됨",
    // Sources.
    "Of this row": "이 행의 출처",
    "Of the {} agreement": "{1} 협정의 출처",
    "No sources are cited.": "인용된 출처가 없습니다.",
    "official": "공식",
    "agency": "통신사",
    "press": "언론",
    "mirror": "사본",
    "memory": "기억",
    // Opening them.
    "Open a source": "출처 열기",
    "Enter opens it": "Enter 열기",
    "{} copies its address": "{1} 주소 복사",
    "the address of {}": "{1} 주소",
    "the line": "이 줄",
    "{} is not in sources.csv": "{1:은} sources.csv에 없습니다",
    "sources.csv states no address of {}": "sources.csv에 {1} 주소가 없습니다",
    "the address of {} is not opened: it begins with neither http nor https":
      "{1} 주소를 열지 않음: http나 https로 시작하지 않습니다",
    "the address of {} is not opened: it names no host": "{1} 주소를 열지 않음: 호스트 이름이 없습니다",
    "the address of {} is not opened: it has {} bytes, more than {}":
      "{1} 주소를 열지 않음: {2}바이트로 {3}바이트를 넘습니다",
    "{} opens {}: {}": "{1:으로} {2} 열기: {3}",
    "there is no browser on this side of ssh; {} again copies the address":
      "ssh로 접속한 이 컴퓨터에는 브라우저가 없습니다. {1} 키를 다시 누르면 주소를 복사합니다",
    "{} of BROWSER is not in PATH; {} again copies the address":
      "BROWSER의 {1:이} PATH에 없습니다. {2} 키를 다시 누르면 주소를 복사합니다",
    "there is no xdg-open; set BROWSER to your browser, or {} again copies the address":
      "xdg-open이 없습니다. BROWSER에 브라우저를 지정하거나 {1} 키를 다시 눌러 주소를 복사하십시오",
    "{} could not be started: {}; {} again copies the address":
      "{1:을} 시작할 수 없습니다: {2}. {3} 키를 다시 누르면 주소를 복사합니다",
    "{} ended with exit code {}; {} again copies the address":
      "{1:이} 종료 코드 {2:으로} 끝났습니다. {3} 키를 다시 누르면 주소를 복사합니다",
    "signal {} ended {}; {} again copies the address":
      "신호 {1:으로} {2:이} 끝났습니다. {3} 키를 다시 누르면 주소를 복사합니다",
  ]
}
