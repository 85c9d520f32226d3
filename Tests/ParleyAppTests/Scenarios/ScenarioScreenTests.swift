import ParleyModel
import ParleyTestSupport
import Testing

@testable import ParleyApp

/// Every view and dialogue of the scenarios screen at every size, as text read in review.
struct ScenarioScreenTests {
  private let bench: ScenarioBench

  init() throws { bench = try ScenarioBench() }

  private static let folder = Checkout.root + "/Tests/ParleyAppTests/Screens"
  private static let sizes = ["60x16", "80x24", "120x36", "160x50"]
  private static let two = ["as-signed", "defence-linked"]
  private static let three = ["as-signed", "defence-linked", "us-5bn"]

  private static func difference(_ name: String, _ text: String) -> String? {
    Snapshot("scenarios-\(name)", folder: folder).difference(from: text + "\n")
  }

  /// A name, the columns and the keys that lead there.
  private static let scenes: [(String, [String], String)] = [
    ("columns", three, "j j j l l"),
    ("figures", two, "G k k k k k"),
    ("charts", three, "m l l"),
    ("difference", two, "d j"),
    ("tornado", two, "v j"),
    ("picker", two, "a"),
    ("goal", two, "f '8000'"),
    ("counterfactual", two, "C"),
    ("new", two, "L W '12th with a higher opening'"),
    ("leaving", two, "L q"),
  ]

  @Test(arguments: scenes, sizes)
  func `every view and dialogue is as recorded`(_ scene: (String, [String], String), _ size: String)
    throws
  {
    let screen = bench.open(scene.1, size: size, keys: "g j j j " + scene.2)
    #expect(Self.difference("\(scene.0)-\(size)", screen.text) == nil)
  }

  @Test(arguments: sizes)
  func `a conflict names the keys and what each side says`(_ size: String) throws {
    var screen = bench.open(Self.two, size: size)
    screen.press("BTab")
    screen.stand(on: .term(0, .cap))
    screen.press("3 Enter")
    try bench.edit("as-signed", "cap = 5.0", "cap = 4.5")
    screen.press("w Enter")
    #expect(Self.difference("conflict-\(size)", screen.text) == nil)
  }

  @Test(arguments: sizes)
  func `what C gives stands beside what was paid`(_ size: String) throws {
    var screen = bench.open(Self.two, size: size)
    screen.press("C '11th' Down 'at most 4' Enter")
    #expect(Self.difference("beside-paid-\(size)", screen.text) == nil)
  }

  @Test(arguments: [("columns", ""), ("charts", "m l"), ("difference", "d"), ("tornado", "v")])
  func `ASCII draws the same without other letters`(_ name: String, _ keys: String) throws {
    var screen = ScriptedScreen(root: bench.root, size: "120x36", isASCII: true, simulates: false)
    screen.compare(Self.two)
    screen.press("g j j j l l " + keys)
    let isASCII = screen.text.allSatisfy { $0.isASCII }
    #expect(isASCII)
    #expect(Self.difference("ascii-\(name)", screen.text) == nil)
  }

  @Test(arguments: [("columns", "g j j j l"), ("charts", "m")])
  func `the colours say what has changed and what differs`(_ name: String, _ keys: String) throws {
    let screen = bench.open(Self.two, size: "100x30", keys: keys)
    let text = String(screen.textAndColours.dropLast())
    #expect(Self.difference("colours-\(name)", text) == nil)
  }
}
