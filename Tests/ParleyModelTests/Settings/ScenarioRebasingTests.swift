import Testing

@testable import ParleyModel

struct ScenarioRebasingTests {
  private let old = Scenario(
    id: "a", title: "A", firstYear: 2026, lastYear: 2030, opening: .money(1519.2),
    openingPlace: Place(file: "scenarios/a.toml", line: 3),
    terms: [
      ScenarioTerm(
        from: 2027, to: 2030, index: .cpi, lag: 2, cap: 5,
        place: Place(file: "scenarios/a.toml", line: 5))
    ], assumptions: SampleProjection.assumptions, place: Place(file: "scenarios/a.toml", line: 0))

  @Test func `what was not changed follows the file`() {
    var new = old
    new.terms[0].lag = 1
    new.opening = .money(1600)
    #expect(old.rebased(from: old, onto: new) == new)
  }

  @Test func `numbers changed on either side are all kept`() {
    var mine = old
    mine.terms[0].cap = 4
    mine.assumptions.cpi.mean = 3
    mine.assumptions.paths[.cpi] = [2026: 2.5]
    var new = old
    new.terms[0].lag = 1
    new.terms[0].place = Place(file: "scenarios/a.toml", line: 9)
    new.assumptions.cpi.sd = 2
    var both = new
    both.terms[0].cap = 4
    both.assumptions.cpi.mean = 3
    both.assumptions.paths[.cpi] = [2026: 2.5]
    #expect(mine.rebased(from: old, onto: new) == both)
  }

  @Test func `a number changed on both sides is that of the screen`() {
    var (mine, new) = (old, old)
    mine.terms[0].cap = 4
    new.terms[0].cap = 3
    #expect(mine.rebased(from: old, onto: new).terms[0].cap == 4)
  }

  @Test func `another index takes the whole term along`() {
    var (mine, new) = (old, old)
    mine.terms[0].index = .fixed
    mine.terms[0].rate = 3
    new.terms[0].lag = 1
    #expect(mine.rebased(from: old, onto: new).terms == mine.terms)
    #expect(new.rebased(from: old, onto: mine).terms == new.terms)
  }

  @Test func `other years take all terms along`() {
    var mine = old
    mine.terms[0].to = 2028
    mine.terms.append(
      ScenarioTerm(from: 2029, to: 2030, index: .none, place: old.terms[0].place))
    var new = old
    new.terms[0].lag = 1
    #expect(mine.rebased(from: old, onto: new).terms == mine.terms)
  }

  @Test func `a given value taken back is gone`() {
    var before = old
    before.assumptions.paths[.cpi] = [2026: 2.5]
    var mine = before
    mine.assumptions.paths[.cpi] = nil
    #expect(mine.rebased(from: before, onto: before).assumptions.paths[.cpi] == nil)
  }
}
