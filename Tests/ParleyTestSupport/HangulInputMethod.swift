/// A two-set input method in Hangul mode: Latin keys in, committed text out, syllables composed as
/// every such input method does.
///
/// Source: KS X 5002; The Unicode Standard, 3.12.
public struct HangulInputMethod {
  private static let initials = Array("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ")
  private static let vowels = Array("ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ")
  private static let finals = Array(" ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")
  private static let compounds: [String: Character] = [
    "ㅗㅏ": "ㅘ", "ㅗㅐ": "ㅙ", "ㅗㅣ": "ㅚ", "ㅜㅓ": "ㅝ", "ㅜㅔ": "ㅞ", "ㅜㅣ": "ㅟ", "ㅡㅣ": "ㅢ",
    "ㄱㅅ": "ㄳ", "ㄴㅈ": "ㄵ", "ㄴㅎ": "ㄶ", "ㄹㄱ": "ㄺ", "ㄹㅁ": "ㄻ", "ㄹㅂ": "ㄼ", "ㄹㅅ": "ㄽ",
    "ㄹㅌ": "ㄾ", "ㄹㅍ": "ㄿ", "ㄹㅎ": "ㅀ", "ㅂㅅ": "ㅄ",
  ]
  private static let keys: [Character: Character] = {
    let latin = Array("qwertyuiopasdfghjklzxcvbnmQWERTOP")
    let hangul = Array("ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ")
    return Dictionary(uniqueKeysWithValues: zip(latin, hangul))
  }()

  private var initial: Character?
  private var vowel: Character?
  private var final: Character?
  private var committed = ""

  /// The letter a key sends; nil for a key that writes no Hangul. Shift without a letter of its own
  /// is lost.
  public static func letter(_ key: Character) -> Character? {
    keys[key] ?? keys[Character(key.lowercased())]
  }

  /// What is committed when keys are typed one after the other and then another key.
  public static func text(typing keys: String) -> String {
    var method = HangulInputMethod()
    for key in keys {
      if let letter = letter(key) {
        method.type(letter)
      } else {
        method.commit()
        method.committed.append(key)
      }
    }
    method.commit()
    return method.committed
  }

  private mutating func type(_ letter: Character) {
    if Self.vowels.contains(letter) { return type(vowel: letter) }
    if vowel == nil || initial == nil {
      commit()
      initial = letter
    } else if let final {
      if let compound = Self.compounds[String([final, letter])] {
        self.final = compound
      } else {
        commit()
        initial = letter
      }
    } else if Self.finals.contains(letter) {
      final = letter
    } else {
      commit()
      initial = letter
    }
  }

  private mutating func type(vowel letter: Character) {
    if let final {
      // The last consonant opens the next syllable.
      let parts = Self.compounds.first { $0.value == final }?.key
      self.final = parts?.first
      let next = parts?.last ?? final
      commit()
      initial = next
      vowel = letter
    } else if let vowel {
      if let compound = Self.compounds[String([vowel, letter])] {
        self.vowel = compound
      } else {
        commit()
        self.vowel = letter
      }
    } else {
      vowel = letter
    }
  }

  private mutating func commit() {
    if let initial, let vowel, let first = Self.initials.firstIndex(of: initial),
      let second = Self.vowels.firstIndex(of: vowel),
      let third = Self.finals.firstIndex(of: final ?? " "),
      let scalar = Unicode.Scalar(UInt32(0xAC00 + (first * 21 + second) * 28 + third))
    {
      committed.append(Character(scalar))
    } else {
      committed += [initial, vowel].compactMap(\.self).map { String($0) }.joined()
    }
    (initial, vowel, final) = (nil, nil, nil)
  }
}
