import ParleyTestSupport
import Testing

/// What the chart shows, as recorded in `Screens/`.
struct ChartScreenTests {
  private static let folder = Checkout.root + "/Tests/ParleyAppTests/Screens"

  @Test(arguments: [
    ("projected", "120x36", "3 l l l"), ("dollars", "120x36", "3 m l l"),
    ("real", "120x36", "3 m m"), ("gdp", "120x36", "3 04 m h h h"),
    ("categories", "120x36", "3 M h h h"), ("categories-160x50", "160x50", "3 M h h h"),
    ("scenarios", "120x36", "S"), ("us-5bn", "120x36", "S G Enter"),
    ("counterfactual", "120x36", "S Down Down Down Enter l l"),
    ("thirteenth", "120x36", "S Down Down Down Down Down Down Enter"),
    ("projected-80x24", "80x24", "3 G"), ("projected-160x50", "160x50", "3 G"),
    ("projected-60x16", "60x16", "3 G"), ("zoomed", "120x36", "3 G +"),
    ("figures", "120x36", "3 l i"),
  ])
  func `the chart is drawn as recorded`(name: String, size: String, keys: String) {
    var screen = ScriptedScreen(size: size)
    screen.press(keys)
    let difference = Snapshot("chart-\(name)", folder: Self.folder).difference(
      from: screen.text + "\n")
    #expect(difference == nil)
  }

  @Test(arguments: [("projected", "3 G"), ("categories", "3 M h h h")])
  func `the chart in ASCII is drawn as recorded`(name: String, keys: String) {
    var screen = ScriptedScreen(size: "120x36", isASCII: true)
    screen.press(keys)
    let difference = Snapshot("chart-ascii-\(name)", folder: Self.folder)
      .difference(from: screen.text + "\n")
    #expect(difference == nil)
  }
}
