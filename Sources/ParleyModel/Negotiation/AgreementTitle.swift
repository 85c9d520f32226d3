/// What agreements are called: `12th SMA`, and `12th agreement` where the workspace has no word of
/// its own for them.
public enum AgreementTitle {
  /// An agreement by its number: `12th SMA`.
  ///
  /// - Parameter name: What the workspace calls an agreement; empty where it says nothing.
  public static func phrase(_ number: Int, named name: String) -> Phrase {
    "\(Ordinal.phrase(number)) \(word(named: name))"
  }

  /// An agreement by its number alone, `12th`, where the language does without the word.
  public static func short(_ number: Int, named name: String) -> Phrase {
    Phrase(
      english: Ordinal.text(number), korean: "제\(number)차 \(name.isEmpty ? "협정" : name)")
  }

  /// What an agreement is called: `SMA`, `agreement`.
  public static func word(named name: String) -> Phrase {
    name.isEmpty ? "agreement" : Phrase(verbatim: name)
  }
}

extension Workspace {
  /// An agreement by its number, in the workspace's word for it: `12th SMA`.
  public func title(ofAgreement number: Int) -> Phrase {
    AgreementTitle.phrase(number, named: agreementName)
  }

  /// The workspace's word for an agreement.
  public var agreementWord: Phrase { AgreementTitle.word(named: agreementName) }
}
