/// What is said about briefs: the command, the box, the form.
extension KoreanWords {
  static let brief: [String: String] = [
    "{} {} instead of {}": "{1} {2}(원래 {3})",
    "the name '{}' does not tell how to write the brief": "이름 '{1}'만으로는 보고서 형식을 알 수 없습니다",
    "End it in .html, .md or .txt, or give --format html, markdown or text.":
      ".html, .md, .txt로 끝내거나 --format html, markdown, text를 지정하십시오.",
    "no round is known on {}": "{1} 기준으로 알려진 회의가 없습니다",
    "Rounds stand in rounds.csv.": "회의는 rounds.csv에 기록됩니다.",
    "round '{}' was not known on {}: it is known from {}":
      "회의 {1:은} {2} 기준으로 알려지지 않았습니다: {3}부터 알려졌습니다",
    "there is no round '{}' in {}.{}": "{2}에 회의 {1:이} 없습니다.{3}",
    "The newest rounds: {}.": "최근 회의: {1}.",
    "these scenarios have no year in common": "이 시나리오들은 겹치는 연도가 없습니다",
    "'parley project {}' shows the years of each.": "'parley project {1}' 명령으로 각각의 연도를 볼 수 있습니다.",
    "--compare takes {} scenarios at most": "--compare에는 시나리오를 {1}개까지 줄 수 있습니다",
    "A page has no room for more.": "한 쪽에 더 넣을 자리가 없습니다.",
    "the scenario {} is a private paper": "시나리오 {1:은} 비공개 문서입니다",
    "the scenarios {} are private papers": "시나리오 {1:은} 비공개 문서입니다",
    "With --include-private they stand in it, and every page is stamped PRIVATE.":
      "--include-private를 주면 포함되며, 모든 쪽에 PRIVATE 표시가 찍힙니다.",
    "wrote {}": "{1:을} 저장했습니다",
    "Brief": "보고서",
    "in the brief": "보고서에서",
    "Show the brief: one page on the round, to be written": "보고서 보기: 회의에 관한 한 쪽, 파일로 저장 가능",
    "no round is on record": "기록된 회의가 없습니다",
    "Write the brief into a file": "보고서를 파일로 저장",
    "Write the brief as HTML, Markdown or text": "보고서 형식 선택: HTML, Markdown, 텍스트",
    "Say the brief in the other language": "보고서의 언어 전환",
    "Count what rests only on memory or copies in the brief, or leave it out":
      "기억이나 사본에만 근거한 내용을 보고서에 포함 또는 제외",
    "Count private papers in the brief, or leave them out": "비공개 문서를 보고서에 포함 또는 제외",
    "there are no private papers": "비공개 문서가 없습니다",
    "Copy the brief as it would be written": "보고서를 저장될 형식대로 복사",
    "there is no page": "보여 줄 쪽이 없습니다",
    "the brief": "보고서",
    "the round is not known on the day shown": "표시한 날짜 기준으로 알려지지 않은 회의입니다",
    "text": "텍스트",
    "{} private scenario is left out; {} counts private papers":
      "비공개 시나리오 {1}건 제외; {2} 키로 비공개 문서 포함",
    "{} private scenarios are left out; {} counts private papers":
      "비공개 시나리오 {1}건 제외; {2} 키로 비공개 문서 포함",
    "all sources": "모든 출처",
    "private papers too": "비공개 문서 포함",
    "written as {}": "저장 형식: {1}",
    "the bands are being computed": "구간 계산 중",
    "Write the brief": "보고서 저장",
    "its ending tells the format": "확장자로 형식이 정해집니다",
    "a file needs a name": "파일 이름이 필요합니다",
    "it is there already; Enter once more replaces it": "이미 있는 파일입니다; Enter를 다시 누르면 바꿉니다",
    "{}, written as {}, {}": "{1}, 저장 형식: {2}, {3}",
    "{} writes it": "{1} 저장",
    "{} language": "{1} 언어",
    "{} format": "{1} 형식",
  ]
}
