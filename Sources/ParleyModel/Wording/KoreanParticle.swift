/// A Korean particle that has one form after a consonant and another after a vowel.
///
/// Source: 한글 맞춤법 and 표준어 규정 of the National Institute of Korean Language; digits and letters are
/// read aloud as Koreans read them (일, 엘).
public enum KoreanParticle: String, Sendable, CaseIterable {
  case topic = "은"
  case subject = "이"
  case object = "을"
  case and = "과"
  /// 으로; after ㄹ it is 로 as well.
  case by = "으로"
  case or = "이나"
  case being = "이라"

  /// The particle by its form after a consonant; nil for any other word.
  public init?(_ form: String) { self.init(rawValue: form) }

  /// The form behind a text.
  public func form(after text: String) -> String {
    switch KoreanParticle.ending(of: text) {
    case .vowel: afterVowel
    case .rieul where self == .by: afterVowel
    case .rieul, .consonant: rawValue
    }
  }

  private var afterVowel: String {
    switch self {
    case .topic: "는"
    case .subject: "가"
    case .object: "를"
    case .and: "와"
    case .by: "로"
    case .or: "나"
    case .being: "라"
    }
  }

  private enum Ending { case vowel, rieul, consonant }

  /// How the last letter or digit of a text ends when it is read aloud; brackets and quotes are silent.
  private static func ending(of text: String) -> Ending {
    for scalar in text.unicodeScalars.reversed() {
      switch scalar.value {
      case 0xAC00...0xD7A3:
        let final = (scalar.value - 0xAC00) % 28
        return final == 0 ? .vowel : final == 8 ? .rieul : .consonant
      // Syllables in parts, as file names of macOS: a final consonant, a vowel, a lone first one.
      case 0x11A8...0x11C2: return scalar.value == 0x11AF ? .rieul : .consonant
      case 0x1161...0x1175: return .vowel
      // 영 일 이 삼 사 오 육 칠 팔 구
      case 0x30...0x39:
        return [
          .consonant, .rieul, .vowel, .consonant, .vowel, .vowel, .consonant, .rieul, .rieul,
          .vowel,
        ][Int(scalar.value - 0x30)]
      case 0x41...0x5A, 0x61...0x7A:
        switch scalar {
        case "L", "l": return .rieul
        case "M", "m", "N", "n": return .consonant
        default: return .vowel
        }
      // 퍼센트
      case 0x25: return .vowel
      default: continue
      }
    }
    return .vowel
  }
}
