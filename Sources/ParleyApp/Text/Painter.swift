import TerminalKit

/// A frame being drawn in a theme.
struct Painter {
  var frame: Frame
  let theme: Theme
  /// Whether the terminal shows letters beyond ASCII.
  let symbols: Symbols
  /// Whether the frame is made to be heard and says what it shows; else it is only drawn.
  var isHeard = true
  /// Lines of the frame before.
  var lines = LineCache()
  /// What the frame's regions stand for, by their ids.
  var targets: [Target] = []
  /// Where a source is found that shows as a link; nil where none does.
  var addresses: ((String) -> WebAddress?)?

  /// Draws a text in a role, cut with an ellipsis to `width`; returns the cells used.
  @discardableResult
  mutating func put(
    _ text: DisplayText, x: Int, y: Int, width: Int, role: Role = .text,
    attributes: Attributes = []
  ) -> Int {
    guard width > 0 else { return 0 }
    let style = theme[role].adding(attributes)
    return frame.put(text, x: x, y: y, width: width, style: style)
  }

  /// Draws a line of runs, cut with an ellipsis to `width`; returns the cells used.
  @discardableResult
  mutating func put(_ line: StyledLine, x: Int, y: Int, width: Int) -> Int {
    var used = 0
    let isCut = line.width > width
    let whole = isCut ? line.fitted(to: width) : line
    for run in whole.runs {
      if case .source(let id)? = run.target {
        link(x: x + used, y: y, width: min(run.text.width, width - used), id)
      } else if let target = run.target {
        mark(x: x + used, y: y, width: min(run.text.width, width - used), target)
      }
      used += put(
        run.text, x: x + used, y: y, width: width - used, role: run.role,
        attributes: run.attributes)
    }
    return used
  }

  private mutating func link(x: Int, y: Int, width: Int, _ id: String) {
    if let address = addresses?(id) { frame.addLink(x: x, y: y, width: width, to: address) }
  }

  /// Draws a text that ends at `maxX` in at most `width` cells.
  mutating func putRight(_ text: DisplayText, maxX: Int, y: Int, width: Int, role: Role) {
    let text = text.truncated(to: width)
    put(text, x: maxX - text.width, y: y, width: text.width, role: role)
  }

  /// Paints a row of cells as selected.
  mutating func select(_ rect: Rect, isFocused: Bool) {
    let selection = theme[isFocused ? .selection : .selectionInactive]
    // A line below a letter says something there too.
    frame.restyle(rect) {
      $0.attributes.contains(.underline) ? selection.adding(.underline) : selection
    }
  }

  /// Draws a frame round a pane and returns its inside.
  ///
  /// - Parameters:
  ///   - others: What the right end of the top edge says, where there is room.
  ///   - target: What the title stands for.
  mutating func pane(
    _ rect: Rect, title: StyledLine, isFocused: Bool, others: StyledLine = StyledLine(),
    target: Target? = nil
  ) -> Rect {
    let runs = title.fitted(to: min(title.width, max(0, rect.width - 4))).runs
    let styled = runs.map { run in
      (run.text, theme[run.role].adding(run.attributes))
    }
    frame.box(
      rect, style: theme[isFocused ? .borderFocused : .border], title: styled,
      border: symbols.border)
    if let target {
      mark(x: rect.x + 1, y: rect.y, width: min(title.width + 2, rect.width - 2), target)
    }
    if !others.isEmpty, title.width + others.width + 8 <= rect.width {
      put(others, x: rect.maxX - 3 - others.width, y: rect.y, width: others.width)
    }
    return rect.inset(dx: 1, dy: 1)
  }
}
