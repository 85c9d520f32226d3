import ParleyModel
import Testing

struct KoreanAmountTests {
  @Test(arguments: [
    ("1,519.2", "KRW bn", "1조 5,192억 원"), ("689.1", "KRW bn", "6,891억 원"),
    ("470", "KRW bn", "4,700억 원"), ("24.25", "KRW m", "2,425만 원"),
    ("-12.5", "USD m", "-1,250만 달러"), ("0", "KRW bn", "0 원"), ("1,000", "KRW bn", "1조 원"),
    ("10,000.0001", "KRW bn", "10조 10만 원"), ("0.000001", "KRW bn", "1,000 원"),
    ("5", "KRW bn of 2020", "50억 원"),
  ])
  func `sums by ten thousands`(number: String, unit: String, text: String) {
    #expect(KoreanAmount.text(number, unit: unit) == text)
  }

  @Test(arguments: [
    ("12", "%"), ("12", "persons m"), ("x", "KRW bn"), ("9999999999999", "KRW bn"), ("1", "KRW"),
  ])
  func `what is no such sum stays as it is`(number: String, unit: String) {
    #expect(KoreanAmount.text(number, unit: unit) == nil)
    #expect(Phrase(amount: number, unit: unit).english == "\(unit) \(number)")
  }

  @Test func `a sum in a sentence follows the language`() {
    let phrase: Phrase = "it costs \(Phrase(amount: "1,519.2", unit: "KRW bn"))"
    let korean = Catalogue(language: .korean, translations: ["it costs {}": "{1:이} 듭니다"])
    #expect(phrase.text == "it costs KRW bn 1,519.2")
    #expect(korean.text(of: phrase) == "1조 5,192억 원이 듭니다")
  }

  @Test func `a sum beside one with the unit goes without it`() {
    #expect(KoreanAmount.bare("1,551.1", unit: "KRW bn") == "1조 5,511억")
    #expect(KoreanAmount.bare("5", unit: "USD m") == "500만")
    #expect(KoreanAmount.bare("12", unit: "%") == nil)
  }

  @Test(arguments: [
    ("KRW bn", "십억 원"), ("JPY bn", "십억 엔"), ("EUR bn", "십억 유로"), ("USD m", "백만 달러"),
    ("XYZ bn", "XYZ bn"), ("", ""),
  ])
  func `a unit of money is said in Korean where there is a word for the currency`(
    unit: String, korean: String
  ) {
    let catalogue = Catalogue(language: .korean, translations: [:])
    #expect(catalogue.text(of: Phrase(money: unit)) == korean)
    #expect(Phrase(money: unit).english == unit)
    #expect(
      catalogue.text(of: Phrase(money: unit, ofPricesIn: 2025)) == "\(korean)(2025년 가격)")
    #expect(catalogue.text(of: Phrase(money: unit, ofPricesIn: nil)) == "\(korean), 실질")
  }

  @Test func `an exchange rate counts the currency per dollar`() {
    let catalogue = Catalogue(language: .korean, translations: [:])
    #expect(Phrase(moneyPerDollar: "JPY bn").english == "JPY per USD")
    #expect(catalogue.text(of: Phrase(moneyPerDollar: "JPY bn")) == "달러당 엔")
    #expect(catalogue.text(of: Phrase(moneyPerDollar: "XYZ bn")) == "달러당 XYZ")
  }
}
