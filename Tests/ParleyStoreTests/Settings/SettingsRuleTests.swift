import ParleyModel
import Testing

@testable import ParleyStore

@Suite struct SettingsRuleTests {
  @Test(arguments: ["JPY bn", "KRW bn", "EUR bn", "XYZ bn"])
  func `a currency in billions is money`(money: String) {
    #expect(SettingsRule.fault(ofMoney: money) == nil)
  }

  @Test(arguments: ["", "JPY", "bn", "JPY m", "jpy bn", "JPY  bn", "JPY bn ", "YEN1 bn", "엔 bn"])
  func `anything else is none`(money: String) {
    #expect(
      SettingsRule.fault(ofMoney: money)?.message.text
        == "the money '\(money)' is no currency in billions")
  }

  @Test(arguments: ["A", "JPN", "한국", "US-2", "e_u"])
  func `a word names a party`(code: String) {
    #expect(SettingsRule.fault(ofCode: code, besides: [("B", "Party B")]) == nil)
  }

  @Test(arguments: [
    ("", "the code '' cannot name a column"), ("U S", "the code 'U S' cannot name a column"),
    ("a,b", "the code 'a,b' cannot name a column"), ("Joint", "the code 'Joint' is taken"),
    ("b", "the code 'b' is declared twice"), ("ID", "the code 'ID' is taken"),
    ("Status", "the code 'Status' is taken"),
  ])
  func `a code that makes no column of its own is refused`(code: String, message: String) {
    #expect(
      SettingsRule.fault(ofCode: code, besides: [("B", "Party B")])?.message.text == message)
  }
}
