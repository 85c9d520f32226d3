/// What a terminal answered when it was examined.
public struct ProbeAnswers: Hashable, Sendable {
  /// Columns and rows.
  public var size: Size
  /// The columns of the samples, in their order; nil for no answer.
  public var widths: [Int?]
  /// What it calls itself to be, the numbers of DA1; nil for no answer.
  public var attributes: [Int]?
  /// Its name and version in its own words; nil for no answer.
  public var version: String?
  /// How it stands to the modes asked for.
  public var modes: [Int: TerminalReport.ModeState]
  /// The colour behind text; nil for no answer.
  public var background: RGB?
  /// The colour of text; nil for no answer.
  public var foreground: RGB?

  /// Answers as given; nothing was answered unless given.
  public init(
    size: Size, widths: [Int?] = [], attributes: [Int]? = nil, version: String? = nil,
    modes: [Int: TerminalReport.ModeState] = [:], background: RGB? = nil, foreground: RGB? = nil
  ) {
    self.size = size
    self.widths = widths
    self.attributes = attributes
    self.version = version
    self.modes = modes
    self.background = background
    self.foreground = foreground
  }

  /// Whether the terminal answered anything at all.
  public var isSilent: Bool {
    attributes == nil && version == nil && modes.isEmpty && background == nil && foreground == nil
      && widths.allSatisfy { $0 == nil }
  }

  /// Takes a report; a cursor's place is the width of the next sample.
  ///
  /// - Parameter count: How many samples were sent; more places than those are not believed.
  mutating func take(_ report: TerminalReport, count: Int) {
    switch report {
    case .cursor(let point): if widths.count < count { widths.append(point.x) }
    case .attributes(let numbers): attributes = numbers
    case .version(let name): version = name
    case .mode(let number, let state): modes[number] = state
    case .background(let color): background = color
    case .foreground(let color): foreground = color
    case .colorScheme: break
    }
  }
}
