/// What an input has shown to be untrue.
struct BrokenProperty: Error, CustomStringConvertible {
  /// The sentence that does not hold.
  let description: String
}

/// Throws the claim where it does not hold.
func require(_ holds: Bool, _ claim: @autoclosure () -> String) throws(BrokenProperty) {
  if !holds { throw BrokenProperty(description: claim()) }
}

/// The value, or the claim that there is one.
func require<Value>(
  _ value: Value?, _ claim: @autoclosure () -> String
) throws(BrokenProperty) -> Value {
  guard let value else { throw BrokenProperty(description: claim()) }
  return value
}
