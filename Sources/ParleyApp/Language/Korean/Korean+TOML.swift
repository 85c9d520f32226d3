extension KoreanWords {
  /// What is wrong in a TOML file.
  static let toml: [String: String] = [
    // The text itself.
    "the file is UTF-16 text, not UTF-8": "파일이 UTF-8이 아니라 UTF-16으로 저장되어 있습니다",
    "byte 0x{} is not UTF-8 text": "바이트 0x{1:은} UTF-8 글자가 아닙니다",
    "unexpected control character U+{}": "쓸 수 없는 제어 문자 U+{1:이} 있습니다",
    "carriage return without a line feed": "LF 없이 CR만 있습니다",
    "unexpected invisible character U+{}": "보이지 않는 문자 U+{1:이} 있습니다",
    "more than {} levels of tables and arrays": "표와 배열이 {1}단계보다 깊습니다",
    // Keys and headers.
    "expected a key, found {}": "키가 있을 자리에 {1:이} 있습니다",
    "expected a key after '.'": "'.' 뒤에 키가 없습니다",
    "key {} needs quotes": "따옴표로 묶어야 하는 키입니다: {1}",
    "a key cannot be a multi-line string": "여러 줄 문자열은 키로 쓸 수 없습니다",
    "expected '=' after key {}, found {}": "키 {1} 뒤에 '='가 있을 자리에 {2:이} 있습니다",
    "expected '=' after key {}": "키 {1} 뒤에 '='가 없습니다",
    "expected a table name in the header": "머리글에 표 이름이 없습니다",
    "header {} is not closed": "닫히지 않은 머리글입니다: {1}",
    "expected ']' or '.' after {}, found {}": "{1} 뒤에 ']'나 '.'가 있을 자리에 {2:이} 있습니다",
    "expected the end of the line after the header, found {}":
      "머리글 뒤에서 줄이 끝나야 하는데 {1:이} 있습니다",
    // Values.
    "expected a value after '='": "'=' 뒤에 값이 없습니다",
    "expected a value, found {}": "값이 있을 자리에 {1:이} 있습니다",
    "unknown value {}": "알 수 없는 값 {1}",
    "expected the end of the line after the value, found {}":
      "값 뒤에서 줄이 끝나야 하는데 {1:이} 있습니다",
    "string {} is not closed": "닫히지 않은 문자열입니다: {1}",
    "string opened by {} is not closed": "{1:으로} 연 문자열이 닫히지 않았습니다",
    "unknown escape {}": "알 수 없는 이스케이프 {1}",
    "escape {} needs {} hexadecimal digits": "이스케이프 {1}에는 16진수 숫자 {2}자리가 필요합니다",
    "escape {} is no Unicode character": "유니코드 문자가 아닌 이스케이프입니다: {1}",
    "array opened by '[' is not closed": "'['로 연 배열이 닫히지 않았습니다",
    "expected ',' or ']' after the item, found {}":
      "항목 뒤에 ','나 ']'가 있을 자리에 {1:이} 있습니다",
    "expected an item before ','": "',' 앞에 항목이 없습니다",
    "table opened by '{' is not closed on its line": "'{'로 연 표가 그 줄에서 닫히지 않았습니다",
    "expected ',' or '}' after the value, found {}":
      "값 뒤에 ','나 '}'가 있을 자리에 {1:이} 있습니다",
    "unexpected ',' before '}'": "'}' 앞에 ','를 쓸 수 없습니다",
    // Numbers.
    "{} is neither a number nor a date": "{1:은} 숫자도 날짜도 아닙니다",
    "number {} begins with a zero": "숫자 {1:이} 0으로 시작합니다",
    "number {} has a misplaced '_'": "숫자 {1}에 '_'가 잘못 놓였습니다",
    "number {} lacks digits beside the point": "숫자 {1}의 소수점 앞이나 뒤에 숫자가 없습니다",
    "number {} lacks digits after the 'e'": "숫자 {1}의 'e' 뒤에 숫자가 없습니다",
    "number {} has a wrong prefix": "숫자 {1}의 앞머리가 잘못되었습니다",
    "integer {} is out of range": "정수 {1:이} 범위를 벗어났습니다",
    "number {} is out of range": "숫자 {1:이} 범위를 벗어났습니다",
    // Dates and times.
    "{} is no date": "{1:은} 날짜가 아닙니다",
    "{} is no time": "{1:은} 시각이 아닙니다",
    "time {} lacks its seconds": "시각 {1}에 초가 없습니다",
    "offset {} is incomplete": "시간대 {1:이} 완전하지 않습니다",
    "date {} does not exist": "날짜 {1:은} 없는 날짜입니다",
    "time {} does not exist": "시각 {1:은} 없는 시각입니다",
    "offset {} does not exist": "시간대 {1:은} 없는 시간대입니다",
    // What was defined before.
    "key {} is already set on line {}": "{2}번째 줄에 이미 있는 키입니다: {1}",
    "table {} is already defined on line {}": "{2}번째 줄에서 이미 정의된 표입니다: {1}",
    "{}, set on line {}, is not a table": "{2}번째 줄의 {1:은} 표가 아닙니다",
    "{} is an array of tables since line {}, not one table":
      "{1:은} {2}번째 줄에서 표 하나가 아닌 표의 배열로 정의되었습니다",
    "{}, defined on line {}, is a table, not an array of tables":
      "{2}번째 줄에서 정의된 {1:은} 표의 배열이 아닌 표 하나입니다",
    "table {}, written in braces on line {}, cannot be extended":
      "{2}번째 줄에 중괄호로 쓴 표 {1}에는 키를 더할 수 없습니다",
    "array {}, written in brackets on line {}, cannot be extended":
      "{2}번째 줄에 대괄호로 쓴 배열 {1}에는 항목을 더할 수 없습니다",
    "dotted keys cannot extend table {}, which has a header on line {}":
      "{2}번째 줄에 머리글이 있는 표 {1}에는 점으로 이은 키를 더할 수 없습니다",
    "table {} is already defined by a dotted key on line {}":
      "{2}번째 줄의 점으로 이은 키로 이미 정의된 표입니다: {1}",
    // What a value is.
    "a string": "문자열",
    "an integer": "정수",
    "a float": "소수",
    "a boolean": "참/거짓 값",
    "a date and time": "날짜와 시각",
    "a date": "날짜",
    "a time": "시각",
    "an array": "배열",
    "a table": "표",
  ]
}
