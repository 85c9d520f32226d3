/// Two roles that must be told apart, and by what.
struct RolePair: Hashable {
  /// What tells the two apart.
  enum Means: Hashable {
    /// Colour and nothing else.
    case colourAlone
    /// A sign, a fill or a shape as well.
    case signToo
  }

  let first: Role
  let second: Role
  let means: Means

  /// The least distance in OKLab to any eyes.
  ///
  /// About 0.02 can just be told from nothing where large patches touch (the step that CSS Color 4
  /// takes for not noticeable). Lines of dots and single words are small and apart, so that colour
  /// alone needs five such steps, and colour beside a sign two.
  var least: Double { means == .colourAlone ? 0.1 : 0.04 }

  /// Every pair the screens need.
  static let all: [RolePair] = [
    // Lines of the chart, bars of the tornado: agreed and set, up and down.
    RolePair(first: .chartLine, second: .chartLine2, means: .colourAlone),
    // Names, hosts and positions of the two sides, and what both said.
    RolePair(first: .partyA, second: .partyB, means: .colourAlone),
    RolePair(first: .partyA, second: .joint, means: .colourAlone),
    RolePair(first: .partyB, second: .joint, means: .colourAlone),
    // Differences have a sign.
    RolePair(first: .positive, second: .negative, means: .signToo),
    // Bars of the categories have fills of their own.
    RolePair(first: .chartLine, second: .positive, means: .signToo),
    RolePair(first: .chartLine2, second: .positive, means: .signToo),
    // The band behind a line is a loose fill.
    RolePair(first: .chartLine, second: .chartAxis, means: .signToo),
    RolePair(first: .chartLine2, second: .chartAxis, means: .signToo),
  ]
}
