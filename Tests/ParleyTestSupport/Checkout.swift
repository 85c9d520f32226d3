import Foundation

/// Folders of the checkout, found from where this file stands.
public enum Checkout {
  /// The folder with Package.swift.
  public static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// The bundled workspace as it stands in the sources.
  public static let workspace = root + "/Sources/CAssets/workspace"
}
