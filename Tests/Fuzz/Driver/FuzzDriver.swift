import Glibc

/// The target that `PARLEY_FUZZ_TARGET` names; libFuzzer leaves the command line to itself.
private let target: FuzzTarget = {
  let name = getenv("PARLEY_FUZZ_TARGET").map { String(cString: $0) } ?? ""
  guard let target = FuzzTarget.named(name) else {
    fatalError("PARLEY_FUZZ_TARGET is one of \(FuzzTarget.all.map(\.name).joined(separator: " "))")
  }
  return target
}()

/// What libFuzzer calls with every input: a broken property ends the process, as a crash does.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  do {
    try target.check(Array(UnsafeBufferPointer(start: start, count: count)))
  } catch {
    fatalError("\(error)")
  }
  return 0
}
