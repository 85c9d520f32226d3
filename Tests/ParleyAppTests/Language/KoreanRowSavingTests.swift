import ParleyModel
import Testing

@testable import ParleyApp
@testable import ParleyStore

/// Why rows are not saved, in Korean.
struct KoreanRowSavingTests {
  private static let refusals: [RowRefusal] =
    [
      .missingFile("rounds.csv"), .missingColumn("outcome", file: "rounds.csv"),
      .keyTaken(["12-04"], file: "rounds.csv", line: 3), .tooLong(file: "rounds.csv"),
    ]
    + ([
      .nul(column: 0), .tooLong(column: 0), .damaged(column: 0), .misread(line: 0),
      .misread(line: 4),
    ] as [CSVEditFault]).map { fault in
      RowRefusal(fault, file: "rounds.csv", key: ["12-04"]) { _ in "outcome" }
    }

  private static let between = SaveFault(between: "rounds.csv", saved: ["sources.csv"])

  @Test func `every reason against saving rows has a translation, and none is left over`() {
    var said: Set<String> = []
    for phrase in Self.refusals.flatMap({ [$0.cause, $0.remedy] })
      + [Self.between.cause, Self.between.remedy]
    {
      #expect(Translation(of: phrase).missing == [])
      said.formUnion(Translation(of: phrase).templates)
    }
    #expect(Set(KoreanWords.rowSaving.keys).subtracting(said) == [])
  }

  @Test func `particles fit what they follow`() {
    let korean = Catalogue.$current.withValue(KoreanWords.catalogue) {
      "\(RowRefusal.keyTaken(["12-04"], file: "rounds.csv", line: 3).cause.text). \(Self.between.message.text)"
    }
    #expect(
      korean == "'rounds.csv'의 3번째 줄에 이미 '12-04'가 있습니다. 다른 프로그램이 같은 순간에 'rounds.csv'를 "
        + "바꾸었습니다. 다시 저장하십시오. sources.csv는 저장되었고 나머지는 바뀐 내용과 합칩니다.")
  }
}
