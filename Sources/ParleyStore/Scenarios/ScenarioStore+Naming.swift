public import ParleyModel

extension ScenarioStore {
  /// Why an id cannot name a file of `scenarios/`; nil where it can.
  public static func reasonAgainst(id: String) -> Phrase? {
    let paper = PaperName(id)
    return paper.isPossible ? nil : FileName.refusal(of: paper.name).cause
  }

  /// The file of a scenario, relative to the workspace, as `scenarios/high.toml`, or of a private one
  /// `private/scenarios/high.toml`.
  public static func file(of id: String) -> String { ScenariosFolder.path(of: id) }

  /// The id of the scenario a file is of; nil where it is none.
  public static func id(ofFile file: String) -> String? {
    PaperName(file: file, folder: ScenariosFolder.name, ending: ScenariosFolder.ending)?.id
  }

  /// A file name from a title: small ASCII letters, digits, Hangul, and `-` for all between.
  ///
  /// Never empty, never longer than a file name may be, and never one of those taken: a number is put
  /// behind it, from `-2`.
  ///
  /// - Parameter isPrivate: Whether it is to be one of the private papers: then it begins with
  ///   `private/`.
  public static func id(
    fromTitle title: String, taken: Set<String>, isPrivate: Bool = false
  ) -> String {
    var name = ""
    for scalar in composedHangul(title) {
      let isKept = scalar.isASCII && scalar.properties.numericType != nil || isHangul(scalar)
      if isKept {
        name.unicodeScalars.append(scalar)
      } else if scalar.isASCII, scalar.properties.isAlphabetic {
        name += scalar.properties.lowercaseMapping
      } else if !name.isEmpty, !name.hasSuffix("-") {
        name += "-"
      }
      // Room for a number and for the names a save needs on its way.
      if name.utf8.count > longest { break }
    }
    while name.hasSuffix("-") { name.removeLast() }
    if name.isEmpty { name = "scenario" }
    let taken = Set(taken.map { $0.lowercased() })
    var number = 1
    var id = PaperName(name, isPrivate: isPrivate).id
    while taken.contains(id) {
      number += 1
      id = PaperName("\(name)-\(number)", isPrivate: isPrivate).id
    }
    return id
  }

  /// Bytes after which a title is cut.
  private static let longest = 80

  private static func isHangul(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAC00...0xD7A3, 0x1100...0x11FF, 0x3131...0x318E: true
    default: false
    }
  }

  /// The text with conjoining jamo put together into syllables, by the arithmetic of the Unicode
  /// Standard (3.12): the NFC of Hangul.
  private static func composedHangul(_ text: String) -> [Unicode.Scalar] {
    var composed: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if let last = composed.last?.value {
        var syllable: UInt32?
        if 0x1100...0x1112 ~= last, 0x1161...0x1175 ~= value {
          syllable = 0xAC00 + ((last - 0x1100) * 21 + value - 0x1161) * 28
        } else if 0xAC00...0xD7A3 ~= last, (last - 0xAC00) % 28 == 0, 0x11A8...0x11C2 ~= value {
          syllable = last + value - 0x11A7
        }
        if let joined = syllable.flatMap({ Unicode.Scalar($0) }) {
          composed[composed.count - 1] = joined
          continue
        }
      }
      composed.append(scalar)
    }
    return composed
  }
}
