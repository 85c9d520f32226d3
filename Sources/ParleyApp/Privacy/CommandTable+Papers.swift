import ParleyModel
import TerminalKit

extension CommandTable {
  /// Private papers.
  static let papers: [Command] = [
    Command(
      "papers", "Show the private papers, or put them away",
      footer: .init(title: "private", rank: 14),
      keys: ["P"], section: .privacy,
      object: { $0.papers.areShown ? "put away" : nil },
      run: { state, _ in
        state.papers.areShown ? state.putPapersAway() : state.showPapers(for: .look)
      }),
    Command(
      "reading.papers", "Put the private papers away", keys: ["P"], scope: .reading,
      section: .lists,
      disabledReason: { $0.papers.areShown ? nil : "no private papers are shown" },
      run: { state, _ in
        state.overlay = nil
        return state.putPapersAway()
      }),
    Command(
      "note.private", "Write a private note of the round, which stays on this machine",
      keys: ["N"], section: .privacy,
      disabledReason: { state in
        if let reason = TimeTravel.writingReason(state) { return reason }
        return state.selectedRound == nil ? "select a round first" : nil
      },
      run: { state, _ in
        state.selectedRound.map { state.showPapers(for: .write(round: $0.id)) } ?? []
      }),
  ]
}
