public import ParleyModel

extension TOMLValue {
  /// The text, or nil if the value is no string.
  public var string: String? {
    if case .string(let text) = kind { text } else { nil }
  }

  /// The whole number, or nil if the value is no integer.
  public var integer: Int64? {
    if case .integer(let number) = kind { number } else { nil }
  }

  /// The number of an integer or a float, or nil if the value is neither.
  ///
  /// An integer beyond 2^53 is rounded to the nearest binary64 number.
  public var number: Double? {
    switch kind {
    case .integer(let number): Double(number)
    case .float(let number): number
    default: nil
    }
  }

  /// The truth value, or nil if the value is no boolean.
  public var boolean: Bool? {
    if case .boolean(let truth) = kind { truth } else { nil }
  }

  /// The items, or nil if the value is no array.
  public var array: [TOMLValue]? {
    if case .array(let items) = kind { items } else { nil }
  }

  /// The table, or nil if the value is none.
  public var table: TOMLTable? {
    if case .table(let table) = kind { table } else { nil }
  }

  /// What the value is, in words that fit a message: "an integer", "a table".
  public var kindName: Phrase {
    switch kind {
    case .string: "a string"
    case .integer: "an integer"
    case .float: "a float"
    case .boolean: "a boolean"
    case .offsetDateTime, .localDateTime: "a date and time"
    case .localDate: "a date"
    case .localTime: "a time"
    case .array: "an array"
    case .table: "a table"
    }
  }
}
