import ParleyStore

/// Valid files that together use every part of the language.
enum TOMLSamples {
  static let all = [workspace, values, strings, tables, byteOrderMark, unusualKeys]

  static let workspace = """
    schema = 1
    title = "ROK-US Special Measures Agreement"
    money = "KRW bn"                # unit of every krw_bn column

    [[parties]]
    code = "ROK"
    name = "Republic of Korea"
    name_native = "대한민국"
    role = "party-a"

    [[parties]]
    code = "US"
    name_native = "미국"

    [assumptions]
    cpi = { mean = 2.0, sd = 0.8 }
    opening.krw_bn = 1_519.2
    opening.year = 2026
    terms = [
      { index = "cpi", lag = 2, cap = 5.0 },   # the 12th SMA
      { index = "fixed" },
    ]
    """

  static let values = """
    integers = [0, -0, +1, -9223372036854775808, 9223372036854775807, 0xDEAD_beef, 0o755, 0b1101]
    floats = [0.5, -0.0, 1e6, 6.626e-34, 1_000.000_1, inf, -inf, +nan]
    booleans = [true, false]
    dates = [2026-11-22, 2024-02-29, 0000-01-01]
    times = [09:30:00, 23:59:60.25]
    moments = [2026-11-22T09:30:00, 2026-11-22 09:30:00z, 2026-11-22t09:30:00.5+09:00]
    nested = [[], [[1], {}], [ # a comment
      "a", # another
    ]]
    """

  static let strings = #"""
    basic = "tab\t quote\" backslash\\ snowman\u2603 face\U0001F600"
    literal = 'C:\path "quoted"'
    empty = ["", '', """""", '''''']
    folded = """
    one \
        two

      three"""
    quotes = """"He said ""no""."""""
    raw = '''
    it's 'raw' \n'''''
    """#

  static let tables = """
    a.b.c = 1
    a.b.d = 2
    [x.y.z]
    k = 1
    [x]
    k = 2
    y.w = { p.q = 1, "p".r = [] }
    [[x.list]]
    n = 1
    [x.list.sub]
    n = 2
    [[x.list]]
    [[x.list.deep]]
    [a.e] # under a table of dotted keys
    """

  static let byteOrderMark = "\u{FEFF}title = '한국'\r\n[a]\r\nb = '''one\r\ntwo'''\r\n"

  static let unusualKeys = """
    "" = 1
    "a.b" = 2
    'quote"' = 3
    "\\uD55C" = 4
    1.2 = 5
    true = 6
    2026-11-22 = 7
    a . "b" . c = 8
    [ "x" . 'y' ]
    "한국 측" = 9
    """
}

/// Every entry of a table and of all tables below it.
func allEntries(of table: TOMLTable) -> [TOMLTable.Entry] {
  table.entries.flatMap { [$0] + entries(in: $0.value) }
}

private func entries(in value: TOMLValue) -> [TOMLTable.Entry] {
  switch value.kind {
  case .table(let table): allEntries(of: table)
  case .array(let items): items.flatMap { entries(in: $0) }
  default: []
  }
}
