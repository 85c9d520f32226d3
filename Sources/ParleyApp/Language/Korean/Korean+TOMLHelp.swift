extension KoreanWords {
  /// What to do about a fault of a TOML file.
  static let tomlHelp: [String: String] = [
    // The text itself.
    "Save it as UTF-8.": "UTF-8로 저장하십시오.",
    "Save the file as UTF-8, or type the character again.":
      "파일을 UTF-8로 저장하거나 글자를 다시 입력하십시오.",
    "Remove it, or write it as '{}' in a string in double quotes.":
      "지우거나 큰따옴표 문자열 안에 '{1}'처럼 쓰십시오.",
    "End lines with LF or CR LF; in a string write '\\r'.":
      "줄은 LF나 CR LF로 끝내십시오. 문자열 안에서는 '\\r'로 쓰십시오.",
    "Replace it with an ordinary space, or remove it.": "보통 빈칸으로 바꾸거나 지우십시오.",
    "Nest less deeply.": "단계를 줄이십시오.",
    // Keys and headers.
    "Begin with a name, as in 'name = value'; an empty name is written \"\".":
      "'이름 = 값'처럼 이름부터 쓰십시오. 빈 이름은 \"\"로 씁니다.",
    "Name the inner key, or remove the dot.": "점 뒤에 키를 쓰거나 점을 지우십시오.",
    "Put it in quotes; without them a key holds only A-Z, a-z, 0-9, '_' and '-'.":
      "따옴표로 묶으십시오. 따옴표 없는 키에는 A-Z, a-z, 0-9, '_', '-'만 쓸 수 있습니다.",
    "Put it in one pair of quotes, on one line.": "한 줄에 쓰고 따옴표 한 쌍으로 묶으십시오.",
    "Write 'name = value'; a name with spaces needs quotes.":
      "'이름 = 값'으로 쓰십시오. 빈칸이 있는 이름은 따옴표로 묶으십시오.",
    "Write 'name = value' on one line.": "'이름 = 값'을 한 줄에 쓰십시오.",
    "Write the name between the brackets, as in '[name]'.":
      "'[이름]'처럼 대괄호 안에 이름을 쓰십시오.",
    "Close it with '{}' on the same line.": "같은 줄에서 '{1}'로 닫으십시오.",
    "Close the header with ']'; a name with other characters needs quotes.":
      "머리글을 ']'로 닫으십시오. 다른 글자가 있는 이름은 따옴표로 묶으십시오.",
    "Put each key on a line of its own below the header.":
      "키는 머리글 아래에 한 줄에 하나씩 쓰십시오.",
    // Values.
    "Write text in quotes, a number, a date, true, false, [items] or {keys}.":
      "따옴표로 묶은 글, 숫자, 날짜, true, false, [항목], {키} 가운데 하나를 쓰십시오.",
    "One value a line, and no thousands separators in numbers.":
      "한 줄에 값은 하나이며, 숫자에 자릿수 쉼표를 쓰지 않습니다.",
    "Put each key on a line of its own; a comment begins with '#'.":
      "키는 한 줄에 하나씩 쓰십시오. 설명은 '#'으로 시작합니다.",
    "Close it with {} on the same line; text of several lines goes between three quotes.":
      "같은 줄에서 {1}로 닫으십시오. 여러 줄의 글은 따옴표 세 개로 묶습니다.",
    "Close it with {}.": "{1}로 닫으십시오.",
    "Write '\\\\' for a backslash; escapes are \\b \\t \\n \\f \\r \\\" \\\\ \\uXXXX \\UXXXXXXXX.":
      "역슬래시는 '\\\\'로 쓰십시오. 이스케이프는 \\b \\t \\n \\f \\r \\\" \\\\ \\uXXXX \\UXXXXXXXX입니다.",
    "Fill up with zeros in front.": "앞을 0으로 채우십시오.",
    "Characters go from 0 to 10FFFF, without D800 to DFFF.":
      "문자는 0부터 10FFFF까지이며 D800-DFFF는 제외됩니다.",
    "Close it with ']' after its last item.": "마지막 항목 뒤에서 ']'로 닫으십시오.",
    "Put ',' between the items, or ']' after the last one.":
      "항목 사이에 ','를, 마지막 항목 뒤에 ']'를 쓰십시오.",
    "Remove the ',' or add the item.": "','를 지우거나 항목을 쓰십시오.",
    "Close it with '}' on the same line, or use a [header] instead.":
      "같은 줄에서 '}'로 닫거나 [머리글]을 쓰십시오.",
    "Put ',' between the pairs, or '}' after the last one.":
      "키와 값의 쌍 사이에 ','를, 마지막 쌍 뒤에 '}'를 쓰십시오.",
    "Remove it; only an array may end with ','.": "지우십시오. ','로 끝날 수 있는 것은 배열뿐입니다.",
    "Booleans are true and false, in lower case.": "참/거짓 값은 소문자 true와 false입니다.",
    "Booleans are true and false.": "참/거짓 값은 true와 false입니다.",
    "Write inf and nan in lower case.": "inf와 nan은 소문자로 쓰십시오.",
    "Leave the key out where there is no value.": "값이 없으면 키를 쓰지 마십시오.",
    "Use straight quotes, \" or '.": "곧은따옴표(\" 또는 ')를 쓰십시오.",
    "Text needs quotes, as in \"text\".": "글은 \"글\"처럼 따옴표로 묶으십시오.",
    // Numbers.
    "Write numbers as 1519.2, without units or separators, and dates as 2026-11-22; text needs quotes.":
      "숫자는 1519.2처럼 단위와 쉼표 없이, 날짜는 2026-11-22처럼 쓰십시오. 글은 따옴표로 묶으십시오.",
    "Remove the zeros in front; a code needs quotes.":
      "앞의 0을 지우십시오. 번호나 코드는 따옴표로 묶으십시오.",
    "Put '_' only between two digits.": "'_'는 숫자와 숫자 사이에만 쓰십시오.",
    "Write digits on both sides of the point, as in 0.5.":
      "0.5처럼 소수점 앞뒤에 숫자를 쓰십시오.",
    "Write the exponent as a whole number, as in 1e6.": "1e6처럼 'e' 뒤에 정수를 쓰십시오.",
    "The prefixes are 0x, 0o and 0b, in lower case and without a sign.":
      "앞머리는 소문자 0x, 0o, 0b이며 부호를 붙이지 않습니다.",
    "Integers go from -9223372036854775808 to 9223372036854775807.":
      "정수는 -9223372036854775808부터 9223372036854775807까지입니다.",
    "Write inf if infinity is meant.": "무한대이면 inf로 쓰십시오.",
    // Dates and times.
    "Write dates as 2026-11-22, with two digits for month and day.":
      "날짜는 2026-11-22처럼 월과 일을 두 자리로 쓰십시오.",
    "Write times as 09:30:00, with two digits each.": "시각은 09:30:00처럼 두 자리씩 쓰십시오.",
    "Add them, as in 09:30:00.": "09:30:00처럼 초를 쓰십시오.",
    "Write offsets as +09:00, or Z for UTC.": "시간대는 +09:00처럼, UTC는 Z로 쓰십시오.",
    "Months go from 01 to 12.": "월은 01부터 12까지입니다.",
    "The days of {} go from 01 to {}.": "{1}의 날짜는 01일부터 {2}일까지입니다.",
    "Hours go to 23, minutes to 59, seconds to 60.": "시는 23, 분은 59, 초는 60까지입니다.",
    "Hours go to 23, minutes to 59.": "시는 23, 분은 59까지입니다.",
    // What was defined before.
    "Keep one of the two.": "둘 가운데 하나만 남기십시오.",
    "Put its keys together under one header.": "키를 머리글 하나 아래에 모으십시오.",
    "Rename one of the two.": "둘 가운데 하나의 이름을 바꾸십시오.",
    "Write [[name]] for one more table of the array.":
      "배열에 표를 더하려면 [[이름]]으로 쓰십시오.",
    "Rename one of the two, or write both headers as [[name]].":
      "둘 가운데 하나의 이름을 바꾸거나 두 머리글을 모두 [[이름]]으로 쓰십시오.",
    "Add the key inside the braces.": "키를 중괄호 안에 쓰십시오.",
    "Add the item inside the brackets.": "항목을 대괄호 안에 쓰십시오.",
    "Put the key below that header.": "키를 그 머리글 아래에 쓰십시오.",
    "Add to it by dotted keys too, or use a header alone.":
      "여기서도 점으로 이은 키를 쓰거나 머리글만 쓰십시오.",
  ]
}
