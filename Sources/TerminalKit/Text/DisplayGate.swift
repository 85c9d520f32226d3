@_spi(_Unicode) import Swift

/// Makes any text safe to draw: the one gate between the outside and a cell.
///
/// What would move the cursor, be invisible or reorder its neighbours becomes visible: C0 controls
/// and DEL as their pictures (␛, ␉, ␊), so callers split lines and expand tabs first; C1 controls,
/// bidirectional and other format characters, variation selectors, tags, line separators, fillers,
/// private use and unassigned scalars as ‹202E›. The rest is normalised to NFC, since curses would
/// lose the tail of decomposed Hangul. A combining mark without a base, or on a space, gets a dotted circle; of a
/// base with more than four marks the base stays and the marks become their number, ‹+7›.
public func display(_ text: some StringProtocol) -> DisplayText {
  display(String(text))
}

/// Makes any text safe to draw; see ``display(_:)``.
public func display(_ text: String) -> DisplayText {
  if let width = plainWidth(text) { return DisplayText(passed: text, width: width) }
  var writer = DisplayWriter()
  for scalar in text._nfc { writer.write(scalar) }
  return writer.finish()
}

/// The width of text that can be drawn as it is, nil when some scalar needs a closer look.
private func plainWidth(_ text: String) -> Int? {
  text.utf8.withContiguousStorageIfAvailable { bytes -> Int? in
    var strange: UInt8 = 0
    for byte in bytes { strange |= (byte &- 0x20) > 0x5E ? 1 : 0 }
    if strange == 0 { return bytes.count }
    return plainWidthBeyondASCII(bytes)
  } ?? nil
}

/// Sums widths as long as every scalar is of a kind that no normalisation and no neighbour changes.
private func plainWidthBeyondASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  var width = 0
  var index = 0
  while index < bytes.count {
    let byte = bytes[index]
    if byte < 0x80 {
      guard byte >= 0x20 && byte < 0x7F else { return nil }
      width += 1
      index += 1
    } else if byte >= 0xE0 && byte < 0xF0 {
      // A String's UTF-8 is valid, so the two bytes that follow are there.
      let value =
        UInt32(byte & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
        | UInt32(bytes[index + 2] & 0x3F)
      switch value {
      case 0xAC00...0xD7A3, 0x4E00...0x9FFF: width += 2
      case 0x2500...0x25FC, 0x2800...0x28FF, 0x2010...0x2027, 0x2190...0x21FF: width += 1
      default: return nil
      }
      index += 3
    } else if byte == 0xC2 || byte == 0xC3 {
      // Latin-1 letters and signs, from the no-break space on, but for the soft hyphen.
      let next = bytes[index + 1]
      guard byte == 0xC3 || (next >= 0xA0 && next != 0xAD) else { return nil }
      width += 1
      index += 2
    } else {
      return nil
    }
  }
  return width
}
