import ParleyModel
import TerminalKit

extension CommandTable {
  /// The brief: opening it, and what it is written as.
  static let briefs: [Command] = [
    Command(
      "brief", "Show the brief: one page on the round, to be written", keys: ["b"],
      section: .program,
      disabledReason: { $0.roundForBrief == nil ? "no round is on record" : nil },
      run: { state, _ in
        state.openBrief()
        return []
      }),
    own("write", "Write the brief into a file", [.enter, .control("s")], reason: pageReason) {
      state in
      BriefForm.open(&state)
      return []
    },
    own("format", "Write the brief as HTML, Markdown or text", ["f"]) { state in
      state.changeBrief { $0.format = $0.format.next }
      return []
    },
    own("language", "Say the brief in the other language", ["l"]) { state in
      state.changeBrief { $0.language = $0.language == .english ? .korean : .english }
      return []
    },
    own("sources", "Count what rests only on memory or copies in the brief, or leave it out", ["a"])
    { state in
      state.changeBrief { $0.isAllSources.toggle() }
      return []
    },
    own(
      "private", "Count private papers in the brief, or leave them out", ["p"],
      reason: privateReason,
      run: { state in
        // What is set side by side may be something else now.
        state.briefRevision += 1
        state.changeBrief { $0.includesPrivate.toggle() }
        return []
      }),
    own("copy", "Copy the brief as it would be written", ["y"], reason: pageReason) { state in
      guard let viewer = state.brief, let made = viewer.made?.value else { return [] }
      return [.copy(viewer.format.text(of: made.page), what: say("the brief"))]
    },
  ]

  private static let privateReason: @Sendable (AppState) -> Phrase? = { state in
    let hasPrivate =
      state.shown != state.shown.withoutPrivatePapers
      || state.brief?.compared.contains(where: \.isPrivate) ?? false
    return hasPrivate ? nil : "there are no private papers"
  }

  private static let pageReason: @Sendable (AppState) -> Phrase? = { state in
    guard let viewer = state.brief, viewer.made == nil else { return nil }
    return viewer.refusal ?? "there is no page"
  }

  private static func own(
    _ id: String, _ title: Phrase, _ keys: [Key],
    reason: @escaping @Sendable (AppState) -> Phrase? = { _ in nil },
    run: @escaping @Sendable (inout AppState) -> [Effect]
  ) -> Command {
    Command(
      "brief.\(id)", title, keys: keys, scope: .brief, section: .lists, disabledReason: reason,
      run: { state, _ in run(&state) })
  }
}

extension BriefFormat {
  /// The next one, round and round.
  fileprivate var next: BriefFormat {
    let all = BriefFormat.allCases
    let place = all.firstIndex(of: self) ?? 0
    return all[(place + 1) % all.count]
  }
}
