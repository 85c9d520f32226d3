import ParleyModel
import Testing

@testable import ParleyStore

struct JournalDamageTests {
  @Test(arguments: [
    (
      JournalDamage.after(time: 50_592, unreadBytes: 17),
      "the journal of 12-04 is damaged after 50592; what was typed later, 17 bytes, could not be read"
    ),
    (
      .fromTheStart(unreadBytes: 17),
      "the journal of 12-04 is damaged from its start; its 17 bytes could not be read"
    ),
    (
      .newerFormat(2),
      "the journal of 12-04 was written by a newer parley, in format 2; open it with that one"
    ),
    (
      .tooLarge(bytes: 536_870_913),
      "the journal of 12-04 is too large to be read: 536870913 bytes, the limit is 536870912"
    ),
    (
      .unreadable(cause: "permission denied"),
      "the journal of 12-04 cannot be read: permission denied"
    ),
  ])
  func `damage is told in a sentence`(damage: JournalDamage, text: String) {
    #expect(damage.message(of: "12-04", clock: { "\($0)" }).english == text)
  }

  @Test func `the time of day has six digits`() {
    let text = JournalDamage.after(time: 0, unreadBytes: 1).message(of: "n").english
    #expect(text.contains(/after \d\d:\d\d:\d\d;/))
  }
}
