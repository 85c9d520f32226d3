import ParleyTestSupport
import Testing

/// The built program, outside of this process: at a shell, in pipes and in real terminals.
///
/// One after the other, so that a machine of two cores is not asked for many terminals at a time;
/// beside the tests of other suites, so that these cores compute while a terminal is waited for.
@Suite(.serialized, .onWaitingThreads) struct BuiltProgram {}
