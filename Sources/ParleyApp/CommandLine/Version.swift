/// The version of parley.
public enum Version {
  /// As `--version` prints it; semantic versioning.
  public static let current = "0.1.0"
}
