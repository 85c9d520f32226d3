import Foundation

/// A screen kept as a text file beside the tests and compared line by line.
///
/// `PARLEY_RECORD=missing swift test` writes those that do not exist yet, `PARLEY_RECORD=all` every
/// one; both are read in review and neither is set in CI.
public struct Snapshot {
  let path: String

  /// - Parameters:
  ///   - name: The file's name without its ending.
  ///   - file: The test's own path; the snapshot stands in `Screens/` beside the target's folder.
  public init(_ name: String, folder: String) {
    path = folder + "/" + name + ".txt"
  }

  /// nil when the text is the recorded one; else the first difference in words.
  public func difference(from text: String) -> String? {
    let mode = ProcessInfo.processInfo.environment["PARLEY_RECORD"]
    let recorded = try? String(contentsOfFile: path, encoding: .utf8)
    if mode == "all" || (mode == "missing" && recorded == nil) {
      do {
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        return nil
      } catch {
        return "\(path) cannot be written: \(error)"
      }
    }
    guard let recorded else {
      return "\(path) is missing; PARLEY_RECORD=missing swift test writes it"
    }
    guard recorded != text else { return nil }
    let expected = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let found = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, pair) in zip(expected, found).enumerated() where pair.0 != pair.1 {
      return "\(path):\(index + 1):\nexpected \(pair.0)\nfound    \(pair.1)"
    }
    return "\(path): expected \(expected.count) lines, found \(found.count)"
  }
}
