extension KoreanWords {
  /// The sentences of the commands of the scenarios screen and of forms.
  static let scenarioCommands: [String: String] = [
    "Set scenarios side by side, change their settings, see what follows":
      "시나리오를 나란히 놓고 설정값을 바꾸어 결과 보기",
    "Change the setting by a step down; the column or the year before":
      "설정값을 한 단계 내리기; 이전 열이나 연도로",
    "Change the setting by a step up; the next column or year":
      "설정값을 한 단계 올리기; 다음 열이나 연도로",
    "Change the setting by ten steps down": "설정값을 열 단계 내리기",
    "Change the setting by ten steps up": "설정값을 열 단계 올리기",
    "Go to the first row": "첫 행으로 이동",
    "Go to the last row": "마지막 행으로 이동",
    "Type a value for the setting (digits begin at once); open the row behind the figure":
      "설정값 입력 (숫자를 누르면 바로 시작); 수치의 근거 행 열기",
    "the cursor is on no setting": "커서가 설정값에 있지 않습니다",
    "Take the setting back to what its file says": "설정값을 파일에 있는 값으로 되돌리기",
    "Take the last change of the screen back": "마지막 변경 되돌리기",
    "nothing has been changed": "변경된 것이 없습니다",
    "Do again what was taken back": "되돌린 것 다시 실행",
    "nothing has been taken back": "되돌린 것이 없습니다",
    "Find the value with which a goal is reached": "목표에 이르는 값 찾기",
    "Add a scenario as a column": "시나리오를 열로 추가",
    "Put another scenario in this column": "이 열의 시나리오 바꾸기",
    "Add a copy of this column, to change it beside it": "이 열을 복사하여 옆에서 바꾸어 보기",
    "Take this column out": "이 열 빼기",
    "it is not saved: {} or {} writes it, {} takes it back":
      "저장되지 않았습니다: {1}, {2} 키로 저장하거나 {3} 키로 되돌리십시오",
    "it is the only column; q leaves": "하나뿐인 열입니다; q로 나가십시오",
    "Make this column A, by which the others are measured": "이 열을 다른 열의 기준인 A로 삼기",
    "this column is A": "이 열이 A입니다",
    "Set a past agreement under another rule beside what was paid":
      "지난 협정에 다른 규칙을 적용하여 실적과 비교",
    "Show this column's scenario in the chart of the first screen":
      "이 열의 시나리오를 첫 화면의 도표에 보기",
    "Show the charts on one scale, or the columns again": "같은 눈금의 도표 보기, 다시 열 보기",
    "Show the difference from A year by year, or the columns again":
      "연도별로 A와의 차이 보기, 다시 열 보기",
    "Show what moves the total most, or the columns again":
      "합계를 가장 크게 바꾸는 값 보기, 다시 열 보기",
    "Show the next view": "다음 보기",
    "Show the view before": "이전 보기",
    "Count in nominal money, dollars, real terms, shares, per soldier":
      "경상, 달러, 실질, 비중, 병력 1인당으로 바꾸어 보기",
    "Say where the figures come from": "수치의 근거 보기",
    "Copy the table of differences as tab-separated text": "차이 표를 탭으로 구분한 텍스트로 복사",
    "Copy the table of differences as Markdown": "차이 표를 Markdown으로 복사",
    "the differences as TSV": "차이 표(TSV)",
    "the differences as Markdown": "차이 표(Markdown)",
    "there are no two columns to compare": "비교할 열이 두 개 없습니다",
    "Write the changed settings into this scenario's file":
      "바뀐 설정값을 이 시나리오의 파일에 저장",
    "Write a new scenario that states only what differs": "달라진 값만 담은 새 시나리오 저장",
    "Leave the scenarios": "시나리오 나가기",
    "leaving when the file is written": "파일을 저장한 뒤 나갑니다",
    "Give the setting the value": "값 설정",
    "Leave the setting as it was": "설정값 그대로 두기",
    "Go to the next field; behind the last comes the first":
      "다음 칸으로 이동; 마지막 다음은 첫 칸",
    "Go to the field before": "이전 칸으로 이동",
    "Go to the next field, in a list to the next choice":
      "다음 칸으로, 목록에서는 다음 항목으로 이동",
    "Go to the field before, in a list to the choice before":
      "이전 칸으로, 목록에서는 이전 항목으로 이동",
    "Choose the next; in a text move the caret right":
      "다음 항목 고르기; 글에서는 커서를 오른쪽으로",
    "Choose the one before; in a text move the caret left":
      "이전 항목 고르기; 글에서는 커서를 왼쪽으로",
    "Choose the first; in a text go to its start": "첫 항목 고르기; 글에서는 처음으로",
    "Choose the last; in a text go to its end": "마지막 항목 고르기; 글에서는 끝으로",
    "Go down a page of a list": "목록에서 한 쪽 아래로 이동",
    "Go up a page of a list": "목록에서 한 쪽 위로 이동",
    "Take the letter before the caret back": "커서 앞 글자 지우기",
    "Take the letter behind the caret away": "커서 뒤 글자 지우기",
    "Empty the field, or what was typed to find a choice": "칸 또는 입력한 검색어 비우기",
    "Do what the form is for, or say what is missing": "양식 실행, 또는 빠진 것 확인",
    "Close the form": "양식 닫기",
    "not yet: {}": "아직 할 수 없음: {1}",
    "fill in the fields first": "먼저 칸을 채우십시오",
    "{} does nothing in a form; its last line names the keys":
      "양식에서 {1} 키는 쓰지 않습니다; 마지막 줄에서 키를 확인하십시오",
    "a paste goes into a field of text; here letters find a choice":
      "붙여넣기는 글을 쓰는 칸에서만 됩니다; 여기서는 글자를 치면 항목을 찾습니다",
    "only the first line was taken": "첫 줄만 붙여넣었습니다",
    "the field is full; the rest was not taken": "칸이 가득 찼습니다; 나머지는 들어가지 않았습니다",
    "no choice contains '{}'": "'{1}'에 맞는 항목이 없습니다",
    "nothing to choose from": "고를 것이 없습니다",
    "{} of {}": "{2}개 중 {1}번째",
    "{} of {} with '{}'": "'{3}' 검색 {2}개 중 {1}번째",
    "empty": "비어 있음",
    "Esc closes": "Esc 닫기",
    "{} choose": "{1} 고르기",
    "letters find": "글자로 찾기",
    "{} empties": "{1} 비우기",
    "{} next field": "{1} 다음 칸",
    "{} next": "{1} 다음",
    "Esc closes the form": "Esc를 누르면 양식이 닫힙니다",
  ]
}
