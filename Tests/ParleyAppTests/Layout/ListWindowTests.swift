import ParleyTestSupport
import Testing

@testable import ParleyApp

struct ListWindowTests {
  @Test func `the window stays while the cursor is inside and follows it at the edges`() {
    var window = ListWindow()
    var tops: [Int] = []
    for cursor in [0, 5, 8, 9, 10, 9, 5, 3, 2, 1, 0] {
      window.follow(cursor: cursor, count: 30, height: 10)
      tops.append(window.top)
    }
    #expect(tops == [0, 0, 0, 1, 2, 2, 2, 2, 1, 0, 0])
  }

  @Test func `the cursor always shows and no row is wasted`() {
    var generator = SeededGenerator(seed: 3)
    var window = ListWindow()
    for _ in 0..<2000 {
      let count = Int.random(in: 1...60, using: &generator)
      let height = Int.random(in: 1...20, using: &generator)
      let cursor = Int.random(in: 0..<count, using: &generator)
      window.follow(cursor: cursor, count: count, height: height)
      #expect(window.top <= cursor && cursor < window.top + height)
      #expect(window.top == 0 || window.top + height <= count)
    }
  }
}
