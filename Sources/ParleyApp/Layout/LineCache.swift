import ParleyModel
import TerminalKit

/// Lines that most keys leave as they are, kept from one frame to the next: putting them into words
/// takes longer than drawing them.
///
/// Not Sendable: the thread that draws owns it, as it owns the ``CellStore``.
public final class LineCache {
  /// All that lines follow from; lines of another one are made anew.
  struct Basis: Equatable {
    /// Counts changes of the workspace, the day, and notes.
    let revision: Int
    /// Counts what is projected anew, and new lines of the chart.
    let projected: [Int]
    let day: Day
    let asOf: Day?
    let language: Language
    let isASCII: Bool
    /// The bands that show; nil for none.
    let bands: BandKey?
    /// Agreements whose rows show.
    let unfolded: Set<Int>
    /// Room for the lines.
    let size: Size
    let isFramed: Bool

    init(_ state: AppState, size: Size, isFramed: Bool = false) {
      revision = state.revision
      projected = [state.listing, state.projectings, state.chart.showings]
      day = state.day
      asOf = state.asOf
      language = state.language
      isASCII = state.symbols.isASCII
      bands = state.bands?.key
      unfolded = state.timeline.unfolded
      self.size = size
      self.isFramed = isFramed
    }
  }

  /// The lines of one view.
  struct View {
    /// Rows that are kept of a long list.
    private static let limit = 1000

    private var basis: Basis?
    private var lines: [Int: StyledLine] = [:]

    /// A line by its number; made where it is not there.
    mutating func line(
      _ number: Int, _ basis: Basis, _ make: () -> StyledLine
    ) -> StyledLine {
      if self.basis != basis || lines.count > Self.limit {
        lines.removeAll(keepingCapacity: true)
        self.basis = basis
      }
      if let line = lines[number] { return line }
      let line = make()
      lines[number] = line
      return line
    }

    /// All lines of a short view; made where they are not there.
    mutating func all(_ basis: Basis, _ make: () -> [StyledLine]) -> [StyledLine] {
      if self.basis != basis {
        lines.removeAll(keepingCapacity: true)
        for (number, line) in make().enumerated() { lines[number] = line }
        self.basis = basis
      }
      return (0..<lines.count).map { lines[$0] ?? StyledLine() }
    }
  }

  /// The Now strip.
  var now = View()
  /// The rows of the timeline.
  var timeline = View()
  /// The rows of the table beside the chart.
  var payments = View()

  /// Nothing is kept yet.
  public init() {}
}
