/// A large value that copies of the state share: copying the state then counts one reference and not
/// every string and array in the value.
struct Shared<Value: Sendable>: Sendable {
  private let box: Box

  private final class Box: Sendable {
    let value: Value

    init(_ value: Value) {
      self.value = value
    }
  }

  init(_ value: Value) {
    box = Box(value)
  }

  /// The value itself.
  var value: Value { box.value }
}
