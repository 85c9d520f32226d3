/// The version of parley.
public enum Version {
  /// As `--version` prints it; semantic versioning.
  public static let current = "0.1.0"
  /// The day of the version, as the manual page bears it.
  public static let day = "2026-11-25"
}
