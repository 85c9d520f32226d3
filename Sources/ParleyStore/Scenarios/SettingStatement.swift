public import ParleyModel

/// Where a setting of a scenario is written, and the remark beside it.
public struct SettingStatement: Hashable, Sendable {
  /// The file and the line of its key; of a table the line of its header.
  public let place: Place
  /// The comment of the line its value ends on, without `#` and blanks around it; empty where there
  /// is none.
  public let remark: String

  /// Makes a statement from its place and remark.
  public init(place: Place, remark: String) {
    self.place = place
    self.remark = remark
  }

  /// The ids of sources in the remark, in order: `on 2025 [KT24] [JAD24]` names KT24 and JAD24.
  public var sources: [String] {
    var ids: [String] = []
    var id: String?
    for character in remark {
      switch character {
      case "[": id = ""
      case "]":
        if let found = id, !found.isEmpty { ids.append(found) }
        id = nil
      case ",", ";", " ":
        // `[KT24, JAD24]` names both.
        if let found = id, !found.isEmpty { ids.append(found) }
        if id != nil { id = "" }
      default: id?.append(character)
      }
    }
    return ids
  }
}
