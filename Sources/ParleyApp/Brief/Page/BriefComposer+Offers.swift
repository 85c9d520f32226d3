import ParleyModel

/// What was offered and claimed, and what each comes to.
extension BriefComposer {
  var offers: BriefPage.Section? { nil }
}
