extension KoreanWords {
  /// Why rows of tables are not saved, and what to do about it.
  static let rowSaving: [String: String] = [
    "there is no {} in the workspace": "작업 폴더에 {1:이} 없습니다",
    "Restore it from a copy. `parley init DIR` makes a new workspace, from which it can be taken.":
      "사본에서 되살리십시오. `parley init DIR`로 새 작업 폴더를 만들어 가져올 수도 있습니다.",
    "{} has no column {}": "{1}에 열 {2:이} 없습니다",
    "Add {} to its first line in an editor and save again.":
      "편집기로 파일의 첫 줄에 {1:을} 추가하고 다시 저장하십시오.",
    "line {} of {} is {} already": "{2}의 {1}번째 줄에 이미 {3:이} 있습니다",
    "Give this row another key, or change that one.":
      "이 행의 식별 값을 바꾸거나 그 행을 바꾸십시오.",
    "{} would be longer than {}, the most parley reads":
      "저장하면 {1:이} parley가 읽는 한도 {2:을} 넘습니다",
    "Remove rows that are not needed, or move texts into notes.":
      "필요 없는 행을 지우거나 글을 노트로 옮기십시오.",
    "{} of {} has a NUL character": "{2}의 {1}에 NUL 문자가 있습니다",
    "No text file can hold it: type the text anew.":
      "텍스트 파일에 쓸 수 없는 문자입니다. 글을 다시 입력하십시오.",
    "{} of {} is longer than {}, the most parley reads": "{2}의 {1:이} parley가 읽는 한도 {3:을} 넘습니다",
    "Shorten it, or move the text into a note.": "줄이거나 글을 노트로 옮기십시오.",
    "{} of {} has bytes that are not UTF-8, and they would be lost":
      "{2}의 {1}에 UTF-8이 아닌 바이트가 있어 저장하면 없어집니다",
    "Type the text anew without the sign \u{FFFD}, or repair {} in an editor.":
      "기호 \u{FFFD} 없이 글을 다시 입력하거나 편집기로 {1:을} 고치십시오.",
    "{} would be read wrongly, for a quote is misplaced on line {}":
      "{2}번째 줄의 따옴표가 잘못되어 저장하면 {1:을} 잘못 읽게 됩니다",
    "{} would be read wrongly": "저장하면 {1:을} 잘못 읽게 됩니다",
    "Repair the quotes in an editor and save again; `parley check` names their lines.":
      "편집기로 따옴표를 고치고 다시 저장하십시오. `parley check`가 그 줄을 알려 줍니다.",
    "another program changed {} at the same moment": "다른 프로그램이 같은 순간에 {1:을} 바꾸었습니다",
    "Save again: {} is saved, and the rest is put together with what changed.":
      "다시 저장하십시오. {1:은} 저장되었고 나머지는 바뀐 내용과 합칩니다.",
  ]
}
