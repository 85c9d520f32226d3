import ParleyModel
import TerminalKit

/// Draws the Now strip: this year's payment, the next one by rule, the term, each side's last word.
struct NowView {
  let state: AppState

  func draw(_ rect: Rect, isFramed: Bool, into painter: inout Painter) {
    painter.mark(rect, .command("figures"))
    var inside = rect
    if isFramed {
      inside = painter.pane(rect, title: StyledLine(display(say("Now")), .title), isFocused: false)
    }
    painter.hear(1, say("Now"))
    for line in painter.isHeard ? self.lines(ChartWords.width, count: 6, isFramed: true) : [] {
      painter.hear(2, line: line)
    }
    let basis = LineCache.Basis(state, size: inside.size, isFramed: isFramed)
    let lines = painter.lines.now.all(basis) {
      self.lines(inside.width - 2, count: inside.height, isFramed: isFramed)
    }
    for (offset, line) in lines.prefix(inside.height).enumerated() {
      painter.put(line, x: inside.x + 1, y: inside.y + offset, width: inside.width - 2)
    }
  }

  private func lines(_ width: Int, count: Int, isFramed: Bool) -> [StyledLine] {
    let money = NowMoney(state: state, figures: state.now, width: width)
    let words = NowWords(state: state, width: width)
    switch (isFramed, count) {
    case (true, 6...): return [money.payment, money.next, money.term, words.rule] + words.each
    case (true, _): return [money.payment, money.next, money.term, words.both]
    case (false, 2...): return [money.paymentAndNext, money.termInShort(words.newest)]
    default: return [money.paymentAndNext]
    }
  }
}
