/// What `workspace.toml` states of a negotiation: its name, its money and its sides.
///
/// The texts as they are written, right or wrong; an empty one is not stated.
public struct WorkspaceSettings: Hashable, Sendable {
  /// What the negotiation is called.
  public var title: String
  /// What an agreement is called, as `SMA`; may be empty.
  public var agreement: String
  /// The unit of every amount, as `JPY bn`.
  public var money: String
  /// The sides in the order of the file, those with errors too.
  public var parties: [Side]

  /// One side of the table.
  public struct Side: Hashable, Sendable {
    /// What the tables name it by.
    public var code: String
    /// Its name.
    public var name: String
    /// Its name in its own language; may be empty.
    public var nativeName: String

    /// Makes a side of its texts.
    public init(code: String, name: String, nativeName: String = "") {
      self.code = code
      self.name = name
      self.nativeName = nativeName
    }
  }

  /// Makes settings of their texts.
  public init(
    title: String = "", agreement: String = "", money: String = "", parties: [Side] = []
  ) {
    self.title = title
    self.agreement = agreement
    self.money = money
    self.parties = parties
  }

  init(_ document: TOMLDocument) {
    let root = document.root
    func text(_ key: String, in table: TOMLTable) -> String { table[key]?.string ?? "" }
    self.init(
      title: text("title", in: root), agreement: text("agreement", in: root),
      money: text("money", in: root),
      parties: (root["parties"]?.array ?? []).map { item in
        let table = item.table
        func text(_ key: String) -> String { table?[key]?.string ?? "" }
        return Side(code: text("code"), name: text("name"), nativeName: text("name_native"))
      })
  }

  /// A key of the file and its text.
  struct Setting: Hashable {
    /// The names that lead to the value, as ``TOMLEditing`` takes them.
    let path: [String]
    let text: String
    /// The key as messages name it, as `parties.0.code`.
    var key: String { path.joined(separator: ".") }
  }

  /// Every key with its text, in the order of the file.
  var settings: [Setting] {
    let own = [("title", title), ("agreement", agreement), ("money", money)]
      .map { Setting(path: [$0.0], text: $0.1) }
    return own
      + parties.enumerated().flatMap { place, side in
        [("code", side.code), ("name", side.name), ("name_native", side.nativeName)]
          .map { Setting(path: ["parties", "\(place)", $0.0], text: $0.1) }
      }
  }
}
