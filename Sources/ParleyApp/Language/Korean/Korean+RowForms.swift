extension KoreanWords {
  /// Forms of rows: dates as they are typed, several of many, what the keys do.
  static let rowForms: [String: String] = [
    // Dates.
    "= {}, the whole year": "= {1} (그해 전체)",
    "= {}, the whole month": "= {1} (그달 전체)",
    "= {}, Monday": "= {1} (월)",
    "= {}, Tuesday": "= {1} (화)",
    "= {}, Wednesday": "= {1} (수)",
    "= {}, Thursday": "= {1} (목)",
    "= {}, Friday": "= {1} (금)",
    "= {}, Saturday": "= {1} (토)",
    "= {}, Sunday": "= {1} (일)",
    // Several of many.
    "none taken": "넣은 것 없음",
    "not in the list; it stays unless you drop it": "목록에 없음, 빼지 않으면 그대로 둠",
    "{}, taken": "{1}, 넣음",
    "{}, taken, under the cursor": "{1}, 넣음, 커서 위치",
    "{}, needed": "{1}, 필수",
    "there is nothing here to take": "여기에는 넣을 것이 없습니다",
    // Keys.
    "adds it": "추가",
    "takes it": "넣기",
    "drops it": "빼기",
    "{} takes it": "{1} 넣기",
    "{} drops it": "{1} 빼기",
    "* needed": "* 필수",
    "next cell": "다음 셀",
    "{} next cell": "{1} 다음 셀",
    "keep as a draft": "초안으로 보관",
    "Esc keeps it as a draft": "Esc 초안으로 보관",
    "Esc leaves it as it was": "Esc 그대로 두기",
    "this is the last field; {} saves": "마지막 칸입니다. {1} 키로 저장하십시오",
    "Save what the form holds, in any field": "어느 칸에서나 양식 내용 저장",
    // Forms over forms.
    "{}, over {}": "{1}, {2} 위",
  ]
}
