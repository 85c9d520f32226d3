/// A kind of eyes: the usual ones, and those that lack one of the three kinds of cones.
public enum ColorVision: String, CaseIterable, Hashable, Sendable {
  /// All three kinds of cones.
  case normal
  /// Without the cones for long waves: red is dark and like green.
  case protan
  /// Without those for medium waves: red and green are alike, the most frequent kind.
  case deutan
  /// Without those for short waves: blue is like green, yellow like pink.
  case tritan

  /// How a colour looks to these eyes, as a place in OKLab.
  ///
  /// Parts the simulation puts outside sRGB are cut to it, as a screen would.
  func look(_ color: RGB) -> OKLab {
    let rows = matrix
    let light = [linear(color.red), linear(color.green), linear(color.blue)]
    let seen = rows.map { row in
      min(max(zip(row, light).reduce(0) { $0 + $1.0 * $1.1 }, 0), 1)
    }
    return OKLab(red: seen[0], green: seen[1], blue: seen[2])
  }

  /// What becomes of linear red, green and blue.
  ///
  /// Source: G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A Physiologically-based Model for
  /// Simulation of Color Vision Deficiency", IEEE TVCG 15 (2009) 6, the matrices for severity 1.0 at
  /// inf.ufrgs.br/~oliveira/pubs_files/CVD_Simulation.
  private var matrix: [[Double]] {
    switch self {
    case .normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protan:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deutan:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritan:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }
}

/// How different two colours look to some eyes: their distance in OKLab, where black and white are 1
/// apart and about 0.02 can just be told from nothing.
public func colorDistance(_ a: RGB, _ b: RGB, to vision: ColorVision = .normal) -> Double {
  vision.look(a).squaredDistance(to: vision.look(b)).squareRoot()
}
