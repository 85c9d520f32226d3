extension KoreanWords {
  /// What is wrong in a table: its bytes, its header, its rows and cells.
  static let tableFaults: [String: String] = [
    "the cell is longer than {}, the most parley reads":
      "셀이 parley가 읽는 한도({1})를 넘습니다",
    "Look for a quote that is never closed, or move the text into a note.":
      "닫히지 않은 따옴표가 있는지 찾아보거나 글을 노트로 옮기십시오.",
    "{} more cell is not plain UTF-8 text from here on":
      "여기부터 UTF-8 글이 아닌 셀이 {1}개 더 있습니다",
    "{} more cells are not plain UTF-8 text from here on":
      "여기부터 UTF-8 글이 아닌 셀이 {1}개 더 있습니다",
    "If the whole file is like that, save it again as CSV (UTF-8).":
      "파일 전체가 그렇다면 CSV(UTF-8)로 다시 저장하십시오.",
    "NUL byte in {}": "{1}에 NUL 바이트가 있습니다",
    "A power cut or a copy that broke off can leave these. Restore the text from a copy, or delete "
      + "the byte.":
      "정전이나 중단된 복사로 생길 수 있습니다. 사본에서 글을 복원하거나 그 바이트를 지우십시오.",
    "byte 0x{} in {} is not UTF-8": "{2}의 바이트 0x{1}: UTF-8이 아닙니다",
    "The file was probably saved in another encoding, as Excel does for Korean. Save it again as "
      + "CSV (UTF-8).":
      "한글 Excel처럼 다른 인코딩으로 저장된 파일로 보입니다. CSV(UTF-8)로 다시 저장하십시오.",

    "malformed whole number {}": "잘못된 정수 {1}",
    "malformed number {}": "잘못된 숫자 {1}",
    "malformed date {}": "잘못된 날짜 {1}",
    "too long a whole number {}": "자릿수가 너무 많은 정수 {1}",
    "too long a number {}": "자릿수가 너무 많은 숫자 {1}",
    "Thousands are not separated here, and decimals stand behind a point. Look the figure up and "
      + "write it so.":
      "천 단위 쉼표는 쓰지 않고 소수는 점 뒤에 씁니다. 원래 수치를 확인해 고쳐 쓰십시오.",
    "Write {}: digits with at most one point, no separators, spaces or units.":
      "{1:으로} 쓰십시오. 숫자와 소수점 하나만 쓰고 쉼표, 빈칸, 단위는 쓰지 않습니다.",
    "Write digits only, as 12. If it is not known, leave the cell empty.":
      "12처럼 숫자만 쓰십시오. 모르면 셀을 비워 두십시오.",
    "Write digits with at most one point, as 1519.2. If it is not known, leave the cell empty: an "
      + "empty cell means not stated, never zero.":
      "1519.2처럼 숫자와 소수점 하나만 쓰십시오. 모르면 셀을 비워 두십시오. "
      + "빈 셀은 0이 아니라 값이 없다는 뜻입니다.",
    "Write a date as 2024-06-24, 2024-06 or 2024.":
      "날짜는 2024-06-24, 2024-06 또는 2024처럼 쓰십시오.",
    "This looks like a spreadsheet's count of days: format the column as YYYY-MM-DD and save it "
      + "again. {}":
      "스프레드시트의 날짜 일련번호로 보입니다. 열의 형식을 YYYY-MM-DD로 바꾸어 다시 저장하십시오. {1}",
    "The calendar has no such day. Check month and day against the source.":
      "달력에 없는 날입니다. 출처에서 월과 일을 확인하십시오.",
    "A number has at most 15 digits, six of them after the point.":
      "숫자는 최대 15자리이고 소수점 아래는 여섯 자리까지입니다.",

    "{} is {}, not a CSV file": "{1:은} CSV 파일이 아니라 {2}입니다",
    "{} is a binary file, not a CSV file: its first line has NUL bytes":
      "{1:은} CSV 파일이 아니라 이진 파일입니다: 첫 줄에 NUL 바이트가 있습니다",
    "Save the table as CSV (UTF-8), or restore the file from a copy.":
      "표를 CSV(UTF-8)로 저장하거나 사본에서 파일을 복원하십시오.",
    "{} has the line ends of an old Macintosh (CR), not LF or CRLF":
      "{1}의 줄 끝이 LF나 CRLF가 아니라 옛 매킨토시 방식(CR)입니다",
    "Save the table as CSV (UTF-8), not as CSV (Macintosh).":
      "표를 CSV(Macintosh)가 아니라 CSV(UTF-8)로 저장하십시오.",
    "Open it in the spreadsheet program and save it as CSV (UTF-8), with commas, under this name.":
      "스프레드시트 프로그램에서 열어 쉼표로 구분한 CSV(UTF-8)로 이 이름으로 저장하십시오.",
    "a spreadsheet or zip file": "스프레드시트 또는 zip 파일",
    "an old Excel file": "옛 Excel 파일",
    "UTF-16 text": "UTF-16 문서",
    "Save the table as CSV (UTF-8), not as Unicode text.":
      "표를 유니코드 텍스트가 아니라 CSV(UTF-8)로 저장하십시오.",
    "a PDF": "PDF 파일",
    "Put the CSV file in its place.": "그 자리에 CSV 파일을 두십시오.",

    "unknown confidence {}": "알 수 없는 신뢰도 {1}",
    "unknown index {}": "알 수 없는 지수 {1}",
    "unknown kind {}": "알 수 없는 종류 {1}",
    "unknown level {}": "알 수 없는 급 {1}",
    "unknown state {}": "알 수 없는 상태 {1}",
    "unknown status {}": "알 수 없는 상태 {1}",
    "unknown unit {}": "알 수 없는 단위 {1}",
    "Known confidences: {}.": "사용할 수 있는 신뢰도: {1}.",
    "Known kinds: {}.": "사용할 수 있는 종류: {1}.",
    "Known levels: {}.": "사용할 수 있는 급: {1}.",
    "Known states: {}.": "사용할 수 있는 상태: {1}.",
    "Known statuses: {}.": "사용할 수 있는 상태: {1}.",
    "Known units: {}.": "사용할 수 있는 단위: {1}.",

    "the quote '\"' is never closed": "따옴표 '\"'가 닫히지 않았습니다",
    "Put a quote at the end of the cell. Until then it ends with its line.":
      "셀 끝에 따옴표를 붙이십시오. 그때까지는 그 줄 끝을 셀의 끝으로 봅니다.",
    "stray quote '\"' inside a cell": "셀 안에 짝이 없는 따옴표 '\"'가 있습니다",
    "Put the whole cell in quotes and write each quote inside it twice: \"\".":
      "셀 전체를 따옴표로 묶고 안의 따옴표는 두 번씩 쓰십시오: \"\".",
    "text follows the closing quote '\"'": "닫는 따옴표 '\"' 뒤에 글이 있습니다",
    "Only a comma may follow. A quote inside a quoted cell is written twice: \"\".":
      "뒤에는 쉼표만 올 수 있습니다. 따옴표로 묶은 셀 안의 따옴표는 두 번 씁니다: \"\".",
    "{} is empty: not even a header": "{1:이} 비어 있습니다: 머리글도 없습니다",
    "Its first line names the columns: {}. Restore the file from a copy, or write that line.":
      "첫 줄에 열 이름을 씁니다: {1}. 사본에서 파일을 복원하거나 그 줄을 쓰십시오.",
    "the columns {} are separated by semicolons, not commas":
      "열 {1:이} 쉼표가 아니라 쌍반점(;)으로 구분되어 있습니다",
    "the columns {} are separated by tabs, not commas":
      "열 {1:이} 쉼표가 아니라 탭으로 구분되어 있습니다",
    "Save the table as CSV (UTF-8) with commas.":
      "표를 쉼표로 구분한 CSV(UTF-8)로 저장하십시오.",
    "the header has {} columns; parley reads at most {}":
      "머리글의 열이 {1}개입니다. parley는 {2}개까지 읽습니다",
    "Check that it is the right file, and that its lines end where they should.":
      "맞는 파일인지, 줄이 제자리에서 끝나는지 확인하십시오.",
    "the row is empty: commas and nothing else": "빈 행입니다: 쉼표만 있습니다",
    "Spreadsheets leave such rows behind. Delete it.":
      "스프레드시트가 이런 행을 남깁니다. 지우십시오.",
    "the row {} has {} cell instead of {}": "행 {1}의 셀이 {3}개가 아니라 {2}개입니다",
    "the row {} has {} cells instead of {}": "행 {1}의 셀이 {3}개가 아니라 {2}개입니다",
    "A row has one cell for each column of the header, empty or not. Add the commas that are "
      + "missing; until then the missing cells count as empty.":
      "행에는 머리글의 열마다 셀이 하나씩 있어야 하며 비어 있어도 됩니다. "
      + "빠진 쉼표를 넣으십시오. 그때까지 빠진 셀은 빈 셀로 봅니다.",
    "A text with a comma in it must stand in quotes, as \"1,519.2 bn\", and a number has no "
      + "commas. The row is left out until then, since its cells may have shifted.":
      "쉼표가 든 글은 \"1,519.2 bn\"처럼 따옴표로 묶고 숫자에는 쉼표를 쓰지 마십시오. "
      + "셀이 밀렸을 수 있으므로 고칠 때까지 이 행은 제외됩니다.",
    "Delete the commas at its end.": "끝의 쉼표를 지우십시오.",

    "column {} has no name": "{1}번째 열에 이름이 없습니다",
    "Name it in the header, or delete it with the commas that belong to it.":
      "머리글에 이름을 쓰거나 딸린 쉼표와 함께 지우십시오.",
    "column {} is there twice": "열 {1:이} 두 번 있습니다",
    "It is column {} already, and only that one is read. Rename or delete this one.":
      "{1}번째 열에 이미 있으며 그 열만 읽습니다. 이 열의 이름을 바꾸거나 지우십시오.",
    "unknown column {}, and {} is missing": "알 수 없는 열 {1}, 그리고 {2} 열이 없습니다",
    "Without {} no row can be read. If this is it, rename it.":
      "{1} 열이 없으면 어느 행도 읽을 수 없습니다. 이 열이 그것이면 이름을 바꾸십시오.",
    "unknown column {}": "알 수 없는 열 {1}",
    "Did you mean {}? If not, it is kept and shown as it is. Known columns: {}.":
      "혹시 {1}입니까? 아니면 그대로 두고 표시합니다. 사용할 수 있는 열: {2}.",
    "It is kept and shown as it is. Known columns: {}.":
      "그대로 두고 표시합니다. 사용할 수 있는 열: {1}.",
    "required column {} is missing": "필수 열 {1:이} 없습니다",
    "Without it no row can be read. The first line names the columns: add {} there and a value to "
      + "every row. Required: {}.":
      "이 열이 없으면 어느 행도 읽을 수 없습니다. 열 이름을 쓴 첫 줄에 {1:을} 더하고 "
      + "모든 행에 값을 넣으십시오. 필수 열: {2}.",

    "Write the year with four digits, as 2026.": "연도는 2026처럼 네 자리로 쓰십시오.",
    "Write a number from {} to {}.": "{1}에서 {2}까지의 숫자를 쓰십시오.",
    "{} {} is out of range": "{1} 값 {2:이} 범위를 벗어났습니다",
    "{} is empty": "{1:이} 비어 있습니다",
    "Every row needs a value in this column.": "이 열에는 모든 행에 값이 있어야 합니다.",
    "{} The row is left out until then.": "{1} 고칠 때까지 이 행은 제외됩니다.",
    "it ends in {}, before it begins in {}": "끝 {1:이} 시작 {2}보다 앞섭니다",
    "Check {} and {} against the source; they may be swapped.":
      "출처에서 {1:과} {2:을} 확인하십시오. 서로 바뀌었을 수 있습니다.",
    "key {} is used twice": "키 {1:이} 두 번 쓰였습니다",
    "Line {} has it already, and only that row counts. Give this row another key, or delete it.":
      "{1}번째 줄에 이미 있으며 그 행만 유효합니다. 이 행에 다른 키를 주거나 지우십시오.",

    "agreement {} has no row in agreements.csv": "agreements.csv에 협정 {1}의 행이 없습니다",
    "Known agreements: {}. Correct the number, or add the agreement to agreements.csv.":
      "등록된 협정: {1}. 번호를 고치거나 agreements.csv에 협정을 더하십시오.",
    "unknown party {}": "알 수 없는 당사자 {1}",
    "Known parties: {}.{} Parties are declared in workspace.toml.":
      "등록된 당사자: {1}.{2} 당사자는 workspace.toml에 씁니다.",
    "source {} has no row in sources.csv": "sources.csv에 출처 {1}의 행이 없습니다",
    "Add it to sources.csv, or correct the id; several ids are joined by ';'.{}":
      "sources.csv에 더하거나 ID를 고치십시오. ID가 여럿이면 ';'로 잇습니다.{1}",
    "{} has no source": "{1}: 출처가 없습니다",
    "Put the id of a row of sources.csv into 'sources', so that it can be traced.":
      "'sources'에 sources.csv의 행 ID를 써서 근거를 확인할 수 있게 하십시오.",
    "no column 'sources': no figure of this table has a source":
      "'sources' 열이 없습니다: 이 표의 어느 수치에도 출처가 없습니다",
    "Add a column 'sources' with ids of rows of sources.csv, joined by ';'.":
      "'sources' 열을 더하고 sources.csv의 행 ID를 ';'로 이어 쓰십시오.",
  ]
}
