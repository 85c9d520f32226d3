/// How the HTML page of a brief looks: ink on white in print, light or dark on a screen.
enum BriefStyle {
  /// Families that have Latin and Hangul, those of the systems first; none is loaded.
  static let families =
    "\"Noto Sans\", \"Noto Sans KR\", \"Noto Sans CJK KR\", \"Apple SD Gothic Neo\", "
    + "\"Malgun Gothic\", NanumGothic, \"Helvetica Neue\", Arial, sans-serif"

  /// The style sheet.
  static let sheet = colors + page + tables + sources + print

  private static let colors = """
    :root { color-scheme: light dark; --ink: #16181d; --paper: #ffffff; --dim: #5b6270; \
    --line: #c9cdd6; --faint: #e9ebf0; --strong: #0b3d91; --other: #9a3412; --alarm: #b00020; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e6e8ee; --paper: #14161b; \
    --dim: #a2a9b8; --line: #3b414e; --faint: #252932; --strong: #8ab4f8; --other: #f0a36b; \
    --alarm: #ff8a8a; } }

    """

  private static let page = """
    @page { size: A4; margin: 11mm 12mm; }
    * { box-sizing: border-box; margin: 0; padding: 0; }
    html { background: var(--paper); }
    body { font: 8.5pt/1.32 \(families); color: var(--ink); background: var(--paper); \
    max-width: 194mm; margin: 0 auto; padding: 10mm 4mm; word-break: keep-all; \
    overflow-wrap: break-word; font-variant-numeric: tabular-nums; }
    header { position: relative; border-top: 2.4pt solid var(--strong); \
    border-bottom: 0.6pt solid var(--ink); padding: 2mm 0; }
    h1 { font-size: 20pt; line-height: 1.15; font-weight: 700; letter-spacing: -0.01em; \
    margin: 0 42mm 0.8mm 0; }
    .asof { position: absolute; right: 0; top: 3mm; color: var(--strong); font-weight: 700; }
    section { display: grid; grid-template-columns: 20mm minmax(0, 1fr); column-gap: 4mm; \
    border-top: 0.4pt solid var(--line); padding: 1.5mm 0; break-inside: avoid; }
    header + section { border-top: 0; }
    h2 { font-size: 1em; font-weight: 700; color: var(--strong); white-space: nowrap; }
    p + p, dl + p, table + p, p + table, p + dl { margin-top: 0.6mm; }
    dl > div { display: grid; grid-template-columns: 10mm minmax(0, 1fr); column-gap: 2mm; }
    dt { font-weight: 700; }
    .whole { white-space: nowrap; }
    .beside + p, figure + p { margin-top: 1mm; }
    body:lang(ko) { line-height: 1.24; }
    .aside, .caption, figcaption { color: var(--dim); }
    .caption, figcaption { font-size: 0.86em; }

    """

  private static let tables = """
    table { width: 100%; border-collapse: collapse; }
    th, td { text-align: left; vertical-align: baseline; padding: 0.3mm 2.6mm 0.3mm 0; \
    font-weight: 400; }
    th:last-child, td:last-child { padding-right: 0; }
    thead th { color: var(--dim); font-size: 0.86em; border-bottom: 0.4pt solid var(--line); }
    tbody tr + tr > * { border-top: 0.3pt solid var(--faint); }
    tfoot th, tfoot td { border-top: 0.6pt solid var(--ink); font-weight: 700; }
    .n { text-align: right; white-space: nowrap; }
    .short tbody th, .sums th, .sums td { white-space: nowrap; }
    table:not(.sums):not(.short) th:first-child { width: 27%; }
    .sums th, .sums td { padding-right: 4mm; }
    .sums th:last-child, .sums td:last-child { padding-right: 0; }
    .beside { display: grid; grid-template-columns: auto minmax(0, 78mm); column-gap: 6mm; \
    justify-content: space-between; align-items: start; }
    .beside > div { width: min-content; min-width: 62mm; }
    .beside .sums th, .beside .sums td { padding-right: 2.4mm; }
    .beside .sums th:last-child, .beside .sums td:last-child { padding-right: 0; }
    figure { margin-top: 1mm; }
    .beside figure { margin-top: 0; }
    svg { display: block; width: 100%; height: auto; }
    .p0 { color: var(--strong); }
    .p1 { color: var(--other); }
    sup { font-size: 0.72em; line-height: 0; vertical-align: 0.5em; }
    sup a, .back { color: var(--strong); text-decoration: none; }
    abbr { text-decoration: none; font-weight: 700; }

    """

  private static let sources = """
    .remarks { border-top: 0.4pt solid var(--line); padding: 1.4mm 0 1.4mm 24mm; \
    font-size: 0.86em; color: var(--dim); }
    .remarks p { display: inline; margin-right: 1.5mm; }
    .notes > div { font-size: 6.7pt; line-height: 1.3; }
    section.notes { break-inside: auto; }
    .notes h3 { font-size: 1em; font-weight: 700; display: inline; margin-right: 1mm; \
    color: var(--dim); }
    .notes ol, .notes li { display: inline; list-style: none; }
    .notes li { margin-right: 1.6mm; }
    .notes div > div + div { margin-top: 0.4mm; }
    .notes b { margin-right: 0.6mm; }
    .notes li a:not(.back) { color: inherit; text-decoration-color: var(--line); }
    .stamp { text-align: center; font-weight: 700; letter-spacing: 0.3em; color: var(--alarm); \
    border: 1pt solid var(--alarm); padding: 0.6mm; margin-bottom: 2mm; }
    .watermark { position: fixed; display: none; top: 42%; left: 0; right: 0; text-align: center; \
    font-size: 96pt; font-weight: 700; letter-spacing: 0.08em; color: var(--alarm); \
    opacity: 0.1; transform: rotate(-32deg); pointer-events: none; }

    """

  private static let print = """
    @media print {
    :root { color-scheme: light; --ink: #000000; --paper: #ffffff; --dim: #3d424c; \
    --line: #a5aab4; --faint: #e4e6ea; --strong: #0b3d91; --other: #9a3412; --alarm: #b00020; }
    body { max-width: none; margin: 0; padding: 0; }
    .back { display: none; }
    a { color: inherit; text-decoration: none; }
    sup a { color: inherit; }
    .watermark { display: block; }
    .dense { font-size: 8.1pt; line-height: 1.28; }
    .dense:lang(ko) { font-size: 8pt; line-height: 1.2; }
    .dense section { padding: 1.2mm 0; }
    .dense header { padding: 1.2mm 0; }
    .dense h1 { font-size: 18pt; }
    .denser { font-size: 7.9pt; line-height: 1.24; }
    .denser:lang(ko) { font-size: 7.7pt; line-height: 1.18; }
    .denser section { padding: 0.8mm 0; }
    .dense th, .dense td { padding-top: 0.1mm; padding-bottom: 0.1mm; }
    .dense .notes > div { font-size: 6.3pt; line-height: 1.24; }
    }
    """
}
