extension KoreanWords {
  /// Entering an offer in a line, and an offer as a scenario.
  static let offerWork: [String: String] = [
    // The form.
    "as us 1.3bn usd 2027-2030 cpi lag2 cap5, in any order":
      "예: us 1.3bn usd 2027-2030 cpi lag2 cap5, 순서 무관",
    "goes to": "저장할 곳",
    "stated": "명시",
    "assumed": "가정",
    "assumed: today": "가정: 오늘",
    "assumed: the ladder shown": "가정: 표시된 협정",
    "proposed": "제안된 값",
    "the line is kept until parley ends; {} goes on with it":
      "입력한 줄은 parley를 끝낼 때까지 보관됩니다. {1} 키로 이어서 입력하십시오",
    "who, how much, which years, by which rule: any words": "누가, 얼마를, 어느 해에, 어떤 규칙으로: 순서 무관",
    "offers.csv cannot be read as a table; {} shows why":
      "offers.csv를 표로 읽을 수 없습니다. {1} 키로 이유를 보십시오",
    "{} part of the line says nothing": "줄에서 {1}곳을 읽을 수 없습니다",
    "{} parts of the line say nothing": "줄에서 {1}곳을 읽을 수 없습니다",
    "still needed: who made it, as {}": "더 필요함: 제안 측, 예: {1}",
    // The line.
    "{} is said already: {}": "{1:은} 이미 입력됨: {2}",
    "the last year '{}' is before the first, '{}'": "마지막 해 '{1}'이(가) 첫해 '{2}'보다 앞섭니다",
    "the amount in '{}' is still to be typed": "'{1}'의 금액을 입력하십시오",
    "'{}' has no unit; write bn, m or % behind it, as 1.3bn usd":
      "'{1}'에 단위가 없습니다. 1.3bn usd처럼 뒤에 bn, m, % 중 하나를 쓰십시오",
    "'{}' has more digits than a figure holds": "'{1}'의 자릿수가 너무 많습니다",
    "the number of '{}' is still to be typed": "'{1}'의 수를 입력하십시오",
    "no cell says that there is no {}; leave it out": "{1:이} 없다고 적을 칸이 없습니다. 빼고 입력하십시오",
    "a lag is a whole number of years from 0 to 10": "시차는 0에서 10까지의 정수 연수입니다",
    "a rate of exchange is above zero": "환율은 0보다 큽니다",
    "what '{}' is about is still to be typed": "'{1}'의 대상을 입력하십시오",
    "'{}' is no date; write it as {}": "'{1}'은(는) 날짜가 아닙니다. {2}처럼 쓰십시오",
    "there is no {} '{}'": "{1} '{2}'이(가) 없습니다",
    "'{}' is not understood": "'{1}'을(를) 알 수 없습니다",
    "{}; did you mean '{}'?": "{1}. '{2}'입니까?",
    // As a scenario.
    "{} of {} assumed": "{2}개 중 {1}개 가정",
    "(assumed)": "(가정)",
    "assumed: the offer does not state it": "가정: 제안에 명시되지 않음",
    "Column {} {}: {}; {}": "{1}열 {2}: {3}, {4}",
    "projected from {}": "{1}에서 전망",
    "Offer {}, {}": "제안 {1}, {2}",
    "Offer {}, {}, {}": "제안 {1}, {2}, {3}",
    "Assumes what offer {} states, and nothing else.": "제안 {1}에 명시된 것만 가정.",
    "Assumes what offer {} states. Not stated, and assumed: {}.":
      "제안 {1}에 명시된 것을 가정. 명시되지 않아 가정한 것: {2}.",
    "Assumes what offer {} states. Not stated, and taken from the {} as then in force: {}.":
      "제안 {1}에 명시된 것을 가정. 명시되지 않아 당시 발효 중인 {2}에서 가져온 것: {3}.",
    "the offer states no amount, and no payment of its first year is known":
      "제안에 금액이 없고 첫해 분담금도 알려지지 않음",
    "the offer's amount has no unit": "제안 금액에 단위가 없음",
    "the offer states no {}, and no agreement in force says one":
      "제안에 {1:이} 없고 발효 중인 협정에도 없음",
    "the offer would end in '{}', before it begins in '{}'":
      "제안의 끝 '{1}'이(가) 시작 '{2}'보다 앞섬",
    "the offer would run for {} years, from '{}' to '{}'":
      "제안의 기간이 '{2}'부터 '{3}'까지 {1}년",
    "the offer states no index, and no rule of an agreement in force is on record":
      "제안에 지수가 없고 발효 중인 협정의 규칙도 기록에 없음",
    "the offer's later years rise at a fixed rate that is not stated":
      "첫해 뒤의 고정 인상률이 명시되지 않음",
    "the offer's later years are stated one by one, but not in its row":
      "첫해 뒤의 금액이 해마다 정해졌으나 제안의 행에는 없음",
    "the offer's {} '{}' is out of range": "제안의 {1} '{2}'이(가) 범위를 벗어남",
    "the offer's change counts on the payment of '{}', which is not known":
      "제안의 증감 기준인 '{1}'년 분담금이 알려지지 않음",
    "Write 'amount' and 'unit' into its row.": "행에 'amount'와 'unit'을 쓰십시오.",
    "Write 'unit' into its row: krw_bn, usd_m or pct.":
      "행에 'unit'을 쓰십시오: krw_bn, usd_m, pct.",
    "Write '{}' into its row.": "행에 '{1}'을(를) 쓰십시오.",
    "Correct 'first_year' or 'last_year' in its row.":
      "행의 'first_year'나 'last_year'를 고치십시오.",
    "A scenario has at most {} years; correct 'last_year'.":
      "시나리오는 최대 {1}년입니다. 'last_year'를 고치십시오.",
    "Write 'index' into its row, as cpi or none.": "행에 'index'를 쓰십시오. 예: cpi, none.",
    "Write the yearly rise in per cent into 'add'.": "연간 인상률(%)을 'add'에 쓰십시오.",
    "Write yes into 'each_year' for the same sum every year, or name another index.":
      "매년 같은 금액이면 'each_year'에 yes를 쓰고, 아니면 다른 지수를 쓰십시오.",
    "Correct '{}' in its row.": "행의 '{1}'을(를) 고치십시오.",
    "Name a 'base_year' that has a payment, or add the payment of {}.":
      "분담금이 있는 'base_year'를 쓰거나 {1}년 분담금을 추가하십시오.",
    // Privacy.
    "an offer that was typed is not saved; {} goes on with it":
      "입력한 제안이 저장되지 않았습니다. {1} 키로 이어서 입력하십시오",
    "it is made of a private offer, which must not stand in scenarios/":
      "비공개 제안으로 만든 것이라 scenarios/에 둘 수 없습니다",
    "a value in it was found from a private paper, which must not stand in scenarios/":
      "비공개 문서에서 구한 값이 있어 scenarios/에 둘 수 없습니다",
    "not saved: {}: {}; {} takes it back": "저장하지 않음: {1}: {2}. {3} 키로 되돌리십시오",
  ]
}
