import ParleyModel
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

struct JumpListTests {
  /// A place for every row of the timeline.
  private static let spots: [Whereabouts] = {
    var screen = ScriptedScreen(simulates: false)
    screen.press("g l")
    return (0..<12).map { _ in
      screen.press("j")
      return Whereabouts(screen.state)
    }
  }()

  @Test func `one goes back through the places and forward again to where one was`() {
    var jumps = JumpList()
    let spots = Self.spots
    for spot in spots[0..<3] { jumps.leave(spot) }
    #expect(jumps.back(from: spots[5]) == spots[2])
    #expect(jumps.back(from: spots[2]) == spots[1])
    #expect(jumps.back(from: spots[1]) == spots[0])
    #expect(jumps.back(from: spots[0]) == nil)
    #expect(jumps.forward() == spots[1] && jumps.forward() == spots[2])
    #expect(jumps.forward() == spots[5] && jumps.forward() == nil)
  }

  @Test func `a place is in the list once, where it was left last`() {
    var jumps = JumpList()
    let spots = Self.spots
    for index in [0, 1, 2, 0] { jumps.leave(spots[index]) }
    #expect(jumps.spots == [spots[1], spots[2], spots[0]])
    #expect(jumps.last == spots[0])
  }

  @Test func `the newest hundred are kept`() {
    var jumps = JumpList()
    var screen = ScriptedScreen(simulates: false)
    screen.press("T")
    var left: [Whereabouts] = []
    for _ in 0..<5 {
      for _ in 0..<30 {
        screen.press("j")
        left.append(Whereabouts(screen.state))
      }
      screen.press("Tab")
    }
    for spot in left { jumps.leave(spot) }
    #expect(jumps.spots.count <= JumpList.most && jumps.last == left.last)
  }
}
