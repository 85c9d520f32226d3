extension KoreanWords {
  /// Projections, their derivations and what stands in the way of them.
  static let projection: [String: String] = [
    // States and confidence.
    "budgeted": "예산",
    "executed": "집행",
    "carried_over": "이월",
    "carried-over": "이월",
    // Units.
    "USD m": "백만 달러",
    // Drivers.
    "CPI": "소비자물가",
    "defence budget growth": "국방예산 증가율",
    "exchange rate": "환율",
    "GDP growth": "GDP 성장률",
    // Steps.
    "{} agreed for {}": "{2}년 합의액 {1}",
    "{} stated for {}": "{2}년 명시액 {1}",
    "{} = USD {}m x {} / 1000": "{1} = {2}백만 달러 x {3} / 1000",
    "{} {} for {}": "{3}년 {2} {1}",
    "{} for {} by {}, {}": "{3}에 따른 {2}년 {1}, {4}",
    "min({}, {})": "최솟값({1}, {2})",
    "max({}, {})": "최댓값({1}, {2})",
    "{}, from {} on {}": "{1}, {3}에서 {2:으로}",
    "GDP {}": "{1}년 GDP",
    "{}, given": "{1}, 지정",
    "{}, projected: {}": "{1}, 전망: {2}",
    "{} of {}, drift {} %": "{2}년 {1}, 추세 {3} %",
    "{}, rounded to 0.1": "{1}, 0.1 단위로 반올림",
    "{} soldiers cited for {}": "{2}년 기준 병력 {1}명",
    "prices of {} on those of {}": "{2}년 가격 대비 {1}년 가격",
    "GDP": "GDP",
    "{} {} = {}, gone on with by growth": "{2}년 {1} = {3}, 이후 증가율로 연장",
    // Rules.
    "frozen": "동결",
    "amounts stated": "금액 명시",
    "{} % a year": "연 {1} %",
    "{} of the same year": "해당 연도 {1}",
    "{} of the year before": "전년도 {1}",
    "{} of {} years earlier": "{2}년 전 {1}",
    "{} plus {} points": "{1} 가산 {2}%p",
    "{} less {} points": "{1} 차감 {2}%p",
    "{}, at least {} %": "{1}, 하한 {2} %",
    "{}, at most {} %": "{1}, 상한 {2} %",
    // What a year's rule read.
    "{} {} {} %": "{2}년 {1} {3} %",
    "{} {} points": "{1} {2}%p",
    "{}, real": "{1}, 실질",
    // Measures.
    "{} / {} - 1 ({} on {})": "{1} / {2} - 1 ({4}년 대비 {3}년)",
    "{} x 1000 / {} (average of {})": "{1} x 1000 / {2} ({3}년 평균)",
    "({} of {} - {} of {}) / {}": "({2}년 {1} - {4}년 {3}) / {5}",
    "({} of {} / {} of {}) ^ (1 / {}) - 1": "({2}년 {1} / {4}년 {3}) ^ (1 / {5}) - 1",
    "exchange rate, average of": "환율 평균",
    "price level": "물가 수준",
    "soldiers cited for": "병력 기준",
    "it needs the payment alone": "분담금만 있으면 됩니다",
    "it needs an exchange rate, {}": "환율({1})이 필요합니다",
    "it needs the rise of consumer prices between that year and the price year, cpi_pct":
      "그 해와 가격 기준 연도 사이의 소비자물가 상승률(cpi_pct)이 필요합니다",
    "it needs the defence budget, {}": "국방예산({1})이 필요합니다",
    "it needs the GDP, {} or {}": "GDP({1} 또는 {2})가 필요합니다",
    "no number of soldiers is cited in that year or before it, troops_cited":
      "그 해까지 공표된 병력 수(troops_cited)가 없습니다",
    // Totals.
    "central case": "중심값",
    "every rise whose index is not yet published at the cap": "지수가 공표되지 않은 인상은 모두 상한 적용",
    "every rise whose index is not yet published at the floor, else zero":
      "지수가 공표되지 않은 인상은 모두 하한 또는 0 적용",
    "the sum of {} to {}": "{1}-{2}년 합계",
    "the sums of {} to {}": "{1}-{2}년 합계",
    "{}, each before it is rounded": "{1}, 반올림 전 기준",
    "the total": "합계",
    "{}, with {} at {}": "{1}, {2} = {3}",
    "{} {}{} in every year from {}: {} = {} over {}-{}, unrounded central case":
      "{4}년부터 매년 {1} {2}{3}: {7}-{8}년 {5} = {6}, 반올림하지 않은 중심값",
    // Sensitivity.
    "one point": "1%p",
    "one per cent of it": "해당 값의 1 %",
    "one year": "1년",
    "one standard deviation": "1 표준편차",
    // Errors.
    "scenario '{}' is not there or has errors": "시나리오 '{1}'이(가) 없거나 오류가 있습니다",
    "following '{}' leads back to this scenario": "'{1}'을(를) 따르면 이 시나리오로 되돌아옵니다",
    "no term covers the year '{}'": "{1}년에 해당하는 적용 기간이 없습니다",
    "no agreed payment is on record for '{}'": "{1}년의 합의된 분담금 실적이 없습니다",
    "no {} is published or given for '{}', which the payment of {} needs":
      "{3}년 분담금에 필요한 {2}년 {1} 값이 공표되거나 지정되지 않았습니다",
    "the payment of '{}' is too large to count": "{1}년 분담금이 너무 커서 계산할 수 없습니다",
    "{} has no figure for '{}': {}": "{2}년 {1} 수치가 없습니다: {3}",
    "Check the scenarios' names, and mend the errors of that one first.":
      "시나리오 이름을 확인하고 그 시나리오의 오류를 먼저 고치십시오.",
    "Remove one of the keys 'follows'.": "'follows' 키 가운데 하나를 지우십시오.",
    "Every year after first_year needs exactly one [[terms]].":
      "first_year 다음 해부터는 해마다 [[terms]]가 정확히 하나씩 있어야 합니다.",
    "Add the row {},agreed to payments.csv, follow a scenario that has the year, as follows = \"ID\", let 'on' name a year that has a payment, or write the payment itself, as krw_bn = 1500.0.":
      "payments.csv에 {1},agreed 행을 추가하거나, follows = \"ID\"로 그 해가 있는 시나리오를 따르거나, 'on'에 분담금이 있는 해를 적거나, krw_bn = 1500.0처럼 금액을 직접 적으십시오.",
    "Add {} to indicators.csv, or give the value in the scenario: a line {} = … under [assumptions.paths.{}].":
      "indicators.csv에 {1:을} 추가하거나, 시나리오의 [assumptions.paths.{3}] 아래에 {2} = … 줄로 값을 지정하십시오.",
    "Check the amounts and rates of the scenario.": "시나리오의 금액과 비율을 확인하십시오.",
    "Ask for other years or another measure.": "다른 연도나 다른 기준을 선택하십시오.",
    "the row {},{}": "{1},{2} 행",
    "{} of {} and of {}": "{2}년과 {3}년의 {1}",
  ]
}
