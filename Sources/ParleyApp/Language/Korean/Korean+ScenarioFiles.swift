extension KoreanWords {
  /// What is wrong in the files of scenarios, and what to do about it.
  static let scenarioFiles: [String: String] = [
    // The file by itself.
    "a scenario": "시나리오",
    "Name the scenario, as title = \"…\".": "title = \"…\"처럼 시나리오의 제목을 쓰십시오.",
    "Give the first projected payment's year, as first_year = 2026.":
      "first_year = 2026처럼 전망 첫해를 쓰십시오.",
    "Give the last projected payment's year, as last_year = 2030.":
      "last_year = 2030처럼 전망 마지막 해를 쓰십시오.",
    "Say how the first year is paid: a line [opening], then krw_bn, change or usd_m.":
      "첫해 금액을 정하십시오. [opening] 줄 다음에 krw_bn, change, usd_m 가운데 하나를 씁니다.",
    "{} Or take it from another scenario by base = \"ID\".":
      "{1} 또는 base = \"ID\"로 다른 시나리오에서 가져오십시오.",
    "[opening] has exactly one of krw_bn (the payment), change (per cent on another year's) and usd_m (the payment in dollars).":
      "[opening]에는 krw_bn(분담금), change(다른 해 대비 %), usd_m(달러 분담금) 가운데 하나만 씁니다.",
    "the opening says no amount": "첫해 금액이 없습니다",
    "{} beside {}: the opening is said twice": "{2:과} {1:이} 함께 있어 첫해 금액이 두 번 정해졌습니다",
    "{} Delete one.": "{1} 하나를 지우십시오.",
    "'on' without 'change'": "'change' 없이 'on'만 있습니다",
    "'on' names the year that 'change' is counted on. Delete it, or use 'change'.":
      "'on'은 'change'의 기준 연도입니다. 지우거나 'change'를 쓰십시오.",
    // Its terms.
    "a term": "적용 기간",
    "A term says its years, as {} = 2027.": "적용 기간에는 {1} = 2027처럼 연도를 쓰십시오.",
    "the term ends in '{}', before it begins in '{}'":
      "적용 기간이 '{2}'년에 시작하는데 '{1}'년에 끝납니다",
    "'from' is its first year and 'to' its last; they may be swapped.":
      "'from'은 첫해, 'to'는 마지막 해입니다. 둘이 바뀌지 않았는지 확인하십시오.",
    "the term from '{}' overlaps the one of {}-{}":
      "'{1}'년부터의 적용 기간이 {2}-{3}년의 적용 기간과 겹칩니다",
    "Each year after first_year has exactly one term: let the earlier one end in {}, or delete one of them.":
      "first_year 다음 해부터는 해마다 적용 기간이 하나여야 합니다. 앞의 것을 {1}년에 끝내거나 하나를 지우십시오.",
    "Known indexes: {}.{}": "쓸 수 있는 지수: {1}.{2}",
    "No yearly rise can meet both; they may be swapped.":
      "둘을 모두 지키는 인상률이 없습니다. 둘이 바뀌지 않았는지 확인하십시오.",
    "Give the yearly rise in per cent, as rate = 3.0.": "rate = 3.0처럼 연 인상률(%)을 쓰십시오.",
    "{} does not go with index '{}'": "index '{2}'에는 {1:을} 쓸 수 없습니다",
    "It goes with index = \"{}\". Delete it, or change the index.":
      "index = \"{1}\"일 때 쓰는 키입니다. 지우거나 지수를 바꾸십시오.",
    "index 'amounts' without amounts": "index 'amounts'에 금액이 없습니다",
    "amounts in two currencies": "금액이 두 가지 통화로 적혀 있습니다",
    "Give one list with a payment for each year: krw_bn = [ … ] or usd_m = [ … ].":
      "해마다의 분담금을 목록 하나로 쓰십시오: krw_bn = [ … ] 또는 usd_m = [ … ].",
    "It must be a list, as {} = [1500.0, 1550.0].":
      "{1} = [1500.0, 1550.0]처럼 목록이어야 합니다.",
    "{} has {} amounts for {} years": "적용 기간은 {3}년인데 {1}에는 금액이 {2}개 있습니다",
    "Give one amount for each year of the term.": "적용 기간의 해마다 금액을 하나씩 쓰십시오.",
    // Beside the others.
    "{} names scenario {}, which does not exist": "{1:이} 가리키는 시나리오 {2:이} 없습니다",
    "{} {} leads back to this scenario": "{1} {2:이} 이 시나리오로 되돌아옵니다",
    "It goes round in a circle: {}. Remove one of these links.":
      "서로 맞물려 있습니다: {1}. 연결 하나를 지우십시오.",
    "the scenario ends in '{}', before it begins in '{}'":
      "시나리오가 '{2}'년에 시작하는데 '{1}'년에 끝납니다",
    "Check 'first_year' and 'last_year'; they may be swapped.{}":
      "'first_year'와 'last_year'가 바뀌지 않았는지 확인하십시오.{1}",
    "the scenario has {} years, '{}' to '{}'": "시나리오가 '{2}'년부터 '{3}'년까지 {1}년입니다",
    "parley projects at most {} years. Check 'first_year' and 'last_year'.{}":
      "전망은 {1}년까지 할 수 있습니다. 'first_year'와 'last_year'를 확인하십시오.{2}",
    "first_year comes from base '{}'.": "first_year는 base '{1}'의 값입니다.",
    "last_year comes from base '{}'.": "last_year는 base '{1}'의 값입니다.",
    "Every year after first_year {} up to last_year {} needs exactly one [[terms]] with from, to and index.":
      "first_year {1}년 다음 해부터 last_year {2}년까지 해마다 from, to, index가 있는 [[terms]]가 하나씩 있어야 합니다.",
    "{} The terms are those of base '{}'; write others, which replace them all.":
      "{1} 적용 기간은 base '{2}'의 것입니다. 새로 쓰면 모두 대체됩니다.",
    "{} The terms here replace all those of base '{}'.":
      "{1} 여기의 적용 기간이 base '{2}'의 것을 모두 대체합니다.",
    "the opening counts on the payment of '{}', which is no year before first_year {}":
      "첫해 금액의 기준인 '{1}'년이 first_year {2}년보다 앞선 해가 아닙니다",
    "'on' names an earlier year; without it the year before the first counts.":
      "'on'에는 더 이른 해를 쓰십시오. 없으면 첫해의 전년이 기준입니다.",
    "scenario {} cannot be followed under the assumptions of this one: {}":
      "이 시나리오의 가정으로는 시나리오 {1:을} 따를 수 없습니다: {2}",
    // Why one is not saved.
    "{} is stated in 'workspace.toml', and a scenario cannot take it away":
      "{1:은} 'workspace.toml'에 있어 시나리오에서 뺄 수 없습니다",
    "Give it another value, or remove it there.": "다른 값을 쓰거나 그 파일에서 지우십시오.",
    "the new scenario would not be valid: {}": "새 시나리오에 오류가 있습니다: {1}",
    "{} Nothing was written.": "{1} 저장하지 않았습니다.",
    "another program keeps changing {}": "다른 프로그램이 {1:을} 계속 바꾸고 있습니다",
    "Save again when it is done.": "끝난 뒤에 다시 저장하십시오.",
    "{} cannot be read as it is now: line {}: {}":
      "{1:을} 지금 상태로 읽을 수 없습니다: {2}번째 줄: {3}",
    "Repair the file in an editor and save again, or save as a new scenario.":
      "편집기로 파일을 고친 뒤 다시 저장하거나 새 시나리오로 저장하십시오.",
    "{} is stated in {}, and {} cannot take it away": "{1:은} {2}에 있어 {3}에서 뺄 수 없습니다",
    "Give it another value, remove it there, or save as a new scenario.":
      "다른 값을 쓰거나, 그 파일에서 지우거나, 새 시나리오로 저장하십시오.",
    "{} cannot be changed the way {} states it": "{1:은} {2}에 쓰인 형식대로 바꿀 수 없습니다",
    "Write it in an editor as `key = value` under a header of its own, or save as a new scenario.":
      "편집기로 따로 둔 머리글 아래에 `키 = 값`으로 쓰거나 새 시나리오로 저장하십시오.",
    "{} would no longer be valid: {}": "저장하면 {1}에 오류가 생깁니다: {2}",
    "the id {} cannot name a file": "ID {1:은} 파일 이름으로 쓸 수 없습니다",
    "Give the scenario another title.": "시나리오의 제목을 바꾸십시오.",
    "{} was deleted since it was read": "{1:이} 읽은 뒤에 삭제되었습니다",
    "Save as a new scenario, or restore the file from a copy.":
      "새 시나리오로 저장하거나 사본에서 파일을 되살리십시오.",
  ]
}
