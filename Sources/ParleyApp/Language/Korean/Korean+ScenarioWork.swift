extension KoreanWords {
  /// Changing, saving and leaving scenarios, and the dialogues.
  static let scenarioWork: [String: String] = [
    // Why a column is not shown.
    "changed from what is known today, not on {}": "{1:이} 아닌 오늘 알려진 내용에서 변경됨",
    "known only from {}": "{1}부터 알려짐",
    "its file was deleted; {} writes it anew": "파일이 삭제됨, {1} 키로 다시 저장",
    "its file has errors, see {}": "파일에 오류가 있음, {1} 참조",
    "not known on {}": "{1}에는 알려지지 않음",
    "it is not in the tables any more": "표에 더 이상 없음",
    // Changes.
    "not now: {} is {}": "지금은 안 됨: {1:은} {2}",
    "{} has no such setting": "{1}에는 그 설정값이 없습니다",
    "{} of {} {}": "{2}의 {1} {3}",
    "undone: {}": "되돌림: {1}",
    "done again: {}": "다시 실행: {1}",
    "{} cannot be projected on this day": "{1:은} 이 날짜에 전망할 수 없습니다",
    "there is room for four columns: {} takes one out": "열은 네 개까지입니다. {1} 키로 하나를 빼십시오",
    "{} added": "{1} 추가",
    "{} is not saved: {} or {} writes it, {} takes it back":
      "{1:이} 저장되지 않았습니다. {2}, {3} 키로 저장하거나 {4} 키로 되돌리십시오",
    "{} in place of {}": "{2} 대신 {1}",
    "{} as its file has it": "{1:을} 파일대로",
    "the chart shows scenarios of files; {} writes this one":
      "도표는 파일이 있는 시나리오를 보입니다. {1} 키로 저장하십시오",
    "the chart of the first screen shows {}": "첫 화면의 도표에 {1:을} 표시합니다",
    "{} as A": "{1:을} A로",
    "{} taken out": "{1} 제외",
    "the columns count {}": "열의 단위: {1}",
    // Saving.
    "as saved": "저장된 값",
    "changed": "변경됨",
    "the scenarios are not on the screen": "시나리오 화면이 아닙니다",
    "no file has {}; {} writes a new one": "{1}의 파일이 없습니다. {2} 키로 새로 저장하십시오",
    "the record is in payments.csv already": "실적은 이미 payments.csv에 있습니다",
    "nothing has been changed; the file says all of it": "바뀐 것이 없으며 모두 파일에 있습니다",
    "a scenario is being written just now": "시나리오를 저장하는 중입니다",
    "not saved: {} was changed in the same keys meanwhile": "저장되지 않음: 그사이 {1}의 같은 키가 변경되었습니다",
    "not saved: {} is there already; choose another name":
      "저장되지 않음: {1:이} 이미 있습니다. 다른 이름을 고르십시오",
    "not saved: {}. {}": "저장되지 않음: {1}. {2}",
    "no term covers {}": "{1}년에 해당하는 적용 기간이 없습니다",
    // Questions.
    "these rest on it and change with it:": "다음 시나리오도 함께 바뀝니다:",
    "{} could not be projected any more: {}": "{1:은} 더 이상 전망할 수 없습니다: {2}",
    "write it into {}": "{1}에 저장",
    "write a new scenario instead, as {} does": "{1} 키처럼 새 시나리오로 저장",
    "write nothing": "저장하지 않음",
    "write them into their files and leave": "각 파일에 저장하고 나가기",
    "leave; what was changed is lost": "나가기(변경 내용은 사라짐)",
    "a column of no file is written by {} only": "파일이 없는 열은 {1} 키로만 저장합니다",
    "two columns are of one file: {} writes one of them, {} another":
      "두 열이 한 파일에 속합니다. 하나는 {1} 키로, 다른 하나는 {2} 키로 저장하십시오",
    "the remark beside it stays: {}": "파일의 그 줄에 있는 주석은 그대로 둠: {1}",
    "{} was changed by somebody else meanwhile.": "그사이 다른 사람이 {1:을} 변경했습니다.",
    "was": "이전",
    "file": "파일",
    "here": "여기",
    "write nothing for now": "지금은 저장하지 않음",
    "write what is here over these keys; all others are merged": "이 키들은 여기 값으로 덮어쓰고 나머지는 병합",
    "show the file's scenario; what was changed here is lost": "파일의 시나리오 표시(여기서 변경한 내용은 사라짐)",
    // A new scenario.
    "Write {} as a new scenario": "{1:을} 새 시나리오로 저장",
    "title": "제목",
    "as 12th with a cap of 4 %": "예: 상한 4 %의 제12차",
    "what it assumes and why": "무엇을 왜 가정하는지",
    "made from the title unless you write one": "적지 않으면 제목으로 만듦",
    "writes it": "저장",
    "{} is there already": "{1:이} 이미 있습니다",
    "a scenario needs a title": "시나리오에는 제목이 있어야 합니다",
    "based on {}; it states {}": "{1} 기반, 명시 항목: {2}",
    "it states everything, as no file is its base": "기반이 되는 파일이 없어 모든 값을 명시합니다",
    // Goal seek.
    "the column cannot be shown on this day": "이 날짜에는 그 열을 표시할 수 없습니다",
    "Find a value: {} {}": "목표값 찾기: {1} {2}",
    "vary": "바꿀 값",
    "so that the": "목표 수치",
    "in": "단위",
    "reaches": "목표값",
    "a number, as 8000; A or nothing for what A has": "8000 같은 숫자. A 또는 빈칸은 A의 값",
    "puts it in": "적용",
    "{} is {} now; {} takes it back": "{1:을} {2:으로} 했습니다. {3} 키로 되돌립니다",
    "what it is to reach is still to be typed": "목표값을 입력하십시오",
    "now {}": "현재 {1}",
    "gives {}": "결과 {1}",
    "the nearest that can be stated, each year rounded as payments are published; unrounded it would be {}":
      "해마다 공표 단위로 반올림할 때 명시할 수 있는 가장 가까운 값이며, 반올림하지 않으면 {1}입니다",
    "'{}' is no number; write one as 8000, or A for what A has":
      "'{1}'은(는) 숫자가 아닙니다. 8000처럼 적거나 A의 값은 A로 적으십시오",
    "there is no other column A; write a number, as 8000": "비교할 A 열이 없습니다. 8000처럼 숫자를 적으십시오",
    "A has {}-{}, not all of {}; write a number, as 8000":
      "A는 {1}-{2}년이어서 {3} 전체가 없습니다. 8000처럼 숫자를 적으십시오",
    "the scenario states no {}": "시나리오에 {1} 값이 없습니다",
    "{} does not change it; {} shows what does": "{1:은} 영향이 없습니다. 영향을 주는 값은 {2} 키로 보십시오",
    "no value of {} gives it: it stays between {} and {}": "{1:을} 어떻게 바꾸어도 {2}에서 {3} 사이입니다",
    // A past agreement under another rule.
    "no past agreement can be computed anew on this day": "이 날짜에 다시 계산할 수 있는 과거 협정이 없습니다",
    "A past agreement under another rule": "과거 협정에 다른 규칙 적용",
    "under": "적용 규칙",
    "rule of the {}": "{1} 협정의 규칙",
    "sets it beside what was paid": "실제 지급액과 비교",
    "this agreement has no years to set under a rule": "이 협정에는 규칙을 적용할 연도가 없습니다",
    "too many columns are not saved: {} or {} writes them":
      "저장하지 않은 열이 너무 많습니다. {1}, {2} 키로 저장하십시오",
    // Scenarios to choose from.
    "What was paid, from payments.csv.": "payments.csv의 실제 지급액.",
    "Its first payment and its own rule, from agreement_terms.csv.":
      "agreement_terms.csv의 첫해 금액과 자체 규칙.",
    "no total": "합계 없음",
  ]
}
