import ParleyTestSupport
import Testing

/// The built program, outside of this process: at a shell, in pipes and in real terminals.
///
/// One after the other, so that a machine of two cores is not asked for many terminals at a time.
@Suite(.serialized) struct BuiltProgram {}
