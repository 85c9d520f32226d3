import ParleyModel
import TerminalKit

/// The charts of a brief as one SVG drawing beside one another, on one scale.
///
/// Colours are those of the page around it, so that it can be read in print and on a dark screen: the
/// record in that of the text, what each scenario makes of it in one of its own.
struct BriefSVG {
  let charts: BriefCharts
  let language: String

  /// Unit of the drawing: a twentieth of a millimetre on the page, near enough.
  private var width: Double { charts.panels.count == 1 ? 250 : 600 }
  private var height: Double {
    switch charts.panels.count {
    case 1: 160
    case 2: 134
    default: 116
    }
  }
  private static let top = 28.0
  private static let bottom = 19.0
  private static let left = 36.0
  private static let right = 46.0
  private static let gap = 14.0

  /// The drawing.
  var text: String {
    var parts: [String] = []
    let own =
      (width - Self.gap * Double(charts.panels.count - 1)) / Double(charts.panels.count)
    for (place, panel) in charts.panels.enumerated() {
      let x = Double(place) * (own + Self.gap)
      parts.append(drawn(panel, at: place, x: x, width: own))
    }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Self.n(width)) \(Self.n(height))" \
      role="img" lang="\(language)" font-family="\(HTMLText.escaped(BriefStyle.families))" \
      font-size="10" fill="currentColor" stroke-linejoin="round" stroke-linecap="round">
      <title>\(HTMLText.escaped(charts.panels.map(\.title).joined(separator: ", ")))</title>
      <desc>\(HTMLText.escaped(charts.words))</desc>
      \(parts.joined(separator: "\n"))
      </svg>
      """
  }

  /// Where a panel's years and values lie.
  private struct Plane {
    let left, right, top, bottom: Double
    let years: ClosedRange<Int>
    let axis: ChartAxis

    func x(_ year: Int) -> Double {
      let share = Double(year - years.lowerBound) / Double(max(1, years.count - 1))
      return left + share * (right - left)
    }

    func y(_ value: Double) -> Double {
      bottom - axis.fraction(of: value) * (bottom - top)
    }
  }

  private func drawn(
    _ panel: BriefCharts.Panel, at place: Int, x: Double, width: Double
  ) -> String {
    let plane = Plane(
      left: x + Self.left, right: x + width - Self.right, top: Self.top,
      bottom: height - Self.bottom, years: charts.years,
      axis: ChartAxis(upTo: charts.top, rows: 9))
    let projected = line(
      panel.series.projected, after: panel.series.pointBeforeProjected, panel, plane,
      isRecord: false)
    let own = [bands(panel, plane), projected, ends(panel, plane)].filter { !$0.isEmpty }
    let title = words(panel.title, x: x, y: 9, " font-weight=\"700\" fill=\"currentColor\"")
    let color = "class=\"p\(place % 2)\" fill=\"currentColor\""
    let lines = [
      "<g \(color)>\(title)</g>", grid(plane), boundaries(plane),
      line(panel.series.record, after: nil, panel, plane, isRecord: true),
      "<g \(color)>\n\(own.joined(separator: "\n"))\n</g>",
    ]
    return "<g>\n" + lines.filter { !$0.isEmpty }.joined(separator: "\n") + "\n</g>"
  }

  // MARK: Furniture

  private func grid(_ plane: Plane) -> String {
    var parts: [String] = []
    for tick in plane.axis.ticks {
      let y = Self.n(plane.y(plane.axis.value(tick)))
      parts.append(
        "<line x1=\"\(Self.n(plane.left))\" y1=\"\(y)\" x2=\"\(Self.n(plane.right))\" y2=\"\(y)\" "
          + "stroke=\"currentColor\" stroke-opacity=\"0.18\" stroke-width=\"0.6\"/>")
      parts.append(
        words(
          plane.axis.text(tick), x: plane.left - 5, y: plane.y(plane.axis.value(tick)) + 3.4,
          " text-anchor=\"end\" fill-opacity=\"0.75\""))
    }
    let room = (plane.right - plane.left) / Double(max(1, plane.years.count - 1))
    let step = room >= 30 ? 1 : room >= 15 ? 2 : room >= 6.5 ? 5 : 10
    for year in plane.years where year % step == 0 || year == plane.years.upperBound {
      let isLast = year == plane.years.upperBound
      if !isLast, Double(plane.years.upperBound - year) * room < 28 { continue }
      parts.append(
        words(
          "\(year)", x: plane.x(year), y: plane.bottom + 14,
          " text-anchor=\"middle\" fill-opacity=\"0.75\""))
    }
    return parts.joined(separator: "\n")
  }

  /// A dotted line where an agreement begins to pay, with its name above its years, or its number
  /// where there is no room.
  private func boundaries(_ plane: Plane) -> String {
    var parts: [String] = []
    for (index, payment) in charts.record.enumerated() {
      guard let agreement = payment.agreement else { continue }
      if index > 0, charts.record[index - 1].agreement == agreement { continue }
      let last =
        charts.record[index...].prefix { $0.agreement == agreement }.last?.year ?? payment.year
      let end = last == charts.record.last?.year ? plane.years.upperBound : last + 1
      let x = plane.x(payment.year)
      if payment.year > plane.years.lowerBound {
        parts.append(
          "<line x1=\"\(Self.n(x))\" y1=\"\(Self.n(plane.top))\" x2=\"\(Self.n(x))\" "
            + "y2=\"\(Self.n(plane.bottom))\" stroke=\"currentColor\" stroke-opacity=\"0.45\" "
            + "stroke-width=\"0.7\" stroke-dasharray=\"1 3\"/>")
      }
      let span = plane.x(min(end, plane.years.upperBound)) - x
      let name = charts.agreementNames[agreement] ?? ""
      let hasRoom = !name.isEmpty && Double(display(name).width) * 5 < span
      let middle = (x + plane.x(min(end, plane.years.upperBound))) / 2
      parts.append(
        words(
          hasRoom ? name : "\(agreement)", x: middle, y: plane.top - 4,
          " text-anchor=\"middle\" fill-opacity=\"0.75\""))
    }
    return parts.joined(separator: "\n")
  }

  // MARK: Lines and bands

  private func bands(_ panel: BriefCharts.Panel, _ plane: Plane) -> String {
    let outline = panel.series.outline(of: panel.bands)
    guard outline.count > 1 else { return "" }
    func area(_ low: Int, _ high: Int, _ opacity: String) -> String {
      let upper = outline.map { "\(Self.n(plane.x($0.year))),\(Self.n(plane.y($0.edges[high])))" }
      let lower = outline.reversed().map {
        "\(Self.n(plane.x($0.year))),\(Self.n(plane.y($0.edges[low])))"
      }
      return "<polygon points=\"\((upper + lower).joined(separator: " "))\" "
        + "fill-opacity=\"\(opacity)\" stroke=\"none\"/>"
    }
    return area(0, 4, "0.18") + "\n" + area(1, 3, "0.26")
  }

  private func line(
    _ points: [ChartSeries.Point], after first: ChartSeries.Point?, _ panel: BriefCharts.Panel,
    _ plane: Plane, isRecord: Bool
  ) -> String {
    let inside = points.filter { charts.years.contains($0.year) }
    let before = first ?? points.last { $0.year < charts.years.lowerBound }
    let start = before.flatMap { charts.years.contains($0.year) ? $0 : nil }
    return panel.series.stretches(of: inside, after: start).map { stretch in
      let (x, y) = (Self.n(plane.x(stretch.to.year)), Self.n(plane.y(stretch.to.value)))
      guard let from = stretch.from else {
        return "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"1.4\"/>"
      }
      let dashes = stretch.isDotted ? " stroke-dasharray=\"1.6 3.2\"" : ""
      return "<line x1=\"\(Self.n(plane.x(from.year)))\" y1=\"\(Self.n(plane.y(from.value)))\" "
        + "x2=\"\(x)\" y2=\"\(y)\" stroke=\"currentColor\" "
        + "stroke-width=\"\(isRecord ? "1.8" : "1.6")\"\(dashes)/>"
    }.joined(separator: "\n")
  }

  /// The last values at the lines' ends.
  private func ends(_ panel: BriefCharts.Panel, _ plane: Plane) -> String {
    guard let last = panel.series.projected.last ?? panel.series.record.last else { return "" }
    let (x, y) = (plane.x(last.year), plane.y(last.value))
    return "<circle cx=\"\(Self.n(x))\" cy=\"\(Self.n(y))\" r=\"2.2\"/>\n"
      + words(FigureText.value(last.figure), x: x + 6, y: y + 3.4, " font-weight=\"700\"")
  }

  private func words(_ words: String, x: Double, y: Double, _ attributes: String) -> String {
    "<text x=\"\(Self.n(x))\" y=\"\(Self.n(y))\"\(attributes)>\(HTMLText.escaped(words))</text>"
  }

  /// A coordinate with one decimal, whatever the locale.
  private static func n(_ number: Double) -> String {
    Rounded.decimal(number, 1)?.description ?? "0"
  }
}
