extension KoreanWords {
  /// The folder of private papers, and what keeps them among themselves.
  static let privatePapers: [String: String] = [
    // Why the folder is not used.
    "'private' is a symbolic link": "'private'이 심볼릭 링크입니다",
    "Replace it by a folder of your own (`mkdir -m 700 private`) and move the papers into it.":
      "본인 소유의 폴더로 바꾸고(`mkdir -m 700 private`) 자료를 그 안으로 옮기십시오.",
    "'private' is {}, not a folder": "'private'은 {1}이며 폴더가 아닙니다",
    "Move it away; the folder is made when a private paper is saved.":
      "다른 곳으로 옮기십시오. 비공개 자료를 저장할 때 폴더가 만들어집니다.",
    "{} lies in a workspace, which others share, and the text holds private papers. Choose a place outside of it.":
      "{1:은} 다른 사람과 공유하는 작업 폴더 안에 있고 내용에 비공개 자료가 들어 있습니다. 작업 폴더 밖의 위치를 선택하십시오.",
    "a note is still being read": "노트를 아직 읽는 중입니다",
    "'private' belongs to another user": "'private'이 다른 사용자의 것입니다",
    "Private papers stand in a folder of your own: move this one away, or ask its owner.":
      "비공개 자료는 본인 소유의 폴더에 둡니다. 이 폴더를 옮기거나 소유자에게 문의하십시오.",
    "others than you can look into 'private'": "다른 사용자가 'private'을 볼 수 있습니다",
    "Close it to them: run `chmod 700 private` in the workspace.":
      "접근을 막으십시오. 작업 폴더에서 `chmod 700 private`을 실행하십시오.",
    "git tracks files in 'private'": "git이 'private'의 파일을 추적하고 있습니다",
    "Run `git rm -r --cached private` in the workspace. What was committed stays in the history "
      + "of the repository until it is removed there too.":
      "작업 폴더에서 `git rm -r --cached private`을 실행하십시오. 이미 커밋한 내용은 저장소 이력에서 "
      + "따로 지울 때까지 남아 있습니다.",
    "a git repository inside 'private' tracks its files":
      "'private' 안의 git 저장소가 그 파일을 추적하고 있습니다",
    "Move 'private/.git' out of the workspace. What was pushed from it stays where it went.":
      "'private/.git'을 작업 폴더 밖으로 옮기십시오. 이미 내보낸 내용은 보낸 곳에 남아 있습니다.",
    "'private' cannot be examined: {}": "'private'을 확인할 수 없습니다: {1}",
    "Look at its owner and mode with `ls -ld private`.":
      "`ls -ld private`으로 소유자와 권한을 확인하십시오.",
    "{}: nothing in it is read or written": "{1}: 그 안의 것은 읽지도 쓰지도 않습니다",
    // What git knows.
    "whether git tracks files in 'private' cannot be told: {}: {}":
      "git이 'private'의 파일을 추적하는지 알 수 없습니다: {1}: {2}",
    "Run `git ls-files private` in the workspace; if it names any file, run "
      + "`git rm -r --cached private`.":
      "작업 폴더에서 `git ls-files private`을 실행하고, 파일이 나오면 `git rm -r --cached private`을 "
      + "실행하십시오.",
    "its objects have names of a kind that parley does not know":
      "객체 이름의 형식을 parley가 알지 못합니다",
    "it is split, and its other half cannot be read":
      "둘로 나뉘어 있고 다른 한쪽을 읽을 수 없습니다",
    "it is split in two": "둘로 나뉘어 있습니다",
    "it is damaged": "손상되었습니다",
    "it is of version {}": "버전 {1} 형식입니다",
    "it is a sparse one": "일부만 담은 형식(sparse)입니다",
    "it cannot be read": "읽을 수 없습니다",
    "{} is missing, so that git may add what stands beside it":
      "{1:이} 없어 git이 같은 폴더의 파일을 추가할 수 있습니다",
    "parley writes it with the next private paper. It holds one line: *":
      "다음 비공개 자료를 저장할 때 만들어집니다. 내용은 한 줄입니다: *",
    "{} no longer keeps git from adding what stands beside it":
      "{1:이} 더는 git의 파일 추가를 막지 않습니다",
    "Write the line * into it again, or remove the file: parley then writes it anew.":
      "* 한 줄을 다시 쓰거나 파일을 지우십시오. 지우면 새로 만들어집니다.",
    // Links.
    "{} is a symbolic link, and private papers are not read or written through links":
      "{1:은} 심볼릭 링크입니다. 비공개 자료는 링크를 통해 읽거나 쓰지 않습니다",
    "Put the file or folder itself in its place.": "그 자리에 파일이나 폴더 자체를 두십시오.",
    "{} is a link into 'private'": "{1:은} 'private' 안을 가리키는 링크입니다",
    "What stands in 'private' is no public file: replace the link by a file or folder of its own.":
      "'private' 안의 것은 공개 파일이 아닙니다. 링크를 별도의 파일이나 폴더로 바꾸십시오.",
    // Rows.
    "Line {} of {} has it already, and only that row counts. Give this row another key, or delete "
      + "it.":
      "{2} {1}번째 줄에 이미 있으며 그 행만 인정합니다. 이 행에 다른 키를 주거나 삭제하십시오.",
    "Line {} of {} has it already. Give this row another key.":
      "{2} {1}번째 줄에 이미 있습니다. 이 행에 다른 키를 주십시오.",
    "offer {} is neither in this table nor in {}": "제안 {1:이} 이 표에도 {2}에도 없습니다",
    // Scenarios.
    "{} names {}, one of the private papers": "{1}에 비공개 자료 {2:이} 지정되었습니다",
    "A public scenario cannot rest on a private one. Name a public one, or make this one private "
      + "too.":
      "공개 시나리오는 비공개 시나리오를 기준으로 삼을 수 없습니다. 공개 시나리오를 지정하거나 이 "
      + "시나리오도 비공개로 하십시오.",
    "key 'assumptions' is missing in 'workspace.toml', and this scenario rests on it":
      "'workspace.toml'에 이 시나리오가 필요로 하는 'assumptions' 키가 없습니다",
    "the scenario rests on private papers, and {} is none":
      "이 시나리오는 비공개 자료에 근거하며 {1:은} 비공개 자료가 아닙니다",
    "Save it as a private scenario.": "비공개 시나리오로 저장하십시오.",
    // The command line, the finder.
    "there is no scenario '{}' in {}, but a private one, '{}'":
      "{2}에 시나리오 '{1}'은 없고 비공개 시나리오 '{3}'이 있습니다",
    "Name it as {}.": "{1:으로} 지정하십시오.",
    "'{}' cannot be shown: {}": "'{1}'을 표시할 수 없습니다: {2}",
    "'{}' is one of the private papers": "'{1}'은 비공개 자료입니다",
    "--include-private shows it and stamps the output.":
      "--include-private를 주면 표시하고 출력에 비공개라고 찍습니다.",
    "line {} of private/notes/{}.md": "private/notes/{2}.md {1}번째 줄",
  ]
}
