import ParleyModel
import ParleyStore
import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

/// Bands come after the keys have paused, and belong to what is shown or are not drawn.
struct BandsTests {
  private func opened() -> AppState {
    let loaded = WorkspaceReader(root: Checkout.workspace).read()
    return AppState(
      loaded: loaded, name: "~/sma", today: Day(year: 2026, month: 11, day: 22)!, asOf: nil,
      size: Size(width: 120, height: 36),
      theme: ThemeCatalog(own: []).theme(named: "dark").theme)
  }

  private func simulation(in effects: [Effect]) -> BandRequest? {
    effects.lazy.compactMap { effect in
      if case .simulate(let request) = effect { request } else { nil }
    }.first
  }

  @Test func `a simulation is asked for once`() {
    var state = opened()
    #expect(simulation(in: update(&state, .resized(state.size))) != nil)
    #expect(simulation(in: update(&state, .keyPressed("j"))) == nil)
  }

  @Test func `bands of another measure are stale and not drawn`() throws {
    var state = opened()
    let won = try #require(simulation(in: update(&state, .resized(state.size))))
    let dollars = try #require(simulation(in: update(&state, .keyPressed("m"))))
    let wonBands = try #require(won.run())
    _ = update(&state, .bandsReady(wonBands))
    #expect(state.bands == nil)
    let dollarBands = try #require(dollars.run())
    _ = update(&state, .bandsReady(dollarBands))
    #expect(state.bands?[2030] != nil)
  }

  @Test func `bands of another day are stale and not drawn`() throws {
    var state = opened()
    let today = try #require(simulation(in: update(&state, .resized(state.size))))
    _ = update(&state, .bandsReady(try #require(today.run())))
    #expect(state.bands != nil)
    let earlier = simulation(in: update(&state, .keyPressed("[")))
    #expect(state.asOf != nil)
    #expect(state.bands == nil)
    #expect(earlier != nil)
  }

  @Test func `files read again that say the same keep the bands`() throws {
    var state = opened()
    let first = try #require(simulation(in: update(&state, .resized(state.size))))
    _ = update(&state, .bandsReady(try #require(first.run())))
    let again = WorkspaceReader(root: Checkout.workspace).read()
    #expect(simulation(in: update(&state, .workspaceRead(again, isAsked: true))) == nil)
    #expect(state.bands != nil)
  }

  @Test func `a cancelled simulation gives nothing`() throws {
    var state = opened()
    let request = try #require(simulation(in: update(&state, .resized(state.size))))
    let cancellation = Cancellation()
    cancellation.cancel()
    #expect(request.run(cancellation: cancellation) == nil)
  }

  @Test func `a year that is set by rule has no band`() throws {
    var state = opened()
    let request = try #require(simulation(in: update(&state, .resized(state.size))))
    let bands = try #require(request.run())
    #expect(bands[2027] == nil)
    #expect(bands[2028] != nil)
  }
}
