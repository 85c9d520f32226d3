extension CursesTerminal {
  /// Sends every cell again with the next frame, for a screen that something else has written on.
  public func repaint() {
    shown = nil
    needsRepaint = true
  }
}
