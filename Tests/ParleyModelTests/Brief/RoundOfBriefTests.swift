import ParleyModel
import Testing

struct RoundOfBriefTests {
  private let workspace = SampleBrief.workspace()

  private func round(on day: String, in workspace: Workspace? = nil) -> String? {
    (workspace ?? self.workspace).roundOfBrief(on: SampleWorkspace.date(day).lastDay)?.id
  }

  @Test func `a meeting in session is the nearest of all`() {
    #expect(round(on: "2024-03-11") == "12-03")
  }

  @Test func `after a meeting it stays the nearest until another one is announced`() {
    #expect(round(on: "2024-03-25") == "12-03")
    let announced = SampleBrief.workspace {
      $0.rounds[3].announced = SampleWorkspace.date("2024-03-30")
    }
    #expect(round(on: "2024-03-29", in: announced) == "12-03")
    #expect(round(on: "2024-03-30", in: announced) == "12-04")
  }

  @Test func `of two as near the one to come counts`() {
    let workspace = SampleBrief.workspace {
      $0.rounds[3].announced = SampleWorkspace.date("2024-03-13")
    }
    // 12 March is 14 days before the 26th, and so is 9 April after it.
    var moved = workspace
    moved.rounds[3].start = SampleWorkspace.date("2024-04-09")
    #expect(round(on: "2024-03-26", in: moved) == "12-04")
    #expect(round(on: "2024-03-25", in: moved) == "12-03")
  }

  @Test func `milestones count only where no meeting is known`() {
    let workspace = SampleBrief.workspace {
      $0.rounds.append(
        SampleWorkspace.round("12-signature", kind: .signature, start: "2024-11-04"))
    }
    #expect(round(on: "2024-11-05", in: workspace) == "12-05")
    var alone = workspace
    alone.rounds.removeAll(where: \.kind.isMeeting)
    #expect(round(on: "2024-11-05", in: alone) == "12-signature")
  }

  @Test func `nothing is nearest before anything is known`() {
    #expect(round(on: "2023-12-01") == nil)
  }
}
