extension KoreanWords {
  /// Forms of rows, removing, taking back.
  static let recordForms: [String: String] = [
    // RecordWords
    "rule of an agreement": "협정의 규칙",
    "row of the timeline": "일정의 행",
    "delegate": "대표",
    "split by category": "항목별 내역",
    "new {} {}": "새 {1} {2}",
    "{} {} removed": "{1} {2} 제거",
    "new file {}": "새 파일 {1}",
    "{} to the trash": "{1:을} 휴지통으로",
    // RowFields
    "a new source": "새 출처",
    "a new agreement": "새 협정",
    "as the file has it": "파일에 있는 대로",
    "as https://…": "예: https://…",
    "as {}": "예: {1}",
    // AppState+Records
    "New row of {}: {}": "{1}의 새 행: {2}",
    "{}:{}: {} {}": "{1}:{2}: {3} {4}",
    "{} cannot be read as a table; {} shows why": "{1:을} 표로 읽을 수 없습니다. {2}에서 이유를 볼 수 있습니다",
    "your draft goes on": "초안을 이어서 씁니다",
    "let go: {}": "버림: {1}",
    "no choice contains '{}'; {} forgets it": "'{1:이}' 들어 있는 항목이 없습니다. {2}로 지웁니다",
    "The figures stay as they are: {} payment in {} will be called {}.":
      "수치는 그대로이며 {2} 분담금 {1}건이 {3:으로} 불립니다.",
    "The figures stay as they are: {} payments in {} will be called {}.":
      "수치는 그대로이며 {2} 분담금 {1}건이 {3:으로} 불립니다.",
    "Remove {}": "{1} 제거",
    // RecordForms
    "{} is kept as a draft; {} shows it": "{1:을} 초안으로 보관합니다. {2}에서 볼 수 있습니다",
    "the file says by now: {}": "파일의 현재 값: {1}",
    // RowResult
    "writing {}": "{1:을} 쓰는 중",
    "The file no longer has this row; saving asks whether to write it anew.":
      "파일에 이 행이 더는 없습니다. 저장하면 새로 쓸지 묻습니다.",
    "still needed: {}": "더 필요한 항목: {1}",
    "saving adds a row to {}": "저장하면 {1}에 행이 추가됩니다",
    "as {} has it; nothing is changed": "{1}에 있는 대로이며 바뀐 것이 없습니다",
    "changes in {}": "{1}에서 바뀌는 것",
    // RecordSaving
    "{}; what was typed ahead is not kept": "{1}. 미리 입력한 것은 보관하지 않습니다",
    "a form of the same row waits here: save it or let it go first":
      "같은 행의 양식이 여기 있습니다. 먼저 저장하거나 버리십시오",
    "saved: {}; but not moved to the trash: {}": "저장함: {1}. 그러나 휴지통으로 옮기지 못했습니다: {2}",
    "saved: {}; it cannot be taken back later: {}": "저장함: {1}. 나중에 되돌릴 수 없습니다: {2}",
    "saved: {}": "저장함: {1}",
    "saved: {}; {} takes it back": "저장함: {1}. {2}로 되돌립니다",
    // RowConflictForm
    "Changed on both sides: {}": "양쪽에서 바뀜: {1}",
    "saves what is chosen": "선택한 대로 저장",
    "file: {}": "파일: {1}",
    "here: {}": "여기: {1}",
    "leave it out, as the file does": "파일대로 빼 둡니다",
    "write the row anew": "행을 새로 씁니다",
    "keep the row as it was changed": "바뀐 행을 그대로 둡니다",
    "remove it all the same": "그래도 제거합니다",
    "Somebody else wrote {} meanwhile. All other cells are merged; these were changed on both sides.":
      "그 사이 다른 사람이 {1:을} 저장했습니다. 나머지 칸은 합쳤고 다음 칸은 양쪽에서 바뀌었습니다.",
    "before both changes: {}": "두 변경 이전: {1}",
    "the row is as the file has it": "행은 파일에 있는 대로입니다",
    // TakingBack
    "a change is being taken back just now": "지금 변경을 되돌리는 중입니다",
    "nothing was changed yet": "아직 바뀐 것이 없습니다",
    "done again: {}; {} takes it back": "다시 실행함: {1}. {2}로 되돌립니다",
    "taken back: {}; {} does it again": "되돌림: {1}. {2}로 다시 실행합니다",
    "not taken back, {}: {}. {} {} again leaves it as it is and goes on to the next":
      "되돌리지 못함, {1}: {2}. {3} 한 번 더 {4:을} 누르면 그대로 두고 다음으로 넘어갑니다",
    "not done again, {}: {}. {} {} again gives it up":
      "다시 실행하지 못함, {1}: {2}. {3} 한 번 더 {4:을} 누르면 그만둡니다",
    "{} is done again, but not noted: {}. {}": "{1:을} 다시 실행했으나 기록하지 못했습니다: {2}. {3}",
    "nothing is left to be done again": "다시 실행할 것이 없습니다",
    "a file is being saved just now": "지금 파일을 저장하는 중입니다",
    "{} is taken back, but not noted: {}. {}": "{1:을} 되돌렸으나 기록하지 못했습니다: {2}. {3}",
    "not taken back: {}. {}": "되돌리지 못함: {1}. {2}",
    "left as it is; next to be taken back: {}": "그대로 둡니다. 다음 되돌릴 것: {1}",
    "left as it is; nothing is left to be taken back": "그대로 둡니다. 더 되돌릴 것이 없습니다",
    "another parley has saved meanwhile; the next is now: {}":
      "그 사이 다른 parley가 저장했습니다. 다음 차례: {1}",
    "another parley has saved meanwhile; nothing is left":
      "그 사이 다른 parley가 저장했습니다. 남은 것이 없습니다",
    "nothing is left to be taken back": "되돌릴 것이 없습니다",
    // Removal
    "keep it": "그대로 둡니다",
    "remove the row": "행을 제거합니다",
    "remove the row and move {} to the trash": "행을 제거하고 {1:을} 휴지통으로 옮깁니다",
    "move it to the trash": "휴지통으로 옮깁니다",
    "Nothing refers to it.": "이것을 가리키는 곳이 없습니다.",
    "{} place refers to it and will refer to nothing:": "{1}곳이 이것을 가리키며, 제거하면 가리킬 것이 없어집니다:",
    "{} places refer to it and will refer to nothing:": "{1}곳이 이것을 가리키며, 제거하면 가리킬 것이 없어집니다:",
    "and {} more": "그 밖에 {1}곳",
    "it is no longer there": "더는 없습니다",
    // Commands
    "Rows of the tables": "표의 행",
    "Add a row of what is shown here": "여기 보이는 표에 행 추가",
    "Add a row to any of the tables": "아무 표에나 행 추가",
    "Change the row under the cursor": "커서의 행 변경",
    "Remove the row under the cursor, after a question": "커서의 행 제거 (먼저 묻습니다)",
    "Move the round's note to the trash, after a question": "회차 노트를 휴지통으로 (먼저 묻습니다)",
    "the selected row has no note": "선택한 행에 노트가 없습니다",
    "the note has a draft that is not saved": "노트에 저장하지 않은 초안이 있습니다",
    "Take back what was saved last: a row, a note, a scenario": "마지막 저장 되돌리기: 행, 노트, 시나리오",
    "no row of a table is under the cursor": "커서에 표의 행이 없습니다",
    "Change the cell": "칸 변경",
    "add": "추가",
    "remove": "제거",
    "Move this scenario's file to the trash, after a question": "이 시나리오 파일을 휴지통으로 (먼저 묻습니다)",
    "no file has this column": "이 열은 파일이 없습니다",
    "it is not saved": "저장하지 않았습니다",
    "not saved: {} was changed in the same cells meanwhile": "저장하지 못함: 그 사이 {1}의 같은 칸이 바뀌었습니다",
    "{} forms not saved": "저장하지 않은 양식 {1}개",
    // Lists
    "Add a row": "행 추가",
    "Enter opens its form": "Enter: 양식 열기",
    "go on filling in the form": "양식을 이어서 작성",
    "let it go; it is put aside for 30 days": "버립니다. 30일 동안 따로 보관합니다",
    "stay, and go on with the last form": "남아서 마지막 양식을 이어서 작성",
    // RowDraft
    "somebody else took that draft over": "다른 사람이 그 초안을 가져갔습니다",
    "{} no longer has the row {}": "{1}에 {2} 행이 더는 없습니다",
    "the draft is here again, not saved yet": "초안을 다시 열었습니다. 아직 저장하지 않았습니다",
    // CellEditing
    "{} has no column {} yet: add the name to its first line":
      "{1}에 {2} 열이 아직 없습니다. 첫 줄에 이름을 추가하십시오",
  ]
}
