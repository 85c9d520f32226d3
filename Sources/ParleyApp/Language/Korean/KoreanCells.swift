/// The closed lists that cells of the tables are filled from, in Korean: by column, then by cell.
///
/// They stand apart from the catalogue: `open` is one word of an issue, one of an offer and one of a
/// footer.
enum KoreanCells {
  static let words: [String: [String: String]] = [
    "kind": [
      // rounds.csv
      "round": "회의",
      "extra-session": "추가 회의",
      "initialling": "가서명",
      "signature": "서명",
      "assembly": "국회 의결",
      "in-force": "발효",
      "deadline": "시한",
      "event": "사건",
      // sources.csv
      "official": "공식 발표",
      "agency": "통신사",
      "press": "언론",
      "mirror": "사본",
      "memory": "기억",
      "derived": "산출",
    ],
    "confidence": ["read": "확인", "seed": "기초", "derived": "산출", "recalled": "기억"],
    "status": [
      // payments.csv
      "agreed": "합의",
      "budgeted": "예산",
      "executed": "집행",
      "carried-over": "이월",
      // issues.csv
      "open": "미타결",
      "bracketed": "문안 이견",
      "settled": "타결",
    ],
    "level": ["official": "공식", "claimed": "비공식"],
    "state": [
      "open": "유효",
      "superseded": "대체됨",
      "rejected": "거부됨",
      "accepted": "수용됨",
      "withdrawn": "철회됨",
    ],
    "index": [
      "cpi": "소비자물가",
      "defence-budget": "국방예산",
      "gdp": "GDP",
      "fixed": "고정 비율",
      "none": "동결",
      "amounts": "금액 명시",
    ],
    "unit": [
      // In billions of the workspace's money, whose name is put in its place.
      "krw_bn": "십억",
      "usd_m": "백만 달러",
      "pct": "%",
      "persons": "명",
      "% of total": "합계 대비 %",
    ],
    "each_year": ["yes": "예", "no": "아니요"],
  ]
}
