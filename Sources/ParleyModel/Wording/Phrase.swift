/// Something the program says: an English sentence with gaps and what stands in them, in no language
/// until it is shown.
///
/// A literal is a phrase: `"\(years) years of \(name)"` has the template `{} years of {}`, by which a
/// ``Catalogue`` finds it. What comes from the user's files is put into a gap as it is and never
/// translated.
public struct Phrase: Hashable, Sendable {
  /// The English sentence, `{}` for every gap.
  public private(set) var template: String
  /// What stands in the gaps, in order.
  public private(set) var gaps: [Gap]

  /// What stands in a gap.
  public indirect enum Gap: Hashable, Sendable {
    /// Text that is the same in every language: a name, a number, a word of a file.
    case text(String)
    /// Something that is said in the language shown.
    case phrase(Phrase)
    /// Something that languages write in ways of their own, as sums and dates.
    case written(english: String, korean: String)
  }

  /// A text that is the same in every language.
  public init(verbatim text: String) {
    template = "{}"
    gaps = [.text(text)]
  }

  /// A sentence whose gaps hold texts that are the same in every language.
  ///
  /// - Parameter template: The English sentence, `{}` for every gap.
  public init(_ template: String, _ texts: String...) {
    self.init(template: template, gaps: texts.map { .text($0) })
  }

  /// Makes a phrase of its parts; there must be a gap for every `{}`.
  init(template: String, gaps: [Gap]) {
    self.template = template
    self.gaps = gaps
  }

  /// The sentence in the language of the ``Catalogue`` in force, English without one.
  public var text: String {
    guard let catalogue = Catalogue.current else { return english }
    return catalogue.text(of: self)
  }

  /// The sentence in English.
  public var english: String {
    if gaps.isEmpty { return template }
    return Phrase.fill(
      template,
      with: gaps.map { gap in
        switch gap {
        case .text(let text): text
        case .phrase(let phrase): phrase.english
        case .written(let english, _): english
        }
      })
  }

  /// One phrase behind the other.
  public static func + (first: Phrase, second: Phrase) -> Phrase {
    Phrase(template: first.template + second.template, gaps: first.gaps + second.gaps)
  }

  /// Adds a phrase at the end.
  public static func += (phrase: inout Phrase, more: Phrase) { phrase = phrase + more }

  /// The template with every `{}` replaced, in order.
  private static func fill(_ template: String, with texts: [String]) -> String {
    var result: [UInt8] = []
    var rest = texts[...]
    var bytes = Array(template.utf8)[...]
    result.reserveCapacity(bytes.count + texts.reduce(0) { $0 + $1.utf8.count })
    while let byte = bytes.popFirst() {
      if byte == UInt8(ascii: "{"), bytes.first == UInt8(ascii: "}") {
        bytes.removeFirst()
        result += (rest.popFirst() ?? "").utf8
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension Phrase: ExpressibleByStringInterpolation {
  /// A sentence without gaps.
  public init(stringLiteral value: String) {
    template = value
    gaps = []
  }

  /// A sentence with gaps.
  public init(stringInterpolation: Interpolation) {
    template = stringInterpolation.template
    gaps = stringInterpolation.gaps
  }

  /// The sentence while a literal is being read.
  public struct Interpolation: StringInterpolationProtocol, Sendable {
    var template = ""
    var gaps: [Gap] = []

    /// Makes room for a literal.
    public init(literalCapacity: Int, interpolationCount: Int) {
      template.reserveCapacity(literalCapacity + 2 * interpolationCount)
      gaps.reserveCapacity(interpolationCount)
    }

    /// Adds words of the sentence.
    public mutating func appendLiteral(_ literal: String) { template += literal }

    /// Adds a gap for something that is said in the language shown.
    public mutating func appendInterpolation(_ phrase: Phrase) {
      template += "{}"
      gaps.append(.phrase(phrase))
    }

    /// Adds a gap that may hold any of the kinds.
    public mutating func appendInterpolation(_ gap: Gap) {
      template += "{}"
      gaps.append(gap)
    }

    /// Adds a gap for something that is the same in every language.
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      template += "{}"
      gaps.append(.text(value.description))
    }
  }
}

extension Phrase: CustomStringConvertible {
  /// The sentence in the language in force.
  public var description: String { text }
}
