extension KoreanWords {
  /// Words of closed lists and customary words of cells, where the program shows them as its own.
  static let cells: [String: String] = [
    // Themes of issues and positions.
    "acceptability": "수용 가능성",
    "cap": "상한",
    "defence budget": "국방예산",
    "domestic economy": "국내 경제",
    "duration": "유효 기간",
    "fairness": "공정성",
    "flexibility": "유연성",
    "framework": "협정의 틀",
    "index": "지수",
    "labour": "인건비",
    "level": "분담 수준",
    "method": "산정 방식",
    "scope": "적용 범위",
    "share": "분담 비율",
    "term": "적용 기간",
    "validity": "효력",
    // What people did.
    "chief negotiator": "수석대표",
    "signatory": "서명자",
    "signatory, implementing arrangement": "서명자(이행약정)",
    // What the day an agreement was concluded on stands for.
    "agreed in principle": "원칙적 합의",
    "announced": "발표",
    "concluded": "타결",
    "initialled": "가서명",
    "text settled": "문안 합의",
    // What a change is counted in.
    "dollars": "달러",
    "won": "원화",
    // Offers.
    "claimed": "비공식",
    "superseded": "대체됨",
    "rejected": "거부됨",
    "accepted": "수용됨",
    "withdrawn": "철회됨",
    // Units.
    "{} persons": "{1}명",
    "{} KRW per USD": "달러당 {1}원",
    "% of total": "합계 대비 %",
  ]
}
