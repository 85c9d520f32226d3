import ParleyModel

/// What a click does on the points screen.
enum PointsClick {
  static func press(_ target: Target, isLeft: Bool, in state: inout AppState) -> [Effect] {
    guard let before = state.points else { return [] }
    switch target {
    case .pointRow(let id):
      // The right button shows the row at once.
      state.changePoints { screen, _ in screen.stand(onPoint: id) }
      if !isLeft { return Label.run("points.row", in: &state) }
      if before.issue?.id == id { return Label.run("points.change", in: &state) }
    case .pointLine(let line) where before.view == .moved:
      state.changePoints { screen, _ in screen.stand(onLine: line) }
      if !isLeft { return Label.run("points.row", in: &state) }
      if before.line == state.points?.line { return Label.run("points.change", in: &state) }
    default: break
    }
    return []
  }
}
