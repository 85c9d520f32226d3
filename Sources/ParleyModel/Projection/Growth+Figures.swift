extension Growth {
  /// How figures of one measure grow from one year to another.
  ///
  /// nil where the first is not above zero, the second below it, or the years are not in order.
  public init?(from base: Figure, in baseYear: Int, to figure: Figure, in year: Int) {
    let decimals = max(base.value.decimals, figure.value.decimals)
    self.init(
      from: base.value.rounded(to: decimals).coefficient, in: baseYear,
      to: figure.value.rounded(to: decimals).coefficient, in: year)
  }
}
