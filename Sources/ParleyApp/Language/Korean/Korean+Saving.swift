extension KoreanWords {
  /// Why something is not written: notes, drafts, settings, a new workspace; and what to do about it.
  static let saving: [String: String] = [
    // Files.
    "another program wrote {} at the same moment and its text cannot be put back: {}":
      "다른 프로그램이 같은 순간에 {1:을} 썼으며 그 글을 되돌려 놓을 수 없습니다: {2}",
    "Its text is in {}, beside the file: put together what you need of both.":
      "그 글은 파일 옆의 {1}에 있습니다. 양쪽에서 필요한 것을 합치십시오.",
    "Make the folder, or check the spelling of the path.":
      "폴더를 만들거나 경로의 철자를 확인하십시오.",
    "{} cannot be written: its folder does not exist": "{1:을} 쓸 수 없습니다: 폴더가 없습니다",
    "Removed {}, left by a save that was interrupted.": "중단된 저장이 남긴 {1:을} 지웠습니다.",
    "Completed the save of {} that was interrupted.": "중단된 {1}의 저장을 마쳤습니다.",
    "The save of {} was interrupted and the file changed since. The text to be saved is in {}.":
      "{1}의 저장이 중단된 뒤 파일이 바뀌었습니다. 저장하려던 글은 {2}에 있습니다.",
    // Notes.
    "Change it in rounds.csv.": "rounds.csv에서 바꾸십시오.",
    "the note {} belongs to no round": "노트 {1}에 해당하는 회차가 없습니다",
    "A note has the id of a row of rounds.csv. Rename it, or add the round.{}":
      "노트의 이름은 rounds.csv에 있는 행의 ID입니다. 이름을 바꾸거나 회차를 추가하십시오.{1}",
    "a note is a file ID.md": "노트는 ID.md 파일입니다",
    "a scenario is a file ID.toml": "시나리오는 ID.toml 파일입니다",
    "NUL byte in a note": "노트에 NUL 바이트가 있습니다",
    "A power cut or a copy that broke off can leave these. Restore the note from a copy.":
      "정전이나 중단된 복사로 생길 수 있습니다. 사본에서 노트를 되살리십시오.",
    "byte 0x{} is not UTF-8": "바이트 0x{1:은} UTF-8이 아닙니다",
    "The note was probably saved in another encoding. Save it again as UTF-8; until then some characters are shown as \u{FFFD}.":
      "노트가 다른 인코딩으로 저장된 것으로 보입니다. UTF-8로 다시 저장하십시오. 그때까지 일부 글자는 \u{FFFD}로 보입니다.",
    "a copy for your editor": "외부 편집기용 사본",
    "{} in {}. {}": "{2}: {1}. {3}",
    // Drafts.
    "the journal of {} is damaged after {}; what was typed later, {} bytes, could not be read":
      "{1}의 초안 기록이 {2} 이후 손상되었습니다. 그 뒤에 입력한 {3}바이트는 읽을 수 없습니다",
    "the journal of {} is damaged from its start; its {} bytes could not be read":
      "{1}의 초안 기록이 처음부터 손상되었습니다. {2}바이트를 읽을 수 없습니다",
    "the journal of {} was written by a newer parley, in format {}; open it with that one":
      "{1}의 초안 기록은 더 새로운 parley가 형식 {2:으로} 썼습니다. 그 parley로 여십시오",
    "the journal of {} is too large to be read: {} bytes, the limit is {}":
      "{1}의 초안 기록이 너무 커서 읽을 수 없습니다: {2}바이트, 한도 {3}바이트",
    "the journal of {} cannot be read: {}": "{1}의 초안 기록을 읽을 수 없습니다: {2}",
    "it is no regular file": "일반 파일이 아닙니다",
    "the journal cannot be written: {}. {}": "초안 기록을 쓸 수 없습니다: {1}. {2}",
    "waiting for a file to be saved; ^C gives up": "파일을 저장하는 중입니다. ^C로 그만둡니다",
    "HOME is not set": "HOME이 설정되지 않았습니다",
    "Save often; set HOME or XDG_STATE_HOME to a folder of yours and start parley again.":
      "자주 저장하십시오. HOME이나 XDG_STATE_HOME을 본인 폴더로 설정하고 parley를 다시 시작하십시오.",
    "it would grow too large to be read again": "다시 읽을 수 없을 만큼 커집니다",
    "Save the note; a new journal then begins.": "노트를 저장하십시오. 새 초안 기록이 시작됩니다.",
    "the changes do not follow on what it holds": "변경 내용이 기록된 내용과 이어지지 않습니다",
    "Save the note and open it again.": "노트를 저장하고 다시 여십시오.",
    // A new workspace.
    "the folder {} is not empty: it holds {}": "폴더 {1:이} 비어 있지 않습니다: {2:이} 있습니다",
    "the folder {} is not empty: it holds {} and {} more":
      "폴더 {1:이} 비어 있지 않습니다: {2} 외 {3}개가 있습니다",
    "Nothing was written. Name a folder that is empty or does not exist yet.":
      "저장하지 않았습니다. 비어 있거나 아직 없는 폴더를 지정하십시오.",
    "error: {}": "오류: {1}",
  ]
}
