/// One side of the table, declared in `workspace.toml`.
public struct Party: Hashable, Sendable {
  /// The code the tables use, as `ROK`. `joint` is always known and never declared.
  public let code: String
  /// The name in English, as `Republic of Korea`.
  public let name: String
  /// The name in the party's own language.
  public let nativeName: String
  /// The colour role of the theme: `party-a` or `party-b`.
  public let role: String

  /// Makes a party; the store checks that its code is declared once.
  public init(code: String, name: String, nativeName: String, role: String) {
    self.code = code
    self.name = name
    self.nativeName = nativeName
    self.role = role
  }

  /// The code for what both sides said or did together.
  public static let joint = "joint"
}
