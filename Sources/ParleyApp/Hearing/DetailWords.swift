import ParleyModel

/// The detail pane's tab in words: all of it, one thing after the other.
struct DetailWords {
  let state: AppState

  func hear(into painter: inout Painter) {
    guard painter.isHeard else { return }
    let content = DetailContent(
      of: state, width: ChartWords.width, height: .max, isHeard: true)
    let here = focused(in: content)
    for (index, line) in content.lines.enumerated() where !line.text.isEmpty {
      painter.hear(2, line: line.text, isFocused: index == here)
    }
  }

  /// The line that says what the cursor of the pane stands on; nil where the pane has no keys.
  private func focused(in content: DetailContent) -> Int? {
    guard state.focus == .detail else { return nil }
    let drawn = state.detail.content
    guard drawn.hasStops, drawn.lines.indices.contains(state.detail.cursor) else {
      return content.lines.firstIndex { !$0.text.isEmpty }
    }
    // Lines of another width are other lines; the records behind them are the same.
    let places = drawn.lines[state.detail.cursor].records.map(\.place)
    return content.lines.firstIndex { line in
      line.isStop && line.records.contains { places.contains($0.place) }
    }
  }
}
