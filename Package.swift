// swift-tools-version: 6.2
import PackageDescription

// Modules import in one direction only. The walls that matter:
// analysis never sees generation (the judge does not know the defendant), and only
// generation may draw random numbers.
let package = Package(
  name: "Warpwright",
  products: [
    .executable(name: "warpwright", targets: ["warpwright"]),
    .library(name: "Warpwright", targets: ["Warpwright"]),
    .library(name: "WarpwrightDatabase", targets: ["GalaxyDatabase"]),
    .library(name: "WarpwrightGraphviz", targets: ["GalaxyGraphviz"]),
    .library(name: "WarpwrightTesting", targets: ["WarpwrightTesting"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    // Leaves: these import nothing of ours.
    .target(name: "Platform"),
    .target(name: "CDigest"),
    .target(name: "Determinism", dependencies: ["CDigest"]),
    .target(name: "CLanes"),
    .target(name: "CThreads"),
    .target(name: "GraphKit", dependencies: ["CLanes", "CThreads"]),
    .target(name: "GalaxyModel"),

    // Every setting, defined once; definitions only, so that the judge may know them, too.
    .target(name: "GalaxySettings", dependencies: ["GalaxyModel", "Platform"]),

    // What formations are like, for all that write them down; the judge has rules of its own.
    .target(name: "FormationFacts", dependencies: ["GraphKit", "GalaxyModel"]),

    // The generator and its judge, which do not know each other.
    .target(
      name: "GalaxyGeneration",
      dependencies: ["Determinism", "FormationFacts", "GraphKit", "GalaxyModel", "GalaxySettings"]),
    .target(
      name: "GalaxySeeding",
      dependencies: ["Determinism", "GraphKit", "GalaxyModel", "GalaxySettings"]),
    .target(
      name: "GalaxyAnalysis",
      dependencies: ["GraphKit", "GalaxyModel", "GalaxySettings", "Platform"]),

    // Files and pictures.
    .target(name: "CSignals"),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CAllocation", dependencies: ["CSignals"]),
    .target(name: "FileIO", dependencies: ["CSignals", "CZlib", "Platform"]),
    .target(name: "JSONText", dependencies: ["FileIO", "Platform"]),
    .target(
      name: "GraphFormats",
      dependencies: ["FileIO", "JSONText", "GraphKit", "GalaxyModel", "GalaxyAnalysis"]),
    .target(
      name: "RowFormats",
      dependencies: [
        "FileIO", "JSONText", "GraphFormats", "GraphKit", "GalaxyModel", "GalaxySettings",
        "Platform",
      ]),
    .target(
      name: "GalaxyFormats",
      dependencies: [
        "FileIO", "JSONText", "GraphFormats", "RowFormats", "GraphKit", "GalaxyModel",
        "GalaxyAnalysis", "Platform",
      ]),

    // Graphviz: one module reads DOT with its small core, the other draws.
    .systemLibrary(
      name: "CCgraph", pkgConfig: "libcgraph", providers: [.apt(["libgraphviz-dev"])]),
    .target(name: "CGraphReader", dependencies: ["CCgraph"]),
    .target(
      name: "GalaxyGraphviz",
      dependencies: ["CGraphReader", "GraphFormats", "GalaxyModel", "FileIO"]),
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"])]),
    .target(name: "CGraphvizShim", dependencies: ["CGraphviz", "CSignals"]),
    .target(
      name: "GalaxyRender",
      dependencies: [
        "GalaxyModel", "GalaxyAnalysis", "GalaxyGraphviz", "CGraphvizShim", "FileIO",
        "GraphFormats", "GalaxyFormats", "Platform",
      ]),

    // SQLite files.
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .target(
      name: "GalaxyDatabase",
      dependencies: [
        "CSQLite", "GalaxyModel", "Platform", "FileIO", "JSONText", "RowFormats", "GalaxyFormats",
      ]),

    // Workflows, the umbrella for library users, and what test authors import.
    .target(
      name: "GalaxyStudio",
      dependencies: [
        "Determinism", "FormationFacts", "GalaxyModel", "GalaxyGeneration", "GalaxySeeding",
        "GalaxyAnalysis", "Platform", "FileIO", "JSONText", "GraphFormats", "RowFormats",
        "GalaxyFormats", "GalaxySettings",
      ]),
    .target(
      name: "Warpwright",
      dependencies: [
        "Determinism", "GraphKit", "GalaxyModel", "GalaxyGeneration", "GalaxySeeding",
        "GalaxyAnalysis", "GalaxyStudio", "FileIO", "JSONText", "GraphFormats", "RowFormats",
        "GalaxyFormats", "GalaxySettings",
      ]),
    .target(
      name: "WarpwrightTesting", dependencies: ["GraphKit", "GalaxyModel", "GalaxyAnalysis"]),

    // The command line: a library, and an executable of a few lines.
    .target(
      name: "WarpwrightCLI",
      dependencies: [
        "CSignals", "CThreads", "Determinism", "GraphKit", "GalaxyModel", "GalaxyGeneration",
        "GalaxyAnalysis", "GalaxyRender", "GalaxyDatabase", "GalaxyStudio", "Platform", "FileIO",
        "JSONText", "GraphFormats", "RowFormats", "GalaxyFormats", "GalaxySettings",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "warpwright", dependencies: ["WarpwrightCLI", "CAllocation"],
      path: "Sources/warpwright-main"),

    // Small programs that show how the library is used.
    .executableTarget(
      name: "compare-shapes", dependencies: ["Warpwright"], path: "Examples/CompareShapes"),

    // Tests.
    .target(
      name: "GalaxyTestSupport", dependencies: ["GraphKit"],
      path: "Tests/GalaxyTestSupport"),
    .target(
      name: "SettingDraws",
      dependencies: [
        "Determinism", "GalaxyAnalysis", "GalaxyGeneration", "GalaxyModel", "GalaxyStudio",
      ],
      path: "Tests/SettingDraws"),
    .executableTarget(
      name: "soak", dependencies: ["GalaxyAnalysis", "GalaxyTestSupport", "SettingDraws"],
      path: "Tests/Soak"),
    .testTarget(name: "DeterminismTests", dependencies: ["Determinism"]),
    .testTarget(name: "GraphKitTests", dependencies: ["GraphKit", "GalaxyTestSupport"]),
    .testTarget(name: "GalaxyModelTests", dependencies: ["GalaxyModel", "GalaxyTestSupport"]),
    .testTarget(
      name: "GalaxyGenerationTests",
      dependencies: [
        "Determinism", "FormationFacts", "GalaxyGeneration", "GalaxyAnalysis", "GalaxyModel",
        "GalaxyStudio", "WarpwrightTesting", "GalaxyTestSupport", "SettingDraws", "GraphKit",
      ]),
    .testTarget(
      name: "GalaxySeedingTests",
      dependencies: [
        "GalaxySeeding", "GalaxyGeneration", "GalaxyAnalysis", "GalaxyModel", "Determinism",
      ]),
    .testTarget(
      name: "GalaxyAnalysisTests",
      dependencies: [
        "GalaxyAnalysis", "GalaxyModel", "GraphKit", "GalaxyTestSupport", "WarpwrightTesting",
      ]),
    .testTarget(name: "FileIOTests", dependencies: ["GalaxyTestSupport", "FileIO"]),
    .testTarget(name: "JSONTextTests", dependencies: ["FileIO", "JSONText"]),
    .testTarget(
      name: "RowFormatsTests",
      dependencies: ["GalaxyModel", "FileIO", "JSONText", "GraphFormats", "RowFormats"]),
    .testTarget(
      name: "GalaxyFormatsTests",
      dependencies: [
        "GalaxyModel", "GalaxyAnalysis", "FileIO", "JSONText", "GraphFormats", "RowFormats",
        "GalaxyFormats",
      ]),
    .testTarget(
      name: "GalaxyGraphvizTests",
      dependencies: ["GalaxyGraphviz", "GalaxyModel", "FileIO", "GalaxyFormats", "GraphFormats"]),
    .testTarget(
      name: "GalaxyRenderTests",
      dependencies: ["GalaxyRender", "GalaxyAnalysis", "GalaxyModel", "GalaxyTestSupport"]),
    .testTarget(
      name: "GalaxyDatabaseTests",
      dependencies: [
        "GalaxyDatabase", "GalaxyGeneration", "GalaxyModel", "GalaxySeeding", "GalaxyStudio",
        "FileIO", "RowFormats", "GalaxyFormats", "GraphFormats", "Determinism",
      ]),
    .testTarget(
      name: "WarpwrightCLITests",
      dependencies: [
        "WarpwrightCLI", "Determinism", "GalaxyModel", "GalaxyGeneration", "GalaxyAnalysis",
        "GalaxyRender", "GalaxyStudio", "FileIO", "JSONText", "GraphFormats", "RowFormats",
      ]),
    .testTarget(
      name: "GoldenTests",
      dependencies: ["CSQLite", "Determinism", "GalaxyTestSupport"],
      exclude: ["Digests"]),
    .testTarget(
      name: "TranscriptTests", dependencies: ["GalaxyTestSupport"], exclude: ["Snapshots"]),
  ]
)

// Continuous integration sets this; a newer compiler's new warnings never break a user's build.
let isStrict = Context.environment["WARPWRIGHT_STRICT"] != nil

for target in package.targets where target.type != .system {
  var settings: [SwiftSetting] = [
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("ExistentialAny"),
  ]
  if isStrict { settings.append(.treatAllWarnings(as: .error)) }
  target.swiftSettings = settings
}
