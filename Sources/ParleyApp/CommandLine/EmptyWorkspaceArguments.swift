import ParleyModel
public import ParleyStore

/// What `parley init --empty` is told of the new negotiation.
public enum EmptyWorkspaceArguments {
  /// The workspace they describe.
  ///
  /// - Parameters:
  ///   - isEmpty: Whether `--empty` was given; the others need it.
  ///   - parties: As `JPN:Japan:日本`, the name in the party's own language may be left out.
  /// - Returns: The workspace, nil for a copy of the bundled one; or a sentence that says what is
  ///   wrong with the arguments.
  public static func workspace(
    isEmpty: Bool, title: String?, money: String?, parties: [String]
  ) -> Result<EmptyWorkspace?, Wrong> {
    guard isEmpty else {
      let given = [
        title.map { _ in "--title" }, money.map { _ in "--money" },
        parties.first.map { _ in "--party" },
      ]
      guard let option = given.compactMap(\.self).first else { return .success(nil) }
      return .failure(
        Wrong("\(option) goes with --empty, which makes a workspace of another negotiation"))
    }
    var sides: [WorkspaceSettings.Side] = []
    for party in parties {
      let parts = party.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
        .map { String($0).trimmed }
      guard parts.count > 1 else {
        return .failure(
          Wrong(
            "'\(SafeText.lines(party))' is no party; write its code and name, as JPN:Japan, or its own "
              + "name too, as JPN:Japan:日本"))
      }
      sides.append(
        WorkspaceSettings.Side(
          code: parts[0], name: parts[1], nativeName: parts.count > 2 ? parts[2] : ""))
    }
    do throws(SettingsRule.Fault) {
      return .success(
        try EmptyWorkspace(title: title, money: money, parties: sides.isEmpty ? nil : sides))
    } catch {
      return .failure(Wrong("\(error.message.english). \(error.help.english)"))
    }
  }

  /// Arguments that cannot be used.
  public struct Wrong: Error, Hashable, Sendable {
    /// Why, and what to write instead; usage is English in every language.
    public let sentence: String

    init(_ sentence: String) { self.sentence = sentence }
  }
}
