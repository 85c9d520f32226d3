extension KoreanWords {
  /// Why a file or a folder was not read or written, and what a diagnostic is made of.
  static let files: [String: String] = [
    "error": "오류",
    "warning": "경고",
    "{} and {} more": "{1} 외 {2}개",
    "{} more faults in {} are not listed": "{2}의 나머지 문제 {1}건은 표시하지 않습니다",
    "A file with so many is most likely the wrong one, or damaged. Check that first.":
      "문제가 이렇게 많으면 다른 파일이거나 손상된 파일일 가능성이 큽니다. 먼저 확인하십시오.",
    "Did you mean {}?": "혹시 {1}입니까?",
    "{} Did you mean {}?": "{1} 혹시 {2}입니까?",

    "{} cannot be opened: {}": "{1:을} 열 수 없습니다: {2}",
    "{} cannot be read: {}": "{1:을} 읽을 수 없습니다: {2}",
    "{} cannot be listed: {}": "{1}의 목록을 읽을 수 없습니다: {2}",
    "{} cannot be made: {}": "{1:을} 만들 수 없습니다: {2}",
    "{} cannot be written: {}": "{1:을} 쓸 수 없습니다: {2}",
    "{} cannot be cleaned: {}": "{1:을} 정리할 수 없습니다: {2}",

    "Its folder must be writable too: look at both with `ls -ld`, and ask the owner or run "
      + "`chmod u+w` on them.":
      "폴더에도 쓸 수 있어야 합니다. `ls -ld`로 둘 다 확인하고 소유자에게 요청하거나 `chmod u+w`를 실행하십시오.",
    "Free some space on its disk and save again.": "디스크 공간을 비우고 다시 저장하십시오.",
    "Remove files of yours on its disk, or ask for more room, and save again.":
      "디스크에서 본인 파일을 지우거나 할당량을 늘려 달라고 요청한 뒤 다시 저장하십시오.",
    "Mount it for writing, or copy the workspace to a disk that can be written.":
      "쓰기 가능하게 마운트하거나 작업 폴더를 쓸 수 있는 디스크로 복사하십시오.",
    "Save a copy of the workspace on another disk and check this one.":
      "작업 폴더의 사본을 다른 디스크에 저장하고 이 디스크를 점검하십시오.",
    "Close other programs, or raise the limit (`ulimit -n`), and save again.":
      "다른 프로그램을 닫거나 한도(`ulimit -n`)를 올린 뒤 다시 저장하십시오.",
    "Reconnect the network folder and save again.":
      "네트워크 폴더를 다시 연결하고 저장하십시오.",
    "permission denied": "권한이 없습니다",
    "Look at owner and mode with `ls -l` and ask the owner, or run `chmod u+rw` on it.":
      "`ls -l`로 소유자와 권한을 확인하고 소유자에게 요청하거나 `chmod u+rw`를 실행하십시오.",
    "it does not exist": "존재하지 않습니다",
    "Check the spelling of the path, or restore it from a copy.":
      "경로의 철자를 확인하거나 사본에서 복원하십시오.",
    "a part of its path is no folder": "경로의 일부가 폴더가 아닙니다",
    "Check the spelling of the path.": "경로의 철자를 확인하십시오.",
    "its symbolic links go round in a circle": "심볼릭 링크가 서로를 가리킵니다",
    "Replace the link by the file it should name.":
      "링크를 지우고 그 자리에 가리킬 파일을 두십시오.",
    "its path is too long": "경로가 너무 깁니다",
    "Move the workspace to a shorter path.": "작업 폴더를 더 짧은 경로로 옮기십시오.",
    "too many files are open": "열린 파일이 너무 많습니다",
    "Close other programs, or raise the limit (`ulimit -n`).":
      "다른 프로그램을 닫거나 한도(`ulimit -n`)를 올리십시오.",
    "the machine is out of memory": "메모리가 부족합니다",
    "Close other programs and try again.": "다른 프로그램을 닫고 다시 시도하십시오.",
    "the disk or your quota is full": "디스크 또는 할당량이 가득 찼습니다",
    "Free some space and try again.": "공간을 비우고 다시 시도하십시오.",
    "the file system is read-only": "읽기 전용 파일 시스템입니다",
    "Choose a folder on a disk that can be written.": "쓸 수 있는 디스크의 폴더를 고르십시오.",
    "a folder has its name": "같은 이름의 폴더가 있습니다",
    "Move the folder away, or check the spelling of the path.":
      "폴더를 옮기거나 경로의 철자를 확인하십시오.",
    "it is too long": "너무 깁니다",
    "Check that it is the right file; if it is, split it.":
      "맞는 파일인지 확인하고, 맞으면 나누십시오.",
    "it is there already": "이미 있습니다",
    "Choose another name, or move it away first.":
      "다른 이름을 쓰거나 먼저 다른 곳으로 옮기십시오.",
    "the disk reported an error": "디스크 오류입니다",
    "Save a copy of the workspace elsewhere and check the disk.":
      "작업 폴더의 사본을 다른 곳에 저장하고 디스크를 점검하십시오.",
    "the network folder does not answer": "네트워크 폴더가 응답하지 않습니다",
    "Reconnect the network folder and try again.":
      "네트워크 폴더를 다시 연결하고 다시 시도하십시오.",
    "Try again; if it stays, copy the file elsewhere.":
      "다시 시도하고, 계속되면 파일을 다른 곳에 복사하십시오.",

    "{} is a link that leaves the workspace, to {}":
      "{1:은} 작업 폴더 밖의 {2:을} 가리키는 링크입니다",
    "It is shown as it stands there; a copy of the workspace would not have it. To keep it here, "
      + "replace the link by the file.":
      "그곳의 내용이 그대로 표시되지만 작업 폴더의 사본에는 들어가지 않습니다. "
      + "여기에 두려면 링크를 지우고 파일을 두십시오.",
    "Replace the link by a folder and move the {} into it.":
      "링크를 지우고 폴더를 만들어 {1:을} 그 안으로 옮기십시오.",
    "a file": "파일",
    "a folder": "폴더",
    "a symbolic link": "심볼릭 링크",
    "a named pipe": "이름 있는 파이프",
    "a socket": "소켓",
    "a device": "장치",
    "no ordinary file": "특수 파일",
    "unknown folder {}": "알 수 없는 폴더 {1}",
    "unknown file {}": "알 수 없는 파일 {1}",
    "parley does not read it: {}. If it belongs elsewhere, move it there.":
      "parley가 읽지 않습니다: {1}. 다른 곳에 둘 것이면 옮기십시오.",
    "{} bytes": "{1}바이트",
    "{} is a symbolic link to nothing": "{1:은} 가리키는 대상이 없는 심볼릭 링크입니다",
    "Restore the file it should lead to, or the file itself.":
      "가리킬 파일을 복원하거나 이 파일 자체를 복원하십시오.",
    "{} is no folder": "{1:은} 폴더가 아닙니다",
    "Move it away and make a folder of that name.":
      "다른 곳으로 옮기고 그 이름으로 폴더를 만드십시오.",
    "{} is {}, not a file": "{1:은} 파일이 아니라 {2}입니다",
    "Move it away and put the file in its place.":
      "다른 곳으로 옮기고 그 자리에 파일을 두십시오.",
    "{} is longer than {}, the most parley reads":
      "{1:이} parley가 읽는 한도({2})를 넘습니다",
    "Check that it is the right file; if it is, split it or remove what is not needed.":
      "맞는 파일인지 확인하고, 맞으면 나누거나 필요 없는 것을 지우십시오.",

    "the workspace's name is empty": "작업 폴더의 이름이 비어 있습니다",
    "Name a folder, or leave the argument out.": "폴더 이름을 쓰거나 인자를 빼십시오.",
    "there is no place for the workspace: HOME is not set":
      "작업 폴더를 둘 곳이 없습니다: HOME이 설정되지 않았습니다",
    "Name one, as `parley DIR`, or set PARLEY_WORKSPACE.":
      "`parley DIR`처럼 폴더를 쓰거나 PARLEY_WORKSPACE를 설정하십시오.",
  ]
}
