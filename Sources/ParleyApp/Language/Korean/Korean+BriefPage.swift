/// What a brief says on its page.
extension KoreanWords {
  static let briefPage: [String: String] = [
    "(host: {})": "(개최: {1})",
    "Rounds": "회의",
    "{} earlier round": "앞선 회의 {1}회",
    "{} earlier rounds": "앞선 회의 {1}회",
    "Since then:": "이후:",
    "{} more meeting": "회의 {1}회",
    "{} more meetings": "회의 {1}회",
    "{} more milestone": "이정표 {1}건",
    "{} more milestones": "이정표 {1}건",
    "left out for its sources": "출처 요건으로 제외",
    "Open points": "미타결 쟁점",
    "Points settled": "타결된 쟁점",
    "No point is on record.": "기록된 쟁점이 없습니다.",
    "where it stands": "현황",
    "and {} more point": "외 쟁점 {1}건",
    "and {} more points": "외 쟁점 {1}건",
    "Last word": "최근 발언",
    "No offer of these talks is on record.": "이 협상의 제안은 기록되어 있지 않습니다.",
    "side": "측",
    "point": "쟁점",
    "basis": "근거",
    "comes to a year": "연간 환산액",
    "and {} earlier offer": "외 이전 제안 {1}건",
    "and {} earlier offers": "외 이전 제안 {1}건",
    "in reply to {} {}": "{1} {2}에 대한 답",
    "not in sources.csv": "sources.csv에 없음",
    "Payment": "분담금",
    "Comparison": "비교",
    "Outlook": "전망",
    "{} more year counts in the total.": "표에 없는 {1}개 연도도 합계에 포함됩니다.",
    "{} more years count in the total.": "표에 없는 {1}개 연도도 합계에 포함됩니다.",
    "90 % band: nine in ten of the model's paths. A model, not a forecast.":
      "90 % 구간: 모형 경로 열 가운데 아홉. 모형이며 예측이 아닙니다.",
    "{}; shaded: the 50 % and the 90 % band of the model's paths. A model, not a forecast.":
      "{1}; 음영: 모형 경로의 50 %와 90 % 구간. 모형이며 예측이 아닙니다.",
    "{}: {} in {}, {} in {}.": "{1}: {3}년 {2}, {5}년 {4}.",
    "{} changes by {} % a year (standard deviation {})": "{1} 연 {2} % 변동(표준편차 {3})",
    "{} returns to {} % (persistence {}, standard deviation {})":
      "{1} {2} %로 회귀(지속성 {3}, 표준편차 {4})",
    "Assumed where nothing is published: {}; {} paths, seed {}.":
      "발표되지 않은 값의 가정: {1}; 경로 {2}개, 시드 {3}.",
    "That is of A; the others do not assume the same.": "A의 가정이며, 다른 시나리오의 가정은 다릅니다.",
    "~ derived from other figures, ? from memory.": "~ 다른 수치에서 산출, ? 기억에 의함.",
    "{} entry that rests only on memory or on copies is left out.":
      "기억이나 사본에만 근거한 {1}건은 제외했습니다.",
    "{} entries that rest only on memory or on copies are left out.":
      "기억이나 사본에만 근거한 {1}건은 제외했습니다.",
  ]
}
