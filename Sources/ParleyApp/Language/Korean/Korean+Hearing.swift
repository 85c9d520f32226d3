extension KoreanWords {
  /// Screens in words: the chart, the scenarios' charts, lists.
  static let hearing: [String: String] = [
    "Lines {} to {} of {} show.": "{3}줄 중 {1}-{2}줄 표시.",
    "Behind the line:": "줄의 내용:",
    "Keys: {}": "키: {1}",
    "Nothing is typed.": "입력한 것 없음.",
    "Typed: {}": "입력: {1}",
    "; typed: {}": "; 입력: {1}",
    "{}, chosen": "{1}, 선택됨",
    "(empty line)": "(빈 줄)",
    "{} (shown)": "{1}(표시 중)",
    // The chart.
    "Payments: {}, {} to {}": "분담금: {1}, {2}-{3}년",
    "Bars of parts stacked by year: {}.": "연도별 항목 누적 막대: {1}년.",
    "{} cannot be computed on this day.": "{1:은} 이 날짜에 계산할 수 없습니다.",
    "{} stays below its ceiling, which is {} in {}.": "{1:은} 상한보다 낮습니다. 상한은 {3}년 {2}입니다.",
    "{} is at its ceiling in {}; that of {} is {}.":
      "{1:은} {2}년 상한과 같습니다. {3}년 상한은 {4}입니다.",
    "the {} from {}": "{2}년부터 {1}",
    "Agreements: {}.": "협정: {1}.",
    "Crosshair: {}": "십자선: {1}",
    "Year by year:": "연도별:",
    "total {}": "합계 {1}",
    "90 % band {} to {}": "90 % 구간 {1}-{2}",
    // Its lines.
    "Agreed": "합의액",
    "{}: {} in {}.": "{1}: {3}년 {2}.",
    "{}: from {} in {} to {} in {}.": "{1}: {3}년 {2}에서 {5}년 {4}까지.",
    "{}: from {} in {} to {} in {}, {}.": "{1}: {3}년 {2}에서 {5}년 {4}까지, {6}.",
    "{}: highest {} in {}, lowest {} in {}.": "{1}: 최고 {3}년 {2}, 최저 {5}년 {4}.",
    "Largest rise on the year before: {} in {}": "전년 대비 최대 증가: {2}년 {1}",
    "Largest rise on the year before: {} in {}; no fall.": "전년 대비 최대 증가: {2}년 {1}; 감소 없음.",
    "{}; largest fall: {} in {}.": "{1}; 최대 감소: {3}년 {2}.",
    "rises to {} or more in {}": "{2}년 {1} 이상으로 상승",
    "falls below {} in {}": "{2}년 {1} 미만으로 하락",
    "The line {}.": "추이: {1}.",
    "{} against what is agreed: {}.": "{1:과} 합의액 비교: {2}.",
    "{} {}, {} % of the centre": "{1}년 {2}(중심값의 {3} %)",
    "90 % band of {}: {}.": "{1}의 90 % 구간: {2}.",
    "{}: derived.": "{1}년: 산출.",
    "{}: recalled.": "{1}년: 기억.",
    "On a newer base from {}: not comparable with the years before.":
      "{1}년부터 새 기준 적용: 그 이전 연도와 비교할 수 없습니다.",
    // Where lines cross.
    "above in {}": "{1}년 위",
    "below in {}": "{1}년 아래",
    "equal in {}": "{1}년 같음",
    // The charts of the scenarios.
    "Chart of {} {}, {} to {}": "{1} {2} 도표, {3}-{4}년",
    "The crosshair stands on {}.": "십자선: {1}년.",
    "{} against A: {}.": "{1:과} A 비교: {2}.",
    "{} stays below its ceiling.": "{1:은} 상한보다 낮습니다.",
    "{} is at its ceiling in {}.": "{1:은} {2}년 상한과 같습니다.",
    "Column {} {}: cannot be shown: {}": "열 {1} {2}: 표시할 수 없음: {3}",
    "Column {} {}: {}": "열 {1} {2}: {3}",
    "{}, under the cursor": "{1}(커서 위치)",
    "{}; view {}": "{1}; 보기: {2}",
    "What moves the total of {}, {}, most: each number moved alone, all else as it stands":
      "{1} 합계 {2:을} 가장 크게 움직이는 값: 다른 조건은 그대로 두고 숫자를 하나씩 옮긴 결과",
    "{}: total {} at {}, {} at {}": "{1}: 합계 {3}에서 {2}, {5}에서 {4}",
  ]
}
