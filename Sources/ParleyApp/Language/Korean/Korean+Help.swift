extension KoreanWords {
  /// What the help explains besides the keys.
  static let help: [String: String] = [
    "with any key that moves: select": "이동하는 키와 함께 눌러 선택",
    "Counts and keys": "번호와 키",
    "Ctrl and S, Alt and r, Ctrl and →, Shift and →": "Ctrl과 S, Alt와 r, Ctrl과 →, Shift와 →",
    """
    The keyboard writes Hangul: commands count by their keys all the same. Shift shows in ㅃ ㅉ \
    ㄸ ㄲ ㅆ ㅒ ㅖ alone; for other capitals switch it with 한/영.
    """: """
    한글 입력 상태: 명령은 자판의 위치대로 그대로 쓸 수 있습니다. Shift는 ㅃ ㅉ ㄸ ㄲ ㅆ ㅒ ㅖ에서만 구별되므로 다른 대문자는 한/영 키로 바꾸어 \
    누르십시오.
    """,
    """
    A count goes before a motion. 1, 2 and 3 select panes, so a count that begins with one of \
    them is typed with a leading 0: 012{}.
    """: "이동 키 앞에 번호를 입력합니다. 1, 2, 3은 창을 고르는 키이므로 이것으로 시작하는 번호는 앞에 0을 붙입니다: 012{1}.",
    """
    A count goes before a motion. One that begins with 1, 2 or 3 is typed with a leading 0: 012{}.
    """: "이동 키 앞에 번호를 입력합니다. 1, 2, 3으로 시작하는 번호는 앞에 0을 붙입니다: 012{1}.",
    "a round that was held": "열린 회의",
    "an extra session of a round": "추가 회의",
    "a meeting to come": "열릴 회의",
    "a step of the text: initialled, signed, assembly vote, in force":
      "이정표: 가서명, 서명, 국회 의결, 발효",
    "days from the end of the meeting before to the start of this one":
      "직전 회의가 끝난 날부터 이 회의를 시작한 날까지의 일수",
    "behind the gap: who hosts": "일수 뒤: 개최 측",
    "the round has a note": "노트가 있는 회차",
    "days from the start of round 1 to the day the sides came to terms":
      "1차 회의 시작부터 합의한 날까지의 일수",
    "~ derived": "~ 산출",
    "computed from values that were read; no source states it":
      "확인한 값으로 계산함; 직접 밝힌 출처는 없음",
    "? recalled": "? 기억",
    "set down from memory; no source was found": "기억에 따라 적음; 출처를 찾지 못함",
    "read, seed": "확인, 기초",
    "read in the source named; read in one of the two first articles":
      "밝힌 출처에서 확인함; 처음 두 기사 중 하나에서 확인함",
    "agreed": "합의",
    "on record, or the first payment of an agreement in force":
      "기록에 있는 금액, 또는 발효된 협정의 첫해 분담금",
    "set": "규칙 확정",
    "by the rule from published indicators; no band": "발표된 지표와 규칙으로 정해짐; 구간 없음",
    "given": "지정",
    "from a given path or an assumed amount": "지정한 경로 또는 가정한 금액",
    "projected": "전망",
    "from simulated indicators: the central case of a model, not a forecast":
      "지표 모의 계산: 모형의 중심값이며 예측이 아님",
    "90 % band": "90 % 구간",
    "from the 5th to the 95th of a hundred simulated paths":
      "모의 경로 100개 중 5번째부터 95번째까지",
    "cap 5.0 slack": "상한 5.0 % 미적용",
    "the cap of the yearly rise does not bind; binds: it does":
      "연간 인상률 상한이 적용되지 않음; 적용: 상한에 걸림",
    "at the cap": "상한 적용 시",
    "the sum if every rise not yet published were the cap; at zero: if none rose":
      "아직 발표되지 않은 인상률이 모두 상한일 때의 합계; 인상 없음: 모두 오르지 않을 때",
    "the short name of a source; {} and {} spell it out": "출처의 약칭; {1:과} {2} 키로 자세히 보기",
  ]
}
