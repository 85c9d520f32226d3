extension KoreanWords {
  /// The tables: their names, the line above and the reading line below.
  static let tables: [String: String] = [
    "agreement_terms": "협정 조건",
    "delegations": "대표단",
    "Tables: {}": "표: {1}",
    "Table: {}": "표: {1}",
    "{}; {}": "{1}; {2}",
    "line": "줄",
    "row {} of {}": "{2}행 중 {1}번째",
    "no rows": "행 없음",
    "what was known by {}": "{1} 기준",
    "No row of {} was known by {}.": "{2} 기준으로 알려진 {1}의 행이 없습니다.",
    "{} has no rows.": "{1}에 행이 없습니다.",
    "{} adds one.": "{1}: 행을 추가합니다.",
    "Columns: {}": "열: {1}",
    ", column {} of {}": ", {2}열 중 {1}번째",
    "Cell under the cursor: {}: {}": "커서 위치의 칸: {1}: {2}",
    "The row cites no source.": "이 행에는 인용한 출처가 없습니다.",
    "Sources:": "출처:",
    "line {}: {}": "{1}번째 줄: {2}",
  ]
}
