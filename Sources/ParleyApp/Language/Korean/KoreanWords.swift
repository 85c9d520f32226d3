import ParleyModel

/// Everything the program says in Korean, room by room: by the English template.
enum KoreanWords {
  /// Built when Korean is first spoken.
  static let catalogue = Catalogue(
    language: .korean,
    translations: rooms.reduce(into: [:]) { all, room in
      // Where two rooms disagree the first counts; a test sees that none do.
      all.merge(room) { first, _ in first }
    })

  /// One dictionary a room.
  static let rooms: [[String: String]] = [
    projection, comparison, settings, scenarios, scenarioWork, records, commands, editor,
    userFiles,
    scenarioCommands, footer, overlays, help, messages, notes, header,
    copying, tables, themes, now, timeline, detail, cells, hearing,
    files, tableFaults, rowChecks, loading,
    commandLine, figures, figureRefusals, doctor, doctorAdvice,
    toml, tomlHelp, scenarioFiles, saving, rowSaving, configurationFiles, keyFiles, recordForms,
    rowForms, history, workspace, privacy, claims, calendar, desk, offers, offerWork, brief,
    briefPage, privatePapers,
  ]
}
