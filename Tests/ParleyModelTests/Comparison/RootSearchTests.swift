import Testing

@testable import ParleyModel

struct RootSearchTests {
  private static let tenths = (-50...250).map { Double($0) / 10 }

  private func nearest(
    to wanted: Double, over values: [Double] = Self.tenths,
    _ function: @escaping (Double) -> Double?
  ) -> RootSearch.Result {
    RootSearch(over: values, function).nearest(to: wanted)
  }

  @Test(arguments: [(-4.0, -1.23), (1.4, -1.23), (1.5, 4.07), (20, 17.31)])
  func `of several roots it is the nearest`(wanted: Double, root: Double) throws {
    let found = nearest(to: wanted) { ($0 + 1.23) * ($0 - 4.07) * ($0 - 17.31) }
    guard case .root(let value) = found else {
      Issue.record("no root but \(found)")
      return
    }
    #expect(abs(value - root) < 1e-12)
  }

  @Test func `a root on a value tried is that value`() {
    #expect(nearest(to: 2) { $0 - 3 } == .root(3))
  }

  @Test func `of a stretch of zeros it is the end, or the number itself where that is tried`()
    throws
  {
    let found = nearest(to: 2) { max(0, 3.14 - $0) }
    guard case .root(let value) = found else {
      Issue.record("no root but \(found)")
      return
    }
    #expect(abs(value - 3.14) < 1e-12)
    #expect(nearest(to: 20) { max(0, 3.14 - $0) } == .root(20))
  }

  @Test func `without a root the side is known`() {
    #expect(nearest(to: 2) { $0 * $0 + 1 } == .oneSided(isAbove: true))
    #expect(nearest(to: 2) { -1 - $0 * $0 } == .oneSided(isAbove: false))
    #expect(nearest(to: 2) { _ in 7 } == .constant(isAbove: true))
    #expect(nearest(to: 2) { _ in -7 } == .constant(isAbove: false))
    #expect(nearest(to: 2) { _ in 0 } == .zero)
  }

  @Test func `values without a result are passed over`() throws {
    let found = nearest(to: 20) { $0 > 10 ? nil : $0 - 3.3 }
    guard case .root(let value) = found else {
      Issue.record("no root but \(found)")
      return
    }
    #expect(abs(value - 3.3) < 1e-12)
  }
}
