import TerminalKit

/// Where the parts of an overlay lie at a size of the screen.
struct OverlayBox: Hashable, Sendable {
  /// The box with its frame.
  let rect: Rect
  /// The line one types in; nil where there is none.
  let query: Rect?
  /// The line of kinds; nil outside the finder.
  let kinds: Rect?
  let list: Rect
  /// What stands behind the line under the cursor; nil where there is no room or no such thing.
  let preview: Rect?
  /// Whether the preview stands beside the list; else it stands below.
  let isPreviewBeside: Bool
  /// The line that says what keys do.
  let hint: Rect

  /// Columns of the screen from which on a preview stands beside the list.
  private static let widthForBeside = 110
  /// Rows of the screen from which on it stands below.
  private static let heightForBelow = 20

  init(_ overlay: Overlay, in size: Size) {
    isPreviewBeside = overlay.kind == .find && size.width >= Self.widthForBeside
    rect = Self.rect(of: overlay, in: size)
    var inside = rect.inset(dx: 1, dy: 1)
    query = overlay.hasQuery ? inside.takeTop(1) : nil
    kinds = overlay.kind == .find ? inside.takeTop(1) : nil
    hint = inside.takeBottom(1)
    if isPreviewBeside {
      preview = inside.takeRight(inside.width * 2 / 5)
    } else if overlay.kind == .find, size.height >= Self.heightForBelow {
      preview = inside.takeBottom(min(8, inside.height * 2 / 5))
    } else {
      preview = nil
    }
    list = inside
  }

  /// Cells a line of the list may take.
  var textWidth: Int { max(10, list.width - 2) }

  /// The part of the preview that holds its lines, beside or below the rule.
  var previewText: Rect? {
    guard var rect = preview else { return nil }
    if isPreviewBeside {
      _ = rect.takeLeft(2)
      return Rect(x: rect.x, y: rect.y, width: rect.width - 1, height: rect.height)
    }
    _ = rect.takeTop(1)
    return rect.inset(dx: 1, dy: 0)
  }

  /// A question and its answers take no more room than they need.
  private static func rect(of overlay: Overlay, in size: Size) -> Rect {
    switch overlay.kind {
    case .find:
      let width = min(size.width - 4, size.width >= widthForBeside ? 150 : 104)
      let height = max(6, min(size.height - 4, 40))
      return Rect(x: (size.width - width) / 2, y: 2, width: width, height: height)
    case .leaving, .drafts, .leftDrafts, .leavingScenarios, .scenarioConflict, .savingScenario,
      .setMark, .marks, .openSource:
      let most = OverlayView.rect(in: size, hasQuery: overlay.hasQuery)
      let height = min(most.height, overlay.lines.count + 4)
      return Rect(x: most.x, y: (size.height - height) / 2, width: most.width, height: height)
    case .themes:
      // Low, for the screen above shows what is chosen.
      let width = min(size.width - 4, 100)
      let height = max(6, min(size.height - 4, 14))
      return Rect(
        x: (size.width - width) / 2, y: size.height - height - 1, width: width, height: height)
    case .help: return OverlayView.rect(in: size, hasQuery: false)
    default: return OverlayView.rect(in: size, hasQuery: overlay.hasQuery)
    }
  }
}
