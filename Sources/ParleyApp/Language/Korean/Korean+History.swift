extension KoreanWords {
  /// Why a change is not taken back or made again, and what to do about it; the trash.
  static let history: [String: String] = [
    "{} has been changed in these lines since": "{1}의 해당 줄이 그 뒤에 바뀌었습니다",
    "Nothing was written. Take the change back by hand.":
      "저장하지 않았습니다. 변경을 직접 되돌리십시오.",
    "Nothing was written. Make the change again by hand.":
      "저장하지 않았습니다. 변경을 직접 다시 하십시오.",
    "{} was deleted since": "{1:이} 그 뒤에 삭제되었습니다",
    "Nothing was written. Restore the file from a copy first.":
      "저장하지 않았습니다. 먼저 사본에서 파일을 복원하십시오.",
    "{} has been changed since it was made": "{1:이} 만들어진 뒤에 바뀌었습니다",
    "Nothing was written. Read it, and remove it by hand if nobody needs it.":
      "저장하지 않았습니다. 내용을 확인하고 필요 없으면 직접 지우십시오.",
    "{} has been changed since it was restored": "{1:이} 복원된 뒤에 바뀌었습니다",
    "Nothing was written. Read it, and remove it again if nobody needs it.":
      "저장하지 않았습니다. 내용을 확인하고 필요 없으면 다시 지우십시오.",
    "there is another {} by now": "같은 이름의 다른 {1:이} 있습니다",
    "Nothing was written. Rename or remove that file, and try again.":
      "저장하지 않았습니다. 그 파일의 이름을 바꾸거나 지우고 다시 시도하십시오.",
    "{} has been changed in the trash": "휴지통의 {1:이} 바뀌었습니다",
    "Nothing was written. Move it back by hand if it is the right one.":
      "저장하지 않았습니다. 맞는 파일이면 직접 제자리로 옮기십시오.",
    "{} is no longer in the trash": "{1:이} 휴지통에 없습니다",
    "Nothing was written. Restore the file from a copy.":
      "저장하지 않았습니다. 사본에서 파일을 복원하십시오.",
    "another program wrote {} at the same moment": "다른 프로그램이 같은 순간에 {1:을} 썼습니다",
    "Look at what it wrote, and try again.": "바뀐 내용을 확인하고 다시 시도하십시오.",
    "{}; what had been written before it was put back": "{1}. 먼저 저장한 것은 원래대로 돌려 놓았습니다",
    "{}; {} was written before it and could not be put back":
      "{1}. 먼저 저장한 {2:은} 원래대로 돌려 놓을 수 없었습니다",
    "{} Then take the rest back, or look at both files.":
      "{1} 그런 다음 나머지를 되돌리거나 두 파일을 확인하십시오.",
    // The log of changes.
    "this change cannot be taken back later: {}. {}":
      "이 변경은 나중에 되돌릴 수 없습니다: {1}. {2}",
    "the log of changes cannot be written: {}": "변경 기록을 쓸 수 없습니다: {1}",
    "HOME is not set, so that no changes are kept":
      "HOME이 설정되지 않아 변경을 기록하지 않습니다",
    "Set HOME or XDG_STATE_HOME to a folder of yours and start parley again.":
      "HOME이나 XDG_STATE_HOME을 본인 폴더로 설정하고 parley를 다시 시작하십시오.",
    "the log of changes was written by a newer parley, in format {}":
      "변경 기록은 더 새로운 parley가 형식 {1:으로} 썼습니다",
    "Use that one for this workspace.": "이 작업 폴더에는 그 parley를 쓰십시오.",
    "Move it away; a new log of changes then begins.":
      "다른 곳으로 옮기십시오. 새 변경 기록이 시작됩니다.",
    "it is larger than the log of changes may grow": "변경 기록의 한도보다 큽니다",
    "Keep a copy of the file before changes as large as this.":
      "이렇게 큰 변경 전에는 파일의 사본을 두십시오.",
    // The trash.
    "{} cannot be moved: {}": "{1:을} 옮길 수 없습니다: {2}",
    "{} cannot be moved: the trash is on another disk":
      "{1:을} 옮길 수 없습니다: 휴지통이 다른 디스크에 있습니다",
    "Make the folder trash in the workspace itself, on the same disk.":
      "같은 디스크의 작업 폴더 안에 trash 폴더를 만드십시오.",
    "files": "파일",
  ]
}
