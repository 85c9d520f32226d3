extension KoreanWords {
  /// Figures somebody printed: what was claimed and what is true of it.
  static let claims: [String: String] = [
    // The claim as it was understood.
    "{} in {}": "{2}년 {1}",
    "{}, no year given": "{1}, 연도 없음",
    "{} counted from {}": "{2}년 대비 {1}",
    "{}, no base year given": "{1}, 기준 연도 없음",
    "{}, to {} in {}": "{1}, {3}년 {2}",
    "{}, to {}": "{1}, 금액 {2}",
    "left out: {}": "읽지 못한 말: {1}",
    // The answer.
    "nothing on hand can be compared with it": "비교할 수 있는 자료가 없습니다",
    "nothing on hand can be compared with {}": "{1:과} 비교할 수 있는 자료가 없습니다",
    "Name a year that has a payment or a projection, or leave the year out.":
      "분담금이나 전망이 있는 연도를 적거나 연도를 빼십시오.",
    "true as printed, {}": "보도대로 맞음: {1}",
    "true {}": "맞음: {1}",
    "true of an offer, {}": "제안된 금액으로 맞음: {1}",
    "true of a scenario, {}": "시나리오의 가정으로 맞음: {1}",
    "true {}, {} {}": "{1}로는 맞음, {3}로는 {2}",
    "{}; {} it is {}": "{1}. 다만 {2} {3}",
    "nearly: {} it is {}, {} than printed": "거의 맞음: {1}, 계산 결과 {2}, 보도보다 {3}",
    "not found true, nearest: {} it is {}, {} than printed":
      "맞는 경우를 찾지 못함. 가장 가까운 값: {1}, 계산 결과 {2}, 보도보다 {3}",
    "nearly: {}, {} than printed": "거의 맞음: {1}, 보도보다 {2}",
    "not found true, nearest: {}, {} than printed":
      "맞는 경우를 찾지 못함. 가장 가까운 값: {1}, 보도보다 {2}",
    "{} points less": "{1}포인트 낮음",
    "{} points more": "{1}포인트 높음",
    "{} less": "{1} 적음",
    "{} more": "{1} 많음",
    "it would be so at {} {}": "환율이 {1}({2})이면 맞습니다",
    // The readings.
    "from {} ({})": "{1}년({2}) 대비",
    "in {}": "{1}년",
    "in {}-{}": "{1}-{2}년",
    "{} to {} ({})": "{1} {2}년({3})",
    "{} up to {}": "{1} {2}",
    "a year {} to {} ({})": "연평균, {1} {2}년({3})",
    "a year {}": "연평균 {1}",
    "in {} ({})": "{1}년({2})",
    "as the sum of {}-{} ({})": "{1}-{2}년 합계({3})",
    "as the share of GDP in {}": "{1}년 GDP 대비",
    "as the share of the defence budget in {}": "{1}년 국방예산 대비",
    "the sum printed": "보도된 금액",
    "printed as {}": "{1:으로} 보도",
    "as reported": "보도된 환산액",
    "{}, at the average rate of {}": "{1}, {2}년 평균 환율",
    "{}, at {}": "{1}, 환율 {2}",
    // How they are computed.
    "printed as {}, which is {} to {}": "{1:으로} 보도됨, 곧 {2}에서 {3} 사이",
    "{} x 1000 / {}": "{1} x 1000 / {2}",
    "{} in {}, every rise to come at the cap": "{2}년 {1}, 앞으로의 인상에 모두 상한 적용",
    "{} in {}, no rise to come": "{2}년 {1}, 앞으로 인상 없음",
    // What is no claim.
    "there is no figure yet; write one as 17.2 %, 1.64 trillion or $1.3bn":
      "아직 수치가 없습니다. 17.2 %, 1조 6400억, 13억 달러처럼 적으십시오",
    "{} has no unit; write %, bn or trillion, 조 or 억, or $ before it":
      "{1}에 단위가 없습니다. %, 조, 억을 붙이거나 앞에 $를 적으십시오",
    "there is no unit '{}'; known units: {}": "단위 '{1:은}' 없습니다. 쓸 수 있는 단위: {2}",
    "{} has too many digits; write at most four decimals":
      "{1:은} 자릿수가 너무 많습니다. 소수점 아래는 넷째 자리까지 적으십시오",
    "'{}' is no year from {} to {}": "'{1:은}' {2}년에서 {3}년 사이의 연도가 아닙니다",
    "'{}' is no sum; write one as 1.64tn, 1640bn or $1.3bn":
      "'{1:은}' 금액이 아닙니다. 1조 6400억이나 13억 달러처럼 적으십시오",
    // The form, the box and the table.
    "Check a claim: a figure somebody printed": "보도된 수치 확인",
    "Check a claim": "보도된 수치 확인",
    "What is true of a claim": "보도된 수치의 사실 여부",
    "figure": "수치",
    "its unit": "단위",
    "base year": "기준 연도",
    "as 17.2, or all of it: 17.2% 2026 1.64tn 2030":
      "17.2, 또는 문구 그대로: 17.2% 2026년 대비 2030년 1조 6400억",
    "the year it is counted from; of a sum, its year": "비교의 기준이 되는 연도, 금액이면 그 연도",
    "answers": "답 보기",
    "the answer": "답",
    "verdict": "판정",
    "comes to": "환산액",
    "off by": "차이",
    "read as": "해석",
    "rests on": "근거",
  ]
}
