import ParleyModel
import ParleyStore

/// Something that is wrong with the terminal, and what to do about it.
struct DoctorFinding: Hashable, Sendable {
  /// What is wrong and what to set where, in one sentence.
  let advice: Phrase
  /// The setting of parley's that makes up for it; nil where only the user can do something.
  var fix: ConfigurationChange?

  init(_ advice: Phrase, fix: ConfigurationChange? = nil) {
    self.advice = advice
    self.fix = fix
  }
}
