/// Something the mouse did over a cell.
public struct MouseEvent: Hashable, Sendable {
  /// A button that can be held.
  public enum Button: Hashable, Sendable, CaseIterable {
    case left, middle, right
  }

  /// Where a wheel turned.
  public enum Wheel: Hashable, Sendable, CaseIterable {
    case up, down, left, right
  }

  /// What it did.
  public enum Action: Hashable, Sendable {
    /// A button went down.
    case pressed(Button)
    /// The mouse moved with a button held.
    case dragged(Button)
    /// A button came up; nil where the terminal does not say which.
    case released(Button?)
    /// The wheel turned by a notch.
    case turned(Wheel)
  }

  /// What it did.
  public var action: Action
  /// The cell below it, counted from the top left one, (0, 0). It may lie outside the screen while a
  /// button is held.
  public var point: Point
  /// Whether Shift was held; most terminals keep that for selecting text themselves.
  public var isShift: Bool
  /// Whether Alt was held.
  public var isAlt: Bool
  /// Whether Ctrl was held.
  public var isControl: Bool

  /// Makes an event; no modifier is held unless said.
  public init(
    _ action: Action, at point: Point, isShift: Bool = false, isAlt: Bool = false,
    isControl: Bool = false
  ) {
    self.action = action
    self.point = point
    self.isShift = isShift
    self.isAlt = isAlt
    self.isControl = isControl
  }
}
