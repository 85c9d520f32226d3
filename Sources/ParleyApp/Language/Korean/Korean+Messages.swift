extension KoreanWords {
  /// What the loop, the finder, the marks and the mouse say.
  static let messages: [String: String] = [
    "{} is on no key of the keyboard: switch it with 한/영":
      "{1} 글자는 자판에 없습니다: 한/영 키로 바꾸십시오",
    "{} does nothing here; {} shows the keys":
      "여기서 {1} 키는 쓰지 않습니다; {2} 키로 키 목록을 보십시오",
    "{} does nothing here": "여기서 {1} 키는 쓰지 않습니다",
    "what was typed ahead is not kept": "미리 입력한 것은 남지 않습니다",
    "a paste goes into a setting": "붙여넣기는 설정값에만 할 수 있습니다",
    "a paste is no answer here": "여기서는 붙여넣기로 답할 수 없습니다",
    "a paste goes into a note: {} opens it":
      "붙여넣기는 노트에만 할 수 있습니다: {1} 키로 여십시오",
    "{} derived": "{1} 산출",
    "{} has errors, see {}": "{1} 오류 있음, {2} 참조",
    "parley needs {} columns and {} rows; this terminal has {} and {}.":
      "parley는 {1}열 {2}행이 필요합니다. 이 터미널은 {3}열 {4}행입니다.",
    "Enlarge it, or press q to leave.": "화면을 키우거나 q로 나가십시오.",
    "Enlarge it; keys do nothing until then, and what you wrote is kept.":
      "화면을 키우십시오. 그때까지 키는 쓰이지 않으며 쓴 글은 남아 있습니다.",
    "what you type is not kept on disk: {}": "입력한 글이 디스크에 남지 않습니다: {1}",
    "{} is too long for the terminal's clipboard": "{1:은} 터미널 클립보드에 넣기에 너무 깁니다",
    "copied {} by OSC 52; if it does not paste, the terminal does not allow it":
      "복사함(OSC 52): {1}. 붙지 않으면 터미널에서 막은 것입니다",
    "this": "이것",
    "the payment of {}": "{1}년 분담금",
    "the note of {}": "{1} 노트",
    "the figure of {}": "{1}년 수치",
    "{} as CSV": "{1} CSV",
    "the {} of {} as {}": "{2} {1} {3}",
    "{} row": "{1}행",
    "{} rows": "{1}행",
    "your editor removed the text; the note is unchanged":
      "외부 편집기가 글을 지웠습니다; 노트는 그대로입니다",
    "the text your editor left in {} cannot be read":
      "외부 편집기가 {1}에 남긴 글을 읽을 수 없습니다",
    "{} could not be started: {}; set VISUAL or EDITOR":
      "{1:을} 시작할 수 없습니다: {2}; VISUAL이나 EDITOR를 설정하십시오",
    "{}: {}; what it had written is a draft, not saved":
      "{1}: {2}; 쓴 글은 초안으로 남았고 저장되지 않았습니다",
    "{}; more of it may be in {}": "{1}; 나머지는 {2}에 있을 수 있습니다",
    "text your editor left is in {}; remove the folder when you have it":
      "외부 편집기가 남긴 글이 {1}에 있습니다; 옮긴 뒤 폴더를 지우십시오",
    "a mark is a letter; Esc closes": "책갈피는 글자 하나입니다; Esc로 닫습니다",
    "mark {}: {}": "책갈피 {1}: {2}",
    "there is no mark {}": "책갈피 {1} 없음",
    "mark {} is taken away": "책갈피 {1:을} 지웠습니다",
    "what the mark stood on is gone from the files": "책갈피를 둔 것이 파일에서 없어졌습니다",
    "There is no mark yet; {} sets one.": "아직 책갈피가 없습니다; {1} 키로 책갈피를 만드십시오.",
    "Here:": "현재 위치:",
    "gone": "없어짐",
    "before the last jump: {}": "마지막 이동 전: {1}",
    "{}, as of {}": "{1}, {2} 기준",
    "scenarios: {}, {}": "시나리오: {1}, {2}",
    "{} in the chart": "도표 {1}년",
    "the timeline": "일정",
    "{} place is gone from the files and passed over": "파일에서 없어진 {1}곳을 건너뛰었습니다",
    "{} places are gone from the files and passed over": "파일에서 없어진 {1}곳을 건너뛰었습니다",
    "settings are not saved here; q leaves first":
      "저장하지 않은 설정값이 있습니다; 먼저 q로 나가십시오",
    "there are four columns; {} takes one out": "열이 네 개입니다; {1} 키로 하나를 빼십시오",
    "line {} of notes/{}.md": "notes/{2}.md {1}번째 줄",
    "there is nothing to run on this line": "이 줄에는 실행할 것이 없습니다",
    "back to today, where drafts are written": "초안을 쓰는 오늘로 돌아왔습니다",
    "the note has another draft open here: save that one or go back to the file first":
      "이 노트의 다른 초안이 열려 있습니다: 먼저 저장하거나 파일로 되돌리십시오",
    "a draft is being taken over already": "초안을 이미 이어받는 중입니다",
    "put aside for 30 days: {}": "30일 동안 보관: {1}",
    "the text cannot be put aside: {}": "글을 보관할 수 없습니다: {1}",
    "it is being saved just now": "지금 저장하는 중입니다",
    "the note is the file's again; your text is put aside for 30 days":
      "노트를 파일로 되돌렸습니다; 쓴 글은 30일 동안 보관합니다",
    "the mouse is parley's; with Shift held it selects text as the terminal does":
      "마우스를 parley에서 씁니다; Shift를 누르면 터미널처럼 글자를 선택합니다",
    "the mouse is the terminal's: drag selects text; {} takes it back":
      "마우스를 터미널에 맡겼습니다: 끌어서 글자를 선택하십시오; {1} 키로 되돌립니다",
    "{} takes what is typed, Esc leaves the setting as it was":
      "{1} 키로 입력한 값을 설정하거나 Esc로 그대로 두십시오",
    "this is asked first; Esc closes it and changes nothing":
      "먼저 답하십시오; Esc로 닫으면 바뀌는 것이 없습니다",
    "not here; Esc leaves what is being typed": "여기서는 할 수 없습니다; Esc로 입력을 끝내십시오",
    "choose an answer, or Esc changes nothing": "답을 고르거나 Esc로 닫으십시오",
    "{}, and {} more; parley config says more": "{1}, 그 밖에 {2}건; parley config로 확인하십시오",
    "{}; parley config says more": "{1}; parley config로 확인하십시오",
  ]
}
