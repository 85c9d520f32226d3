/// Items that are searched together. What every letter typed asks of each of them stands side by side,
/// so that those without the letters are passed over without being touched.
struct FindGroup: Sendable {
  let items: [FindItem]
  /// Which letters each item has.
  let masks: [LetterMask]
  /// What each item is.
  let kinds: [FindKind]

  init(_ items: [FindItem]) {
    self.items = items
    masks = items.map(\.text.mask)
    kinds = items.map(\.kind)
  }
}
