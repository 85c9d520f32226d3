extension KoreanWords {
  /// What the commands of the command line say that compute figures.
  static let figures: [String: String] = [
    // What they rest on.
    "As known on {}: nothing published later counts.":
      "{1} 기준: 이후에 공표된 것은 반영하지 않습니다.",
    "{} path, seed {}": "경로 {1}개, 난수 시드 {2}",
    "{} paths, seed {}": "경로 {1}개, 난수 시드 {2}",
    "simulating, {} %": "모의 계산 중, {1} %",
    // Projections.
    "central": "중심값",
    "ceiling": "상한",
    "{}. Bands are those of a model, not a forecast.": "{1}. 구간은 모형의 구간이며 예측이 아닙니다.",
    "What is behind a year: parley explain {} {} --measure {}":
      "연도별 산출 근거: parley explain {1} {2} --measure {3}",
    "Ceiling: every rise not yet published is the cap. Floor: it is the rule's floor, else zero.":
      "상한: 아직 공표되지 않은 인상에 모두 상한을 적용한 값입니다. 하한: 규칙의 하한을 적용하고, 없으면 인상이 없는 것으로 본 값입니다.",
    "Probability that the cap binds, in %: {}": "상한이 적용될 확률(%): {1}",
    "{} ({} % a year)": "{1}(연 {2} %)",
    "{}  95 % sampling intervals of the percentiles ({})": "{1}  백분위수의 95 % 표본 구간 ({2})",
    "None: every figure is the same on all paths.": "없음: 모든 수치가 어느 경로에서나 같습니다.",
    "None: there are too few paths.": "없음: 경로가 너무 적습니다.",
    "The true percentile lies in its interval for 95 of 100 seeds; where none is given, there are too few paths.":
      "난수 시드 100개 중 95개에서 참 백분위수가 이 구간에 들어갑니다. 구간이 없는 곳은 경로가 너무 적은 것입니다.",
    "the rule of agreement {}: {}": "제{1}차 협정의 규칙: {2}",
    // Comparisons.
    "B {} less A {}  ({})": "B {1}에서 A {2:을} 뺀 차이  ({3})",
    "{}, the same shocks for both: the band is the band of the difference.":
      "{1}, 양쪽에 같은 충격 적용: 구간은 차이의 구간입니다.",
    "B costs as much as A over {}-{}, the years both have.":
      "공통 연도인 {1}-{2}년에 B는 A와 같은 금액이 듭니다.",
    "B costs {} less than A over {}-{}, the years both have.":
      "공통 연도인 {2}-{3}년에 B는 A보다 {1} 덜 듭니다.",
    "B costs {} more than A over {}-{}, the years both have.":
      "공통 연도인 {2}-{3}년에 B는 A보다 {1} 더 듭니다.",
    // The back-test.
    "Published payments reproduced by rule  ({})": "규칙으로 재현한 공표 분담금  ({1})",
    "Each year from the published payment of the year before.":
      "해마다 전년도의 공표된 분담금에서 계산합니다.",
    "published": "공표",
    "reproduced": "재현",
    "rule": "규칙",
    "{} of {} published payments are reproduced to 0.1.":
      "공표된 분담금 {2}건 중 {1}건이 0.1까지 재현됩니다.",
    "{} of {} published payments are reproduced to 0.1; {} of them prove nothing (~): the payment on record was itself derived by the rule.":
      "공표된 분담금 {2}건 중 {1}건이 0.1까지 재현됩니다. 그중 {3}건(~)은 실적 자체가 규칙으로 산출된 것이어서 검증이 되지 않습니다.",
    "{}: no figure is published; {} is set by rule.":
      "{1}년: 공표된 수치가 없습니다. {2:은} 규칙으로 확정된 값입니다.",
    // Goal seek.
    "the figure of {} in {}": "{1}년 {2} 수치",
    "the total of {}-{}": "{1}-{2}년 합계",
    "the total of {}-{} in {}": "{1}-{2}년 {3} 합계",
    "The scenario has {}.": "시나리오의 현재 값은 {1}입니다.",
    "With the value found, {} is {} in the unrounded central case.":
      "찾은 값을 쓰면 {1:은} 반올림하지 않은 중심값으로 {2}입니다.",
    "Rounded each year as payments are published, it is {}.":
      "공표 방식대로 해마다 반올림하면 {1}입니다.",
    "A scenario file takes {} = {}.": "시나리오 파일에는 {1} = {2:으로} 적습니다.",
    // Sensitivity.
    "{}: what moves the total of {}  ({})": "{1}: 합계 {2}의 민감도  ({3})",
    "Each number is moved alone, down to low and up to high; totals are of the central case, rounded as published.":
      "숫자를 하나씩 낮은 값과 높은 값으로 옮긴 결과입니다. 합계는 중심값이며 공표 방식대로 반올림했습니다.",
    "low": "낮은 값",
    "high": "높은 값",
    "at low": "낮을 때",
    "at high": "높을 때",
    "spread": "폭",
    "Moved by {}: {}.": "{1}씩 옮김: {2}.",
    "Without effect: {}.": "영향 없음: {1}.",
  ]

  /// Why a command that computes figures cannot go on.
  static let figureRefusals: [String: String] = [
    "{} has {} error, which may change figures; 'parley check {}' lists them":
      "{1}에 오류가 {2}건 있어 수치가 달라질 수 있습니다. 'parley check {3}'로 확인하십시오.",
    "{} has {} errors, which may change figures; 'parley check {}' lists them":
      "{1}에 오류가 {2}건 있어 수치가 달라질 수 있습니다. 'parley check {3}'로 확인하십시오.",
    "there is no scenario '{}' in {}.{}": "{2}에 시나리오 '{1}'이(가) 없습니다.{3}",
    "Did you mean '{}'?": "'{1}'을(를) 찾으십니까?",
    "Known scenarios: {}.{}": "사용할 수 있는 시나리오: {1}.{2}",
    "The folder of a workspace is given as -w FOLDER.": "작업 폴더는 -w 폴더로 지정합니다.",
    "scenario '{}' cannot be projected": "시나리오 '{1}'을(를) 전망할 수 없습니다",
    "It rests on a file with errors; 'parley check {}' lists them.":
      "오류가 있는 파일을 바탕으로 합니다. 'parley check {1}'로 확인하십시오.",
    "scenario '{}' was not known on {}: {}": "시나리오 '{1}'은(는) {2} 당시에 없었습니다: {3}",
    "it is known from {}": "{1}부터 있습니다",
    "it follows '{}', which is known from {}": "따르는 시나리오 '{1}'이(가) {2}부터 있습니다",
    "Give --as-of {} or later, or leave it out.": "--as-of에 {1} 이후를 주거나 빼십시오.",
    "scenario '{}' follows '{}', which has errors; 'parley check' lists them":
      "시나리오 '{1}'이(가) 따르는 '{2}'에 오류가 있습니다. 'parley check'로 확인하십시오.",
    "the run was stopped": "계산을 중단했습니다",
    "there is not enough memory for so many paths; ask for fewer with --paths":
      "경로 수에 비해 메모리가 부족합니다. --paths로 줄이십시오.",
    "{} is no year of '{}', which has {} to {}": "{1}년은 '{2}'에 없습니다. {3}년에서 {4}년까지 있습니다.",
    "--to {} is no year of '{}', which has {} to {}":
      "--to {1}년은 '{2}'에 없습니다. {3}년에서 {4}년까지 있습니다.",
    "The first has {}, the second {}.": "첫째 시나리오는 {1}, 둘째 시나리오는 {2}입니다.",
    "the two scenarios count in prices of different years, {} and {}":
      "두 시나리오의 가격 기준 연도가 서로 다릅니다: {1}, {2}",
    "Give both the same price_year, or compare another measure.":
      "price_year를 같게 하거나 다른 기준으로 비교하십시오.",
    "Those are: {}.": "바꿀 수 있는 것: {1}.",
    "{} takes whole numbers only; solve varies the others":
      "{1:은} 정수만 받습니다. solve는 다른 숫자만 바꿀 수 있습니다.",
    "'{}' is no number of '{}' that can be varied.{}": "'{1}'은(는) '{2}'에서 바꿀 수 있는 숫자가 아닙니다.{3}",
    "'{}' states no {}": "'{1}'에 {2} 값이 없습니다",
    "{} does not change {}": "{1:을} 바꾸어도 {2:은} 그대로입니다",
    "'parley sensitivity {}' lists the numbers that do.":
      "합계를 바꾸는 숫자는 'parley sensitivity {1}'로 확인하십시오.",
    "no value of {} gives {}: {}, unrounded, stays between {} and {}":
      "{1}의 어떤 값으로도 {2:이} 되지 않습니다: {3:은} 반올림 전 기준 {4}에서 {5} 사이입니다",
    "Name a target between them, or vary another number: 'parley sensitivity {}' lists them.":
      "그 사이의 목표값을 주거나 다른 숫자를 바꾸십시오. 숫자 목록은 'parley sensitivity {1}'로 확인하십시오.",
    "{} takes whole numbers only": "{1:은} 정수만 받습니다",
  ]
}
