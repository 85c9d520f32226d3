import ParleyModel

/// All scenarios of a workspace, and what only shows when they stand side by side.
struct ScenarioSet {
  private(set) var files: [ScenarioFile]
  private let places: [String: Int]

  init(_ files: [ScenarioFile]) {
    self.files = files
    places = Dictionary(
      files.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first }
    )
    checkLinks()
    checkCircles()
    checkYears()
    checkCoverage()
  }

  /// The scenarios as lists name them.
  var summaries: [ScenarioSummary] {
    files.indices.map { index in
      ScenarioSummary(
        id: files[index].id, title: inherited(\.title, by: index) ?? files[index].id,
        knownFrom: inherited(\.knownFrom, by: index))
    }
  }

  private mutating func checkLinks() {
    for index in files.indices {
      for link in files[index].links
      where place(of: link, of: index) == nil && isAllowed(link, of: index) {
        let known = places.keys.sorted().filter {
          $0 != files[index].id && (files[index].isPrivate || !PaperName($0).isPrivate)
        }
        files[index].report(
          at: link.span, "\(link.key) names scenario \(quoted(link.id)), which does not exist",
          help: "Known scenarios: \(list(known)).\(didYouMean(link.id, among: known))")
      }
    }
  }

  /// Whether a file may name the other at all: what is public names nothing private.
  private func isAllowed(_ link: ScenarioFile.Link, of index: Int) -> Bool {
    files[index].isPrivate || !PaperName(link.id).isPrivate
  }

  /// The file a link leads to; nil where there is none, or it is none of this one's business.
  private func place(of link: ScenarioFile.Link, of index: Int) -> Int? {
    isAllowed(link, of: index) ? places[link.id] : nil
  }

  /// `base` and `follows` may not lead back to where they began.
  private mutating func checkCircles() {
    var isDone = [Bool](repeating: false, count: files.count)
    for start in files.indices where !isDone[start] {
      // A path from `start` and, for each step, the links still to be tried.
      var path = [(file: start, rest: files[start].links[...])]
      var onPath: Set<Int> = [start]
      while let step = path.last {
        guard let link = step.rest.first else {
          isDone[step.file] = true
          onPath.remove(step.file)
          path.removeLast()
          continue
        }
        path[path.count - 1].rest.removeFirst()
        guard let next = place(of: link, of: step.file) else { continue }
        if onPath.contains(next) {
          let circle = path.drop { $0.file != next }.map { files[$0.file].id } + [files[next].id]
          files[step.file].report(
            at: link.span, "\(link.key) \(quoted(link.id)) leads back to this scenario",
            help: "It goes round in a circle: \(circle.joined(separator: " -> ")). "
              + "Remove one of these links.")
        } else if !isDone[next] {
          path.append((next, files[next].links[...]))
          onPath.insert(next)
        }
      }
    }
  }

  /// Further than a century nobody plans, and every year costs memory.
  static let mostYears = 100

  /// First and last year, one of which may come from the base, are in order and not too far apart.
  private mutating func checkYears() {
    for index in files.indices {
      let file = files[index]
      guard file.firstYear != nil || file.lastYear != nil,
        let first = inherited(\.firstYear, by: index), let last = inherited(\.lastYear, by: index)
      else { continue }
      let place = file.lastYear == nil ? file.firstYearSpan : file.lastYearSpan
      if last < first {
        files[index].report(
          at: place, "the scenario ends in '\(last)', before it begins in '\(first)'",
          help: "Check 'first_year' and 'last_year'; they may be swapped."
            + "\(years(takenFromBaseBy: index))")
      } else if last - first >= Self.mostYears {
        files[index].report(
          at: place, "the scenario has \(last - first + 1) years, '\(first)' to '\(last)'",
          help: "parley projects at most \(Self.mostYears) years. Check 'first_year' and "
            + "'last_year'.\(years(takenFromBaseBy: index))")
      }
    }
  }

  /// Which of the two years the file does not state itself, as a sentence; empty when it has both.
  private func years(takenFromBaseBy index: Int) -> Phrase {
    guard let base = files[index].base else { return "" }
    if files[index].firstYear == nil { return " first_year comes from base '\(base)'." }
    return files[index].lastYear == nil ? " last_year comes from base '\(base)'." : ""
  }

  /// The terms, which may come from the base, cover every year after the first.
  private mutating func checkCoverage() {
    for index in files.indices {
      let file = files[index]
      let isOwn = file.terms != nil || file.firstYear != nil || file.lastYear != nil
      guard isOwn, file.faults.isEmpty, let first = inherited(\.firstYear, by: index),
        let last = inherited(\.lastYear, by: index), first < last
      else { continue }
      let terms = inherited(\.terms, by: index)
      if terms == nil, file.links.contains(where: { $0.key == "base" }) { continue }
      var year = first + 1
      for term in (terms ?? []).sorted(by: { $0.from < $1.from }) where term.from <= year {
        year = max(year, term.to + 1)
      }
      guard year <= last else { continue }
      var help: Phrase =
        "Every year after first_year \(first) up to last_year \(last) needs exactly one [[terms]] "
        + "with from, to and index."
      if let base = file.base {
        help =
          file.terms == nil
          ? "\(help) The terms are those of base '\(base)'; write others, which replace them all."
          : "\(help) The terms here replace all those of base '\(base)'."
      }
      files[index].report(
        at: file.termsPlace ?? file.lastYearSpan ?? file.firstYearSpan,
        "no term covers the year '\(year)'", help: help)
    }
  }

  /// The value of a scenario, else that of its base and so on.
  func inherited<Value>(_ value: (ScenarioFile) -> Value?, by index: Int) -> Value? {
    for file in bases(of: index) {
      if let own = value(files[file]) { return own }
    }
    return nil
  }

  /// A scenario and, after it, its base, the base of that and so on.
  func bases(of index: Int) -> [Int] {
    var chain: [Int] = []
    var next: Int? = index
    while let file = next, !chain.contains(file) {
      chain.append(file)
      next = files[file].links.first { $0.key == "base" }.flatMap { place(of: $0, of: file) }
    }
    return chain
  }

  /// Adds a fault that only shows when the scenario is projected.
  mutating func report(_ index: Int, at span: ByteSpan?, _ message: Phrase, help: Phrase) {
    files[index].report(at: span, message, help: help)
  }
}
