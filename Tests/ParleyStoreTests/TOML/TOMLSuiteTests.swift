import Foundation
import ParleyStore
import Testing

@Suite(.enabled(if: TOMLSuite.isPresent, "the toml-test suite is not beside the checkout"))
struct TOMLSuiteTests {
  @Test func `the suite is read whole`() throws {
    #expect(TOMLSuite.valid.count >= 150)
    #expect(TOMLSuite.invalid.count >= 367)
    #expect(TOMLSuite.valid.allSatisfy { $0.expected != nil })
  }

  @Test(arguments: TOMLSuite.valid)
  func `a valid file of the suite holds the values its JSON says`(_ test: TOMLSuite.Case) throws {
    let document = TOMLDocument(parsing: test.bytes)
    #expect(document.faults.isEmpty)
    let actual = Data(taggedJSON(document).utf8)
    #expect(try isSameTaggedJSON(actual, #require(test.expected)))
  }

  @Test(arguments: TOMLSuite.invalid)
  func `an invalid file of the suite has a fault`(_ test: TOMLSuite.Case) {
    #expect(!TOMLDocument(parsing: test.bytes).faults.isEmpty)
  }

  @Test(arguments: TOMLSuite.valid)
  func `every span in a file of the suite is exact`(_ test: TOMLSuite.Case) {
    expectExactSpans(in: TOMLDocument(parsing: test.bytes))
  }
}
