/// How the HTML page of a brief looks: black on white in print, light or dark on a screen.
enum BriefStyle {
  /// Families that have Latin and Hangul, those of the systems first; none is loaded.
  static let families =
    "\"Noto Sans\", \"Noto Sans KR\", \"Noto Sans CJK KR\", \"Apple SD Gothic Neo\", "
    + "\"Malgun Gothic\", NanumGothic, \"Helvetica Neue\", Arial, sans-serif"

  /// The style sheet.
  static let sheet = """
    :root { color-scheme: light dark; --ink: #16181d; --paper: #ffffff; --dim: #5b6270; \
    --line: #c9cdd6; --strong: #0b3d91; --other: #9a3412; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e6e8ee; --paper: #14161b; \
    --dim: #a2a9b8; --line: #3b414e; --strong: #8ab4f8; --other: #f0a36b; } }
    @page { size: A4; margin: 10mm 13mm; }
    * { box-sizing: border-box; margin: 0; padding: 0; }
    html { background: var(--paper); }
    body { font: 8.4pt/1.3 \(families); color: var(--ink); background: var(--paper); \
    max-width: 184mm; margin: 0 auto; padding: 10mm 4mm; word-break: keep-all; \
    overflow-wrap: break-word; font-variant-numeric: tabular-nums; }
    header { position: relative; border-bottom: 1.4pt solid var(--ink); padding-bottom: 2mm; }
    h1 { font-size: 19pt; line-height: 1.15; font-weight: 700; letter-spacing: -0.01em; \
    margin: 0 34mm 0.8mm 0; }
    .asof { position: absolute; right: 0; top: 2mm; color: var(--dim); }
    section { display: grid; grid-template-columns: 21mm minmax(0, 1fr); column-gap: 4mm; \
    border-top: 0.4pt solid var(--line); padding: 1.4mm 0; break-inside: avoid; }
    header + section { border-top: 0; }
    h2 { font-size: 8.4pt; font-weight: 700; color: var(--strong); }
    p + p, dl + p, table + p, p + table, p + dl { margin-top: 0.5mm; }
    dl > div { display: grid; grid-template-columns: 10mm minmax(0, 1fr); column-gap: 2mm; }
    dt { font-weight: 700; }
    .aside, .caption, figcaption { color: var(--dim); }
    .caption, figcaption { font-size: 7.2pt; }
    table { width: 100%; border-collapse: collapse; }
    th, td { text-align: left; vertical-align: baseline; padding: 0.25mm 2.6mm 0.25mm 0; \
    font-weight: 400; }
    th:last-child, td:last-child { padding-right: 0; }
    thead th { color: var(--dim); font-size: 7.2pt; border-bottom: 0.4pt solid var(--line); }
    tfoot th, tfoot td { border-top: 0.4pt solid var(--ink); font-weight: 700; }
    .n { text-align: right; white-space: nowrap; }
    .short tbody th, .sums tbody th { white-space: nowrap; }
    table:not(.sums):not(.short) th:first-child { width: 27%; }
    .sums { width: auto; }
    .sums th, .sums td { padding-right: 5mm; }
    .beside { display: grid; grid-template-columns: auto minmax(0, 1fr); column-gap: 6mm; \
    align-items: start; }
    .beside .sums { width: 100%; }
    .beside .sums th, .beside .sums td { padding-right: 3mm; }
    .beside .sums th:last-child, .beside .sums td:last-child { padding-right: 0; }
    .beside > div { max-width: 92mm; }
    figure { margin-top: 1mm; }
    svg { display: block; width: 100%; height: auto; }
    sup { font-size: 6.4pt; line-height: 0; vertical-align: 0.5em; }
    sup a, .back { color: var(--strong); text-decoration: none; }
    abbr { text-decoration: none; font-weight: 700; }
    .remarks { border-top: 0.4pt solid var(--line); padding: 1.6mm 0; font-size: 7.2pt; \
    color: var(--dim); }
    .remarks p { display: inline; margin-right: 1.5mm; }
    .notes { font-size: 6.5pt; line-height: 1.26; break-inside: auto; }
    .notes h3 { font-size: 6.5pt; font-weight: 700; display: inline; margin-right: 1mm; }
    .notes ol, .notes li { display: inline; list-style: none; }
    .notes li { margin-right: 1.6mm; }
    .notes div > div + div { margin-top: 0.4mm; }
    .notes b { margin-right: 0.6mm; }
    .notes li a:not(.back) { color: inherit; text-decoration-color: var(--line); }
    .stamp { text-align: center; font-weight: 700; letter-spacing: 0.3em; color: #b00020; \
    border: 1pt solid #b00020; padding: 0.6mm; margin-bottom: 2mm; }
    @media print {
    :root { color-scheme: light; --ink: #000000; --paper: #ffffff; --dim: #333333; \
    --line: #999999; --strong: #000000; --other: #000000; }
    body { max-width: none; margin: 0; padding: 0; }
    .back { display: none; }
    a { color: inherit; text-decoration: none; }
    .stamp { position: fixed; top: -9mm; left: 0; right: 0; color: #000000; \
    border-color: #000000; background: #ffffff; }
    }
    """
}
