import ParleyModel
import Testing

struct OrdinalTests {
  @Test func `ordinals end as they are spoken`() {
    #expect(
      [1, 2, 3, 4, 11, 12, 13, 21, 111, 122].map { Ordinal.text($0) }
        == ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "111th", "122nd"])
  }
}
