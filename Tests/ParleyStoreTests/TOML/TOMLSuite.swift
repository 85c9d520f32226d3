import Foundation
import ParleyStore
import Testing

/// The cases of the public toml-test suite, which are data and not part of this repository.
///
/// They are looked for in the folder that PARLEY_TOML_TEST names, else beside the checkout.
enum TOMLSuite {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    /// What a valid file holds; nil for an invalid one.
    let expected: Data?

    var testDescription: String { name }
  }

  static let folder: URL? = {
    if let path = ProcessInfo.processInfo.environment["PARLEY_TOML_TEST"] {
      return URL(fileURLWithPath: path)
    }
    var ancestor = URL(fileURLWithPath: #filePath)
    while ancestor.path != "/" {
      ancestor.deleteLastPathComponent()
      let folder = ["shared", "reference", "toml-test"]
        .reduce(ancestor) { $0.appendingPathComponent($1) }
      if FileManager.default.fileExists(atPath: folder.path) { return folder }
    }
    return nil
  }()

  static var isPresent: Bool { folder != nil }

  static let valid = cases(in: "valid")
  static let invalid = cases(in: "invalid")

  private static func cases(in kind: String) -> [Case] {
    guard let root = folder?.appendingPathComponent(kind),
      let names = FileManager.default.enumerator(atPath: root.path)
    else { return [] }
    return names.compactMap { $0 as? String }
      .filter { $0.hasSuffix(".toml") }
      .sorted()
      .compactMap { name in
        let file = root.appendingPathComponent(name)
        let json = file.deletingPathExtension().appendingPathExtension("json")
        guard let bytes = try? Data(contentsOf: file) else { return nil }
        let expected = kind == "valid" ? try? Data(contentsOf: json) : nil
        return Case(name: "\(kind)/\(name)", bytes: Array(bytes), expected: expected)
      }
  }
}

/// Whether two texts of tagged JSON hold the same values; floats are compared as numbers.
func isSameTaggedJSON(_ left: Data, _ right: Data) throws -> Bool {
  isSame(
    try JSONSerialization.jsonObject(with: left), try JSONSerialization.jsonObject(with: right))
}

private func isSame(_ left: Any, _ right: Any) -> Bool {
  if let left = left as? [Any], let right = right as? [Any] {
    return left.count == right.count && zip(left, right).allSatisfy { isSame($0, $1) }
  }
  if let left = left as? String, let right = right as? String {
    return Array(left.utf8) == Array(right.utf8)
  }
  guard let left = left as? [String: Any], let right = right as? [String: Any] else {
    return false
  }
  if left["type"] as? String == "float", right["type"] as? String == "float",
    let first = (left["value"] as? String).flatMap({ Double($0) }),
    let second = (right["value"] as? String).flatMap({ Double($0) })
  {
    return first == second || (first.isNaN && second.isNaN)
  }
  return left.count == right.count
    && left.allSatisfy { key, value in right[key].map { isSame(value, $0) } ?? false }
}
