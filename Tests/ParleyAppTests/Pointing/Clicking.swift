import ParleyTestSupport
import TerminalKit
import Testing

@testable import ParleyApp

extension ScriptedScreen {
  /// The cells of the frame that stand for a target, topmost regions only; in reading order.
  func cells(of target: Target) -> [Point] {
    let picture = picture(of: state, store: CellStore())
    return picture.clicks.regions.filter { picture.clicks.targets[$0.id] == target }
      .flatMap { region in
        (region.rect.y..<region.rect.maxY).flatMap { y in
          (region.rect.x..<region.rect.maxX).map { Point(x: $0, y: y) }
        }
      }
      .filter { picture.clicks.spot(at: $0)?.target == target }
  }

  /// Whether a cell stands for a target.
  func shows(_ target: Target) -> Bool { !cells(of: target).isEmpty }

  /// Clicks on the first cell that stands for a target; there must be one.
  mutating func click(
    on target: Target, button: MouseEvent.Button = .left,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    guard let point = cells(of: target).first else {
      Issue.record("nothing stands for \(target)", sourceLocation: sourceLocation)
      return
    }
    click(point, button: button)
  }

  /// Turns the wheel over the first cell that stands for a target; there must be one.
  mutating func turn(
    _ wheel: MouseEvent.Wheel, over target: Target,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    guard let point = cells(of: target).first else {
      Issue.record("nothing stands for \(target)", sourceLocation: sourceLocation)
      return
    }
    mouse(.turned(wheel), at: point)
  }

  /// What the cell at the start of a text stands for; nil where the text does not show.
  func target(at text: String) -> Target? {
    guard let point = place(of: text) else { return nil }
    return picture(of: state, store: CellStore()).clicks.spot(at: point)?.target
  }

  /// Where a text begins that shows; nil where it does not.
  func place(of text: String) -> Point? {
    for (y, row) in frame.text().split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      guard let found = row.firstRange(of: text) else { continue }
      return Point(x: display(String(row[..<found.lowerBound])).width, y: y)
    }
    return nil
  }
}

extension AppState {
  /// The round above the one selected at the start.
  var anotherRow: TimelineState.Subject {
    precondition(timeline.cursor > 1, "no round stands above")
    return timeline.rows[timeline.cursor - 1].subject
  }
}
