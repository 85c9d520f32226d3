import Glibc

/// The lines two texts have in common at their start and at their end, found without looking at
/// lines one by one: most of two long texts is the same.
struct CommonEnds {
  /// Bytes of whole lines that both texts begin with.
  let prefix: Int
  /// Bytes of whole lines that both texts end with, none of them in ``prefix``.
  let suffix: Int

  init(_ old: [UInt8], _ new: [UInt8]) {
    let shorter = min(old.count, new.count)
    (prefix, suffix) = old.withUnsafeBytes { old in
      new.withUnsafeBytes { new in
        var prefix = Self.equalBytes(shorter) {
          memcmp(old.baseAddress! + $0, new.baseAddress! + $0, $1) == 0
        }
        if prefix == old.count, prefix == new.count { return (prefix, 0) }
        while prefix > 0, old[prefix - 1] != 0x0A { prefix -= 1 }
        let ends = Self.equalBytes(shorter - prefix) { done, count in
          let (oldEnd, newEnd) = (old.count - done - count, new.count - done - count)
          return memcmp(old.baseAddress! + oldEnd, new.baseAddress! + newEnd, count) == 0
        }
        return (prefix, Self.wholeLines(ends, old, new, from: prefix))
      }
    }
  }

  /// How many bytes are equal, at most `limit`; blocks first, then ever smaller parts of the last.
  private static func equalBytes(_ limit: Int, isEqual: (_ done: Int, _ count: Int) -> Bool) -> Int
  {
    var done = 0
    var block = 1 << 16
    while block > 0 {
      while done + block <= limit, isEqual(done, block) { done += block }
      block /= 2
    }
    return done
  }

  /// The common end without the part of a line it begins with.
  private static func wholeLines(
    _ count: Int, _ old: UnsafeRawBufferPointer, _ new: UnsafeRawBufferPointer, from prefix: Int
  ) -> Int {
    guard count > 0 else { return 0 }
    let (oldStart, newStart) = (old.count - count, new.count - count)
    let beginsInOld = oldStart == prefix || old[oldStart - 1] == 0x0A
    let beginsInNew = newStart == prefix || new[newStart - 1] == 0x0A
    if beginsInOld, beginsInNew { return count }
    guard let feed = memchr(old.baseAddress! + oldStart, 0x0A, count) else { return 0 }
    return count - (UnsafeRawPointer(feed) - old.baseAddress! - oldStart + 1)
  }
}
