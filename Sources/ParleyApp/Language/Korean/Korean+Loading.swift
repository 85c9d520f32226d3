extension KoreanWords {
  /// What is wrong in a workspace as a whole, in its settings and in what its rows say.
  static let loading: [String: String] = [
    "the workspace": "작업 폴더",
    "the workspace {}": "작업 폴더 {1}",
    "{} `parley init DIR` makes a new workspace.":
      "{1} 새 작업 폴더는 `parley init DIR`로 만듭니다.",
    "{} is no workspace: it holds none of its files":
      "{1:은} 작업 폴더가 아닙니다: 작업 폴더의 파일이 하나도 없습니다",
    "A workspace holds {}. `parley init DIR` makes a new one.":
      "작업 폴더에는 다음 파일이 있습니다: {1}. 새 작업 폴더는 `parley init DIR`로 만듭니다.",
    "Every workspace has this file. Restore it from a copy, or take it from a new workspace "
      + "(`parley init DIR`).":
      "모든 작업 폴더에 있어야 하는 파일입니다. 사본에서 복원하거나 새 작업 폴더"
      + "(`parley init DIR`)에서 가져오십시오.",
    "Every workspace has this file, if only with the line that names its columns. Restore it "
      + "from a copy, or take it from a new workspace (`parley init DIR`).":
      "열 이름을 쓴 첫 줄뿐이라도 모든 작업 폴더에 있어야 하는 파일입니다. 사본에서 복원하거나 "
      + "새 작업 폴더(`parley init DIR`)에서 가져오십시오.",
    "{} is missing": "{1:이} 없습니다",
    "{} is there: if it is meant, rename it. {}":
      "{1:이} 있습니다. 그 파일이면 이름을 바꾸십시오. {2}",
    "parley does not read it.{} If it belongs elsewhere, move it there.":
      "parley가 읽지 않습니다.{1} 다른 곳에 둘 것이면 옮기십시오.",
    "key 'assumptions' is missing, and there are scenarios":
      "시나리오가 있는데 'assumptions' 키가 없습니다",
    "A scenario says nothing without [assumptions]: take the table from a new workspace "
      + "(`parley init DIR`).":
      "[assumptions]가 없으면 시나리오를 전망할 수 없습니다. 새 작업 폴더(`parley init DIR`)에서 "
      + "그 표를 가져오십시오.",

    "the first year of agreement {}": "협정 {1}의 첫해",
    "the categories of {}": "{1}년 항목별 금액",
    "offer {}": "제안 {1}",
    "{} Check the value and the point against the source.":
      "{1} 출처에서 값과 소수점을 확인하십시오.",
    "An exchange rate is more than 0.": "환율은 0보다 커야 합니다.",
    "A budget is more than 0.": "예산은 0보다 커야 합니다.",
    "A GDP is more than 0.": "GDP는 0보다 커야 합니다.",
    "A number of soldiers is more than 0.": "병력 수는 0보다 커야 합니다.",
    "A yearly rise in per cent is more than -100.": "연간 인상률(%)은 -100보다 커야 합니다.",
    "offer {} answers itself": "제안 {1:이} 자신에게 답합니다",
    "offer {} is not in this table": "제안 {1:이} 이 표에 없습니다",
    "'reply_to' holds the id of the offer that was answered.{}":
      "'reply_to'에는 답한 상대 제안의 ID를 씁니다.{1}",
    "amount {} has no unit": "금액 {1}에 단위가 없습니다",
    "Say what it counts. Known units: {}.":
      "무엇을 센 것인지 쓰십시오. 사용할 수 있는 단위: {1}.",
    "round {} has no row in rounds.csv": "rounds.csv에 회차 {1}의 행이 없습니다",
    "Correct the id, or leave the cell empty if the offer was made at no round.{}":
      "ID를 고치거나, 회의에서 나온 제안이 아니면 셀을 비워 두십시오.{1}",
    "round {} begins on {}, before {} is over ({})":
      "회차 {1:이} {2}에 시작합니다. 그때 {3:은} 아직 끝나지 않았습니다({4})",
    "Check the dates of both rounds against their sources.":
      "출처에서 두 회차의 날짜를 확인하십시오.",
    "the id {} cannot name a note": "ID {1:은} 노트 이름이 될 수 없습니다",
    "A round's note is the file notes/ID.md: choose an id without '/', not beginning with '.', of "
      + "at most {} bytes, as 12-04.":
      "회차의 노트는 notes/ID.md 파일입니다. '/'가 없고 '.'으로 시작하지 않으며 "
      + "{1}바이트를 넘지 않는 ID를 12-04처럼 정하십시오.",
    "the id {} has a ';', which joins several ids":
      "ID {1}에 ';'가 있습니다. ';'는 여러 ID를 잇는 기호입니다",
    "Choose an id without it.": "';'가 없는 ID를 정하십시오.",
    "floor '{}' lies above cap '{}'": "하한 '{1}'이(가) 상한 '{2}'보다 높습니다",
    "No yearly rise can meet both. Check them against the source; they may be swapped.":
      "둘 다 지킬 수 있는 인상률이 없습니다. 출처를 확인하십시오. 서로 바뀌었을 수 있습니다.",
    "index 'fixed' has no rate": "지수 'fixed'에 비율이 없습니다",
    "Put the yearly rise in per cent into 'rate'. If it is zero, the index is 'none'.":
      "'rate'에 연간 인상률(%)을 쓰십시오. 0이면 지수는 'none'입니다.",
    "the term from '{}' overlaps the one of line {}, {}-{}":
      "'{1}'년부터의 적용 기간이 {2}번째 줄의 기간({3}-{4})과 겹칩니다",
    "Each year of agreement {} has one rule: let the earlier term end in {}, or delete one of "
      + "them.":
      "협정 {1}의 각 연도에는 규칙이 하나입니다. 앞 기간을 {2}년에 끝내거나 하나를 지우십시오.",

    "Known keys of {}: {}.{}": "{1}에 사용할 수 있는 키: {2}.{3}",
    "a party": "당사자",
    "key {} is missing": "키 {1:이} 없습니다",
    "{} is {}": "{1} 값이 {2}입니다",
    "It must be a text in quotes, as {} = \"…\".":
      "{1} = \"…\"처럼 따옴표로 묶은 글이어야 합니다.",
    "It must be a number, as {} = 2.5.": "{1} = 2.5처럼 숫자여야 합니다.",
    "It must be a whole number, as {} = {}.": "{1} = {2}처럼 정수여야 합니다.",
    "It must be a day without quotes, as {} = 2024-10-04.":
      "{1} = 2024-10-04처럼 따옴표 없는 날짜여야 합니다.",
    "It must be a list of tables, each begun by a line [[{}]].":
      "각각 [[{1}]] 줄로 시작하는 표의 목록이어야 합니다.",
    "{} {} has more than four decimals": "{1} 값 {2}의 소수점 아래가 네 자리를 넘습니다",
    "It must be a whole number from {} to {}.": "{1}에서 {2}까지의 정수여야 합니다.",
    "a number, not inf or nan": "inf나 nan이 아닌 숫자",
    "0 or more": "0 이상",
    "more than -100": "-100 초과",
    "more than 0": "0 초과",
    "from -1 to 1": "-1에서 1까지",

    "Name the negotiation, as title = \"…\".": "title = \"…\"로 협상의 이름을 쓰십시오.",
    "Declare each side: a line [[parties]], then its code and name.":
      "양측을 각각 쓰십시오: [[parties]] 줄, 그 아래 code와 name.",
    "Begin the file with a line schema = {}.": "파일을 schema = {1} 줄로 시작하십시오.",
    "schema '{}' is not known": "알 수 없는 schema '{1}'",
    "This parley reads schema {}. A newer parley may be needed for this workspace.":
      "이 parley는 schema {1:을} 읽습니다. 이 작업 폴더에는 더 새로운 parley가 필요할 수 있습니다.",
    "The tables name the party by it, as code = \"KR\".":
      "표에서 당사자를 가리키는 부호입니다. 예: code = \"KR\".",
    "Write the party's name, as name = \"…\".": "name = \"…\"로 당사자의 이름을 쓰십시오.",
    "the code {} cannot name a column": "부호 {1:은} 열 이름이 될 수 없습니다",
    "Use letters, digits, '-' and '_', as code = \"KR\".":
      "글자, 숫자, '-', '_'만 쓰십시오. 예: code = \"KR\".",
    "the code {} is taken": "부호 {1:은} 쓸 수 없습니다",
    "'{}' always means both sides together. Choose another code.":
      "{1:은} 언제나 양측 공동을 뜻합니다. 다른 부호를 정하십시오.",
    "the code {} is declared twice": "부호 {1:이} 두 번 쓰였습니다",
    "{} names {} already; small and capital letters count as the same. Choose another code.":
      "{1:은} 이미 {2}의 부호입니다. 대문자와 소문자는 구별하지 않습니다. 다른 부호를 정하십시오.",
    "unknown role {}": "알 수 없는 역할 {1}",
    "Known roles: {}.{} A role chooses the colour of the theme.":
      "사용할 수 있는 역할: {1}.{2} 역할에 따라 테마의 색이 정해집니다.",

    "A projection needs all of {}: add [assumptions.drivers.{}].":
      "전망에는 {1} 모두가 필요합니다. [assumptions.drivers.{2}]를 더하십시오.",
    "Add a table for each of {}, as [assumptions.drivers.cpi].":
      "{1} 각각에 [assumptions.drivers.cpi]와 같은 표를 더하십시오.",
    "Add a line {} = … to this table, in per cent.":
      "이 표에 {1} = … 줄을 퍼센트로 더하십시오.",
    "{} is no year": "{1:은} 연도가 아닙니다",
    "A path gives a value for each year, as 2026 = 2.2.":
      "경로에는 2026 = 2.2처럼 연도마다 값을 씁니다.",
    "It has {} rows of {} numbers, in the order {}.":
      "{1}행이며 각 행에 숫자 {2}개가 {3} 순서로 있습니다.",
    "It must be a matrix. {}": "행렬이어야 합니다. {1}",
    "'correlation' is no {} x {} matrix": "'correlation'이 {1} x {2} 행렬이 아닙니다",
    "the correlation of {} with itself is not 1": "{1}의 자기 상관계수가 1이 아닙니다",
    "The diagonal of the matrix is 1.": "행렬의 대각선은 1입니다.",
    "the correlation of {} and {} is given twice, as {} and {}":
      "{1:과} {2}의 상관계수가 {3:과} {4}의 두 값으로 쓰여 있습니다",
    "The matrix is symmetric: write the same number in both places.":
      "행렬은 대칭입니다. 두 곳에 같은 숫자를 쓰십시오.",
    "'correlation' is not positive definite: {} and {} cannot move together by {} beside the other "
      + "numbers":
      "'correlation'이 양의 정부호 행렬이 아닙니다: 다른 값들과 함께 {1:과} {2}의 상관계수가 "
      + "{3}일 수 없습니다",
    "No four series can move together like this. Bring the larger numbers nearer to 0.":
      "네 계열이 이렇게 함께 움직일 수 없습니다. 큰 값을 0에 가깝게 하십시오.",
  ]
}
