import ParleyModel

/// Where one file states which setting.
struct ScenarioStatements {
  /// By dotted key, as `terms.0.cap`; tables with a header of their own too.
  private(set) var statements: [String: SettingStatement] = [:]
  private let document: TOMLDocument
  private let file: String
  /// The remark of the line looked at last: all values of one line share it.
  private var last = (lineEnd: -1, remark: "")

  /// - Parameter table: The one table of the file that counts; nil for all of it.
  init(of document: TOMLDocument, file: String, table: String? = nil) {
    self.document = document
    self.file = file
    for entry in document.root.entries where table == nil || entry.key.text == table {
      add(entry, as: entry.key.text)
    }
  }

  private mutating func add(_ table: TOMLTable, below prefix: String) {
    for entry in table.entries { add(entry, as: prefix + entry.key.text) }
  }

  private mutating func add(_ entry: TOMLTable.Entry, as key: String) {
    if let pair = entry.pair {
      // What a dotted key implies has the first such key as its own; it is written nowhere itself.
      if entry.value.table?.origin != .dotted {
        state(key, from: pair.start, to: max(pair.end, entry.value.span.end))
      }
    } else if let table = entry.value.table, let header = table.span {
      state(key, from: header.start, to: header.end)
    }
    switch entry.value.kind {
    case .table(let table): add(table, below: key + ".")
    case .array(let items):
      for (index, item) in items.enumerated() {
        guard let table = item.table else { continue }
        let name = "\(key).\(index)"
        state(name, from: item.span.start, to: item.span.end)
        add(table, below: name + ".")
      }
    default: break
    }
  }

  private mutating func state(_ key: String, from start: Int, to end: Int) {
    let lineEnd = document.lineEnd(from: end)
    if last.lineEnd != lineEnd { last = (lineEnd, document.remark(between: end, and: lineEnd)) }
    statements[key] = SettingStatement(
      place: Place(file: file, line: document.lines.line(of: start)), remark: last.remark)
  }
}

extension TOMLDocument {
  /// The comment between a value and the end of its line, without `#` and blanks; empty without one.
  fileprivate func remark(between end: Int, and lineEnd: Int) -> String {
    guard let hash = commentStart(between: end, and: lineEnd) else { return "" }
    let text = bytes[(hash + 1)..<lineEnd]
    let isBlank: (UInt8) -> Bool = { TOMLByte.isBlank($0) || $0 == TOMLByte.carriageReturn }
    guard let first = text.firstIndex(where: { !isBlank($0) }),
      let last = text.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(decoding: text[first...last], as: UTF8.self)
  }

  /// Where the comment begins: inside braces the rest of the line holds other values, which may hold
  /// a `#` in quotes.
  private func commentStart(between start: Int, and end: Int) -> Int? {
    var quote: UInt8?
    var isEscaped = false
    for offset in start..<end {
      let byte = bytes[offset]
      if let open = quote {
        if isEscaped {
          isEscaped = false
        } else if byte == TOMLByte.backslash, open == TOMLByte.doubleQuote {
          isEscaped = true
        } else if byte == open {
          quote = nil
        }
      } else if byte == TOMLByte.hash {
        return offset
      } else if byte == TOMLByte.doubleQuote || byte == TOMLByte.singleQuote {
        quote = byte
      }
    }
    return nil
  }
}

extension TOMLDocument {
  /// The place of the line feed after an offset, or the end of the file.
  func lineEnd(from offset: Int) -> Int {
    let line = lines.line(of: offset)
    return line < lines.starts.count ? lines.starts[line] - 1 : bytes.count
  }
}
