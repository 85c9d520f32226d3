import ParleyModel

/// What the keys of a form are called as things stand.
extension Form {
  /// What Enter does as things stand.
  var enterTitle: Phrase {
    if isOnAdding { return "adds it" }
    if takesByEnter { return isTaken ? "drops it" : "takes it" }
    return goesOn ? "next field" : submitNow
  }

  /// Whether the footer names a command of forms: of two keys for one thing it names one.
  func footerNames(_ command: String) -> Bool {
    switch command {
    case "form.save": goesOn
    case "form.submit": !goesOn || takesByEnter || isOnAdding
    default: true
    }
  }

  /// What Esc does, for the line of keys.
  var closingTitle: Phrase {
    if parks { return "Esc keeps it as a draft" }
    return anchor == nil ? "Esc closes" : "Esc leaves it as it was"
  }

  /// What Esc does, for whoever clicks beside the form.
  var closingSentence: Phrase {
    parks || anchor != nil ? closingTitle : "Esc closes the form"
  }
}
