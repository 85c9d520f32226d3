import ParleyModel

/// Whether the private papers lie open on the desk.
///
/// While they do, every frame says so, whatever it shows: a mark that depended on what each view
/// draws would be wrong as soon as one forgot it. While they do not, nothing of them is in the state,
/// so that no view, copy or message can carry any of it.
struct PrivatePapers: Sendable, Hashable {
  /// Whether they show.
  var areShown = false
  /// Whether this program may show them at all; `render` without `--include-private` may not.
  var areAllowed = true
  /// What is done once they were read, after they were asked for.
  var wanted: Wanted?

  /// What the papers were asked for.
  enum Wanted: Hashable, Sendable {
    /// To be looked at.
    case look
    /// To write the note of a round.
    case write(round: String)
    /// The same, once it is known whether a draft of it was left behind.
    case writeWhenSurveyed(round: String)
    /// To enter an offer in a line.
    case enterOffer
  }

  /// What every frame says while they show, in the language in force.
  static var word: String { say("PRIVATE") }
}
