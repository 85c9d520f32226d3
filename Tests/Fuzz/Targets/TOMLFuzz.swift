import ParleyModel

@testable import ParleyStore

/// A TOML file is read without loss, and a change of a valid one leaves it valid and says nothing
/// else than it did.
enum TOMLFuzz {
  /// Values and tables that are changed; more would only take longer.
  private static let mostValues = 6

  static func check(_ bytes: [UInt8]) throws(BrokenProperty) {
    let document = TOMLDocument(parsing: bytes)
    try require(document.bytes == bytes, "a file keeps the bytes it was read from")
    for fault in document.faults {
      let span = fault.span
      try require(
        span.start >= 0 && span.start <= span.end && span.end <= bytes.count,
        "a fault is in the file")
      let place = document.position(of: span.start)
      try require(place.line >= 1 && place.column >= 1, "a fault has a line and a column")
      try ShownText.check(report: fault.message.text + "\n" + fault.help.text)
    }
    let leaves = TOMLLeaves(document)
    try checkPlaces(leaves, in: document)
    guard document.faults.isEmpty else { return }
    for leaf in leaves.all.prefix(mostValues) {
      try checkSetting(leaf, in: document, leaves)
      try checkRemoving(leaf, from: document, leaves)
    }
    for table in leaves.tables.prefix(mostValues) {
      try checkAdding(to: table, in: document, leaves)
    }
    try checkAdding(to: ["new table"], in: document, leaves)
  }

  private static func checkPlaces(
    _ leaves: TOMLLeaves, in document: TOMLDocument
  ) throws(BrokenProperty) {
    for leaf in leaves.all {
      let span = leaf.value.span
      try require(
        span.start <= span.end && span.end <= document.bytes.count, "a value is in the file")
      guard document.faults.isEmpty else { continue }
      let written = Array("v = ".utf8) + document.bytes[span.start..<span.end]
      let alone = TOMLDocument(parsing: written)
      try require(
        alone.faults.isEmpty
          && alone.root["v"].map { TOMLLeaves.text(of: $0) } == TOMLLeaves.text(of: leaf.value),
        "the bytes of a value are the value: \(leaf.path)")
    }
  }

  private static func checkSetting(
    _ leaf: TOMLLeaves.Leaf, in document: TOMLDocument, _ leaves: TOMLLeaves
  ) throws(BrokenProperty) {
    let span = leaf.value.span
    let text = "\u{1}\"\\ 한\n" + leaf.path.joined()
    var editing = TOMLEditing(document)
    do throws(TOMLEditFault) {
      try editing.set(leaf.path, to: TOMLLiteral.string(text))
    } catch {
      throw BrokenProperty(description: "a value that is stated can be set: \(error)")
    }
    try require(editing.document.faults.isEmpty, "a file is valid with a value changed")
    try require(
      editing.bytes.starts(with: document.bytes[..<span.start])
        && editing.bytes.reversed().starts(with: document.bytes[span.end...].reversed()),
      "an edit of one value leaves every other byte alone")
    var expected = leaves.texts
    expected[leaf.path] = TOMLLeaves.text(of: text)
    try require(
      TOMLLeaves(editing.document).texts == expected, "an edit changes one value: \(leaf.path)")
    do throws(TOMLEditFault) {
      try editing.set(leaf.path, to: document.text(at: span))
    } catch {
      throw BrokenProperty(description: "a value that was set can be set back: \(error)")
    }
    try require(editing.bytes == document.bytes, "a value set back leaves the file as it was")
  }

  private static func checkRemoving(
    _ leaf: TOMLLeaves.Leaf, from document: TOMLDocument, _ leaves: TOMLLeaves
  ) throws(BrokenProperty) {
    var editing = TOMLEditing(document)
    do throws(TOMLEditFault) {
      try editing.remove(leaf.path)
    } catch {
      try require(editing.bytes == document.bytes, "what is refused changes nothing")
      return
    }
    try require(editing.document.faults.isEmpty, "a file is valid with a key removed: \(leaf.path)")
    var expected = leaves.texts
    expected[leaf.path] = nil
    try require(
      TOMLLeaves(editing.document).texts == expected, "a removal takes one value: \(leaf.path)")
  }

  private static func checkAdding(
    to table: [String], in document: TOMLDocument, _ leaves: TOMLLeaves
  ) throws(BrokenProperty) {
    let path = table + ["new key"]
    guard leaves.texts[path] == nil else { return }
    var editing = TOMLEditing(document)
    do throws(TOMLEditFault) {
      try editing.set(path, to: "7")
    } catch {
      try require(editing.bytes == document.bytes, "what is refused changes nothing")
      return
    }
    try require(editing.document.faults.isEmpty, "a file is valid with a key more: \(path)")
    var expected = leaves.texts
    expected[path] = "integer 7"
    try require(TOMLLeaves(editing.document).texts == expected, "one key more is said: \(path)")
    let count = editing.bytes.count - document.bytes.count
    let same = zip(editing.bytes, document.bytes).prefix { $0 == $1 }.count
    try require(
      count > 0 && editing.bytes[(same + count)...].elementsEqual(document.bytes[same...]),
      "a new key leaves every other byte alone: \(path)")
  }
}
