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

/// A large part of a value that changes seldom: copies of the value share it, as with ``Shared``, until
/// one of them is given another.
@propertyWrapper
public struct Boxed<Value: Sendable>: Sendable {
  private var shared: Shared<Value>

  /// Boxes a first value.
  public init(wrappedValue: Value) {
    shared = Shared(wrappedValue)
  }

  /// The value itself.
  public var wrappedValue: Value {
    get { shared.value }
    set { shared = Shared(newValue) }
  }
}
