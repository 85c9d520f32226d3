/// How `config.toml` says that texts are copied.
enum ClipboardChoice: String, CaseIterable, Sendable {
  /// The first way that can work.
  case auto
  /// By the terminal, whatever it is believed to take.
  case osc52
  /// By a program: tmux, wl-copy, xclip or xsel.
  case command
  /// Into a file.
  case file
}
