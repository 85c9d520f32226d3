import Foundation
import ParleyTestSupport
import Testing

/// Every input that `.ci/fuzz` has kept, in `Tests/Fuzz/Corpora`, a folder for each target.
struct CorpusTests {
  /// A file of a corpus.
  struct Input: CustomTestStringConvertible, Sendable {
    let target: FuzzTarget
    let path: String

    var testDescription: String { path }
  }

  private static let folder = Checkout.root + "/Tests/Fuzz/Corpora"

  static let inputs = FuzzTarget.all.flatMap { target in
    files(of: target.name).map { Input(target: target, path: "\(target.name)/\($0)") }
  }

  @Test(arguments: inputs) func `what fuzzing has found holds`(_ input: Input) throws {
    let bytes = try Data(contentsOf: URL(filePath: "\(Self.folder)/\(input.path)"))
    try input.target.check(Array(bytes))
  }

  @Test(arguments: FuzzTarget.all.map(\.name))
  func `every target has a corpus, and every corpus a target`(_ name: String) throws {
    #expect(!Self.files(of: name).isEmpty)
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.folder)
    #expect(folders.sorted() == FuzzTarget.all.map(\.name).sorted())
  }

  private static func files(of name: String) -> [String] {
    let files = try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(name)")
    return (files ?? []).sorted()
  }
}
