extension KoreanWords {
  /// What a workspace states of its negotiation, the form of it, and a workspace without rows.
  static let workspace: [String: String] = [
    // The command and the form.
    "Say who negotiates: title, money, parties": "협상의 제목, 통화, 당사자 정하기",
    "Who negotiates, and in what money": "협상의 당사자와 통화",
    "as Japan-US host nation support": "예: 주일미군 주둔경비",
    "an agreement is called": "협정의 명칭",
    "as SMA; may stay empty": "예: SMA, 비워 둘 수 있음",
    "amounts are in": "금액 단위",
    "as JPY bn": "예: JPY bn",
    "party {}: code": "당사자 {1}: 코드",
    "as JPN": "예: JPN",
    "as US": "예: US",
    "as United States": "예: United States",
    "may stay empty": "비워 둘 수 있음",
    "as {}": "예: {1}",
    "name": "이름",
    "as Japan": "예: Japan",
    "name in its language": "자국어 이름",
    "as 日本; may stay empty": "예: 日本, 비워 둘 수 있음",
    "saves it": "저장",
    "writing workspace.toml": "workspace.toml을 쓰는 중",
    "name the negotiation": "협상의 제목을 적으십시오",
    "write the party's name": "당사자의 이름을 적으십시오",
    "rows name '{}' already; a code can be changed while no row names it":
      "이미 '{1}'을(를) 쓰는 행이 있습니다. 코드는 쓰는 행이 없을 때에만 바꿀 수 있습니다",
    "workspace.toml is being written just now": "workspace.toml을 지금 쓰는 중입니다",
    "nothing was to be saved": "저장할 것이 없었습니다",
    "not saved: {} is {} in the file by now, here it is {}; saved again, yours counts":
      "저장되지 않음: 파일에서는 {1}이(가) {2}(으)로 바뀌었고 여기서는 {3}입니다. 다시 저장하면 여기 값으로 씁니다",
    // Refusals of the save.
    "another program keeps changing {} or a table": "다른 프로그램이 {1}이나 표를 계속 바꾸고 있습니다",
    "Restore it from a copy, or take it from a new workspace (`parley init DIR`).":
      "사본에서 복원하거나 새 작업 폴더(`parley init DIR`)에서 가져오십시오.",
    "{} has a column {} already": "{1}에 {2} 열이 이미 있습니다",
    "Choose another code, or rename that column. Nothing was written.":
      "다른 코드를 고르거나 그 열의 이름을 바꾸십시오. 아무것도 쓰지 않았습니다.",
    "Repair the file in an editor and save again.": "편집기에서 파일을 고친 뒤 다시 저장하십시오.",
    "{} has lost a party since it was read": "읽은 뒤 {1}에서 당사자 하나가 없어졌습니다",
    "Look at the file in an editor, then change the settings again.":
      "편집기에서 파일을 확인한 뒤 다시 바꾸십시오.",
    "Write it in an editor as `key = value` under a header of its own.":
      "편집기에서 자체 머리글 아래 `key = value` 꼴로 쓰십시오.",
    "the code {} is in use: {}": "코드 {1}을(를) 쓰는 행이 있습니다: {2}",
    "the code {} is in use: {} and {} more": "코드 {1}을(를) 쓰는 행이 있습니다: {2} 외 {3}개",
    "A code can be changed while no row names it. Keep it, or change those rows first.":
      "코드는 쓰는 행이 없을 때에만 바꿀 수 있습니다. 그대로 두거나 그 행을 먼저 바꾸십시오.",
    // What may be written.
    "Say what amounts are counted in, as money = \"JPY bn\".":
      "금액의 단위를 적으십시오. 예: money = \"JPY bn\"",
    "the money {} is no currency in billions": "통화 {1}은(는) 십억 단위의 통화가 아닙니다",
    "Write the three letters of the currency and bn, as money = \"JPY bn\". All amounts count in billions.":
      "통화의 세 글자 코드와 bn을 쓰십시오. 예: money = \"JPY bn\". 모든 금액은 십억 단위입니다.",
    "the currency is not chosen yet": "통화를 아직 정하지 않았습니다",
    "Write its three letters in place of XXX, as money = \"JPY bn\".":
      "XXX 자리에 통화의 세 글자 코드를 쓰십시오. 예: money = \"JPY bn\"",
    "{} is a column of issues.csv already. Choose another code.":
      "{1}은(는) 이미 issues.csv의 열입니다. 다른 코드를 고르십시오.",
    // A workspace to be made.
    "the title is empty": "제목이 비어 있습니다",
    "Name the negotiation.": "협상의 제목을 적으십시오.",
    "a negotiation has two parties, not {}": "협상의 당사자는 {1}이 아니라 둘입니다",
    "Name both sides, or none and choose them later.":
      "양측을 모두 적거나, 적지 말고 나중에 정하십시오.",
    "the party {} has no name": "당사자 {1}의 이름이 없습니다",
    "Write its name behind the code.": "코드 뒤에 이름을 쓰십시오.",
    "there are no scenarios; they need [assumptions] in workspace.toml":
      "시나리오가 없습니다. workspace.toml에 [assumptions]가 있어야 합니다",
    // Panes with nothing to show.
    "{} says who negotiates, in what money.": "{1}: 협상의 당사자와 통화를 정합니다.",
    "{} adds an agreement; its rounds come next.": "{1}: 협정을 추가합니다. 회차는 그다음입니다.",
    "Delegations, issues and positions show once there is an agreement.":
      "대표단, 쟁점, 입장은 협정이 있어야 표시됩니다.",
    "{} adds the payment of a year.": "{1}: 한 해의 분담금을 추가합니다.",
  ]
}
