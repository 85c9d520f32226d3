import ParleyModel

extension Distribution {
  /// Whether all that a band shows is one number: then it is no band.
  var isOnePoint: Bool { isConstant || percentiles.first == percentiles.last }
}
