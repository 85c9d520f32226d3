// swift-tools-version: 6.3
import PackageDescription

/// Strict settings of every Swift target of ours; a warning is an error.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

/// Of what is released: every function lies in a section of its own, so that the linker leaves out what
/// nobody calls and lays those the start needs side by side.
let released: [SwiftSetting] = [
  .unsafeFlags(["-Xfrontend", "-function-sections"], .when(configuration: .release))
]

/// Of the program that is released: without any library to be loaded, and at one address, or the start
/// relocates sixty thousand pointers; what the start runs lies side by side. See Performance.md.
let releasedProgram = [
  "-static-executable", "-use-ld=lld", "-Xclang-linker", "-no-pie",
  "-Xlinker", "--symbol-ordering-file=\(Context.packageDirectory)/Sources/parley/start.order",
  "-Xlinker", "--no-warn-symbol-ordering",
]

/// Of the targets that compute: optimised in a debug build too, file by file, or the tests take three
/// times as long. `assert` does nothing in them, `precondition` holds.
let strictAndFast = strict + released + [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// Settings of the C targets.
let strictC: [CSetting] = [.treatAllWarnings(as: .error), .define("_GNU_SOURCE")]

let package = Package(
  name: "parley",
  products: [.executable(name: "parley", targets: ["parley"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // C: the only code that sees <curses.h>, the system calls Swift lacks, the embedded files.
    .target(
      name: "CTerminal", cSettings: strictC,
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "CSystem", cSettings: strictC),
    .target(
      name: "CAssets", exclude: ["workspace"], cSettings: [.treatAllWarnings(as: .error)]),

    // Swift, from the bottom up. Arrows point down only.
    .target(name: "TerminalKit", dependencies: ["CTerminal"], swiftSettings: strictAndFast),
    .target(name: "ParleyModel", swiftSettings: strictAndFast),
    .target(
      name: "ParleyStore", dependencies: ["ParleyModel", "CSystem", "CAssets"],
      swiftSettings: strictAndFast),
    .target(
      name: "ParleyApp", dependencies: ["ParleyModel", "ParleyStore", "TerminalKit", "CSystem"],
      swiftSettings: strict + released),
    .executableTarget(
      name: "parley",
      dependencies: [
        "ParleyApp", "ParleyModel", "TerminalKit",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["start.order"], swiftSettings: strict + released,
      linkerSettings: [.unsafeFlags(releasedProgram, .when(configuration: .release))]),

    // What the tests put on a real terminal, frame by frame.
    .executableTarget(
      name: "FrameDriver", dependencies: ["TerminalKit", "CTerminal"], path: "Tests/FrameDriver",
      swiftSettings: strict),

    // What is measured against the budgets; see README.
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "ParleyApp", "ParleyModel", "ParleyStore", "TerminalKit",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/Benchmarks", exclude: ["Comparison", "Scenarios"], swiftSettings: strict),

    // Tests mirror Sources.
    .target(
      name: "ParleyTestSupport",
      dependencies: ["ParleyModel", "ParleyStore", "ParleyApp", "TerminalKit"],
      path: "Tests/ParleyTestSupport", swiftSettings: strict),
    .testTarget(
      name: "TerminalKitTests", dependencies: ["TerminalKit"], swiftSettings: strict),
    .testTarget(
      name: "ParleyModelTests", dependencies: ["ParleyModel", "ParleyTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ParleyStoreTests",
      dependencies: ["ParleyStore", "ParleyModel", "ParleyApp", "ParleyTestSupport", "CAssets"],
      exclude: ["Gallery", "Reference"], swiftSettings: strict),
    .testTarget(
      name: "ParleyAppTests",
      dependencies: [
        "ParleyApp", "ParleyStore", "ParleyModel", "TerminalKit", "ParleyTestSupport",
      ],
      exclude: ["Screens"], swiftSettings: strict),
    .testTarget(
      name: "ParleyTests", dependencies: ["parley", "FrameDriver", "ParleyTestSupport"],
      exclude: ["Frames/second_emulator.py", "CommandLine/read_calendar.py"], swiftSettings: strict),
  ],
  cLanguageStandard: .c2x
)

/// Whether `.ci/fuzz` builds what Tests/Fuzz checks for libFuzzer, which brings its own `main`; else
/// tests replay what was found.
let isFuzzing = Context.environment["PARLEY_FUZZ"] != nil
let fuzzed: [Target.Dependency] = ["ParleyApp", "ParleyStore", "ParleyModel", "TerminalKit"]

package.targets.append(
  isFuzzing
    ? .executableTarget(
      name: "Fuzz", dependencies: fuzzed, path: "Tests/Fuzz", exclude: ["Corpora", "Replay"],
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library", "-O"])])
    : .testTarget(
      name: "FuzzTests", dependencies: fuzzed + ["ParleyTestSupport"], path: "Tests/Fuzz",
      exclude: ["Corpora", "Driver"], swiftSettings: strict))
