import Glibc

/// A file whose owner, permissions and extended attributes another is to have.
struct AttributeModel {
  /// Open for reading.
  let file: Int32
  let status: FileStatus
}

extension SaveFolder {
  /// Gives an open file the owner, permissions and extended attributes of another.
  ///
  /// What the system does not permit is left out, but nobody may do more with the file than before.
  func keepAttributes(of model: AttributeModel, on file: Int32) throws(SystemError) {
    let kept = try keepOwner(of: model.status, on: file)
    try keepExtendedAttributes(of: model.file, on: file, withAccessList: kept.isGroupKept)
    // Last, for a change of owner takes setgid away, and the access list's mask is the group's mode.
    try fileSystem.setPermissions(file, kept.permissions)
  }

  private func keepOwner(
    of model: FileStatus, on file: Int32
  ) throws(SystemError) -> (permissions: UInt32, isGroupKept: Bool) {
    let own = try fileSystem.status(file)
    if own.owner == model.owner, own.group == model.group { return (model.permissions, true) }
    if try setOwner(file, model.owner, model.group) { return (model.permissions, true) }
    // Only root gives files away, but a group one belongs to may be set.
    let withoutIdentity = model.permissions & 0o777
    if own.group == model.group { return (withoutIdentity, true) }
    if try setOwner(file, own.owner, model.group) { return (withoutIdentity, true) }
    let shared = withoutIdentity & withoutIdentity >> 3 & 0o007
    return (withoutIdentity & 0o700 | shared << 3 | shared, false)
  }

  /// - Returns: Whether it was permitted.
  private func setOwner(
    _ file: Int32, _ owner: UInt32, _ group: UInt32
  ) throws(SystemError) -> Bool {
    do throws(SystemError) {
      try fileSystem.setOwner(file, owner, group)
      return true
    } catch let error where error.code == EPERM || error.code == EINVAL {
      return false
    }
  }

  private func keepExtendedAttributes(
    of model: Int32, on file: Int32, withAccessList: Bool
  ) throws(SystemError) {
    let names = try attributeNames(of: model)
    for name in names where withAccessList || name != AccessList.attribute {
      do throws(SystemError) {
        try fileSystem.setAttribute(file, name, try fileSystem.attribute(model, name))
      } catch let error where error.isAttributeRefused {}
    }
    // A new file may have got an access list from its folder.
    guard !(withAccessList && names.contains(AccessList.attribute)),
      try attributeNames(of: file).contains(AccessList.attribute)
    else { return }
    try fileSystem.setAttribute(file, AccessList.attribute, AccessList.none)
  }

  private func attributeNames(of file: Int32) throws(SystemError) -> [String] {
    do throws(SystemError) {
      return try fileSystem.attributeNames(file)
    } catch let error where error.isAttributeRefused {
      return []
    }
  }
}

extension SystemError {
  /// Whether the file system or the system's rules know no such attribute.
  fileprivate var isAttributeRefused: Bool {
    [ENOTSUP, ENOSYS, EPERM, EACCES, ENODATA].contains(code)
  }
}

/// POSIX access control lists as extended attributes, after `linux/posix_acl_xattr.h`.
enum AccessList {
  static let attribute = "system.posix_acl_access"

  /// Owner, group and others without any right: no more than a mode can say, so that the system
  /// removes the list and sets the mode.
  static let none = list([(0x01, 0), (0x04, 0), (0x20, 0)])

  /// A list of entries: whom, as `ACL_USER_OBJ` (0x01), and what, as a digit of a mode.
  ///
  /// - Parameter id: The user or group of the entries for a certain one.
  static func list(_ entries: [(tag: UInt8, rights: UInt8)], id: UInt32 = .max) -> [UInt8] {
    entries.reduce(into: [2, 0, 0, 0]) { bytes, entry in
      let isNamed = entry.tag == 0x02 || entry.tag == 0x08
      bytes += [entry.tag, 0, entry.rights, 0]
      bytes += withUnsafeBytes(of: (isNamed ? id : .max).littleEndian) { Array($0) }
    }
  }
}
