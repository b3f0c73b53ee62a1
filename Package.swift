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
    // What the server in Sources/Preview is made of; not for others.
    .library(
      name: "WarpwrightWorkbench",
      targets: [
        "CAllocation", "FileIO", "GalaxyPage", "GalaxyRender", "GalaxyStudio", "GalaxyWorkbench",
        "Platform", "WarpwrightCLI",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    // Leaves: these import nothing of ours.
    .target(name: "Platform"),
    .target(name: "CDigest"),
    .target(
      name: "Determinism",
      dependencies: ["CDigest"]),
    .target(name: "CLanes"),
    .target(name: "CThreads"),
    .target(
      name: "GraphKit",
      dependencies: ["CLanes", "CThreads", "Platform"]),
    .target(name: "GalaxyModel", dependencies: ["Platform"]),

    // Every setting, defined once; definitions only, so that the judge may know them, too.
    .target(
      name: "GalaxySettings",
      dependencies: ["GalaxyModel", "Platform"]),

    // Names of places, coined from a seed or taken from a list.
    .target(
      name: "PlaceNaming",
      dependencies: ["Determinism", "GalaxySettings"]),

    // From maps to graphs, and what follows from a map alone: zones, landings, measures.
    .target(
      name: "WarpMap",
      dependencies: ["GraphKit", "GalaxyModel"]),

    // References to parts of a map, and the language of edits by hand.
    .target(
      name: "MapEditing",
      dependencies: ["GraphKit", "GalaxyModel", "WarpMap", "Platform"]),

    // The language of conditions on maps; it knows words, types, and units, but no galaxy.
    .target(name: "Criteria", dependencies: ["Platform"]),

    // The generator and its judge, which do not know each other.
    .target(
      name: "GalaxyGeneration",
      dependencies: [
        "Determinism", "WarpMap", "GraphKit", "GalaxyModel", "GalaxySettings", "PlaceNaming",
        "MapEditing",
      ]),
    .target(
      name: "GalaxySeeding",
      dependencies: [
        "Determinism", "GraphKit", "GalaxyModel", "MapEditing", "WarpMap", "GalaxySettings",
        "PlaceNaming",
      ]),
    .target(
      name: "GalaxyAnalysis",
      dependencies: [
        "GraphKit", "GalaxyModel", "WarpMap", "GalaxySettings", "MapEditing", "Platform",
      ]),
    // What must be true of the rows of all tables; the judge of seeding.
    .target(
      name: "GalaxyRules",
      dependencies: [
        "GraphKit", "GalaxyModel", "MapEditing", "WarpMap", "GalaxySettings", "GalaxyAnalysis",
      ]),

    // The words of criteria about regions.
    .target(
      name: "GalaxyCriteria",
      dependencies: [
        "Criteria", "GraphKit", "GalaxyModel", "WarpMap", "GalaxySettings", "GalaxyAnalysis",
      ]),

    // Files and pictures.
    .target(name: "CSignals"),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CPNG", pkgConfig: "libpng", providers: [.apt(["libpng-dev"])]),
    .target(
      name: "CAllocation",
      dependencies: ["CSignals"]),
    .target(
      name: "FileIO",
      dependencies: ["CPNG", "CSignals", "CThreads", "CZlib", "Platform"]),
    .target(
      name: "JSONText",
      dependencies: ["FileIO", "Platform"]),
    .target(
      name: "GraphFormats",
      dependencies: ["FileIO", "JSONText", "GraphKit", "GalaxyModel", "WarpMap", "GalaxyAnalysis"]),
    // The Parquet container, which knows no galaxy.
    .target(name: "Parquet", dependencies: ["CSignals", "FileIO", "Platform"]),
    .target(
      name: "RowFormats",
      dependencies: [
        "FileIO", "JSONText", "GraphFormats", "GraphKit", "GalaxyModel", "WarpMap",
        "GalaxySettings", "Parquet", "Platform",
      ]),
    .target(
      name: "GalaxyFormats",
      dependencies: [
        "FileIO", "JSONText", "GraphFormats", "RowFormats", "GraphKit", "GalaxyModel", "WarpMap",
        "GalaxyAnalysis", "Platform",
      ]),

    // Graphviz: one module reads DOT with its small core, the other draws.
    .systemLibrary(
      name: "CCgraph", pkgConfig: "libcgraph", providers: [.apt(["libgraphviz-dev"])]),
    .target(
      name: "CGraphReader",
      dependencies: ["CCgraph"]),
    .target(
      name: "GalaxyGraphviz",
      dependencies: ["CGraphReader", "GraphFormats", "GalaxyModel", "FileIO", "Platform"]),
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"])]),
    .target(
      name: "CGraphvizShim",
      dependencies: ["CGraphviz", "CSignals"]),
    // The interactive map: its script and style sheet, and the page around the data.
    .target(
      name: "GalaxyPage",
      dependencies: ["Determinism", "FileIO"],
      resources: [.embedInCode("Script"), .embedInCode("Style")]),
    .target(
      name: "GalaxyRender",
      dependencies: [
        "GraphKit", "GalaxyModel", "WarpMap", "GalaxySettings", "GalaxyAnalysis", "GalaxyGraphviz",
        "GalaxyPage", "JSONText", "RowFormats",
        "CGraphvizShim",
        "FileIO", "Platform", "GraphFormats", "GalaxyFormats",
      ]),

    // SQLite files.
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .target(
      name: "GalaxyDatabase",
      dependencies: [
        "CSQLite", "GalaxyModel", "Platform", "FileIO", "JSONText", "GraphFormats", "RowFormats",
        "GalaxyFormats",
      ]),

    // Workflows, the umbrella for library users, and what test authors import.
    .target(
      name: "GalaxyStudio",
      dependencies: [
        "Criteria", "GalaxyCriteria", "Determinism", "WarpMap", "GraphKit", "GalaxyModel",
        "GalaxySettings", "GalaxyGeneration", "MapEditing",
        "GalaxySeeding", "GalaxyAnalysis", "GalaxyRules", "PlaceNaming", "Parquet", "Platform",
        "FileIO",
        "JSONText", "GraphFormats", "RowFormats", "GalaxyFormats",
      ]),
    .target(
      name: "Warpwright",
      dependencies: [
        "Criteria", "Determinism", "GraphKit", "GalaxyModel", "WarpMap", "GalaxySettings",
        "GalaxyGeneration", "GalaxySeeding", "GalaxyAnalysis", "GalaxyCriteria", "GalaxyRules",
        "GalaxyStudio", "FileIO", "JSONText", "MapEditing",
        "GraphFormats", "RowFormats", "GalaxyFormats",
      ]),
    .target(
      name: "WarpwrightTesting",
      dependencies: [
        "Determinism", "GraphKit", "GalaxyModel", "WarpMap", "GalaxySettings", "GalaxyGeneration",
        "GalaxyAnalysis", "GalaxyCriteria", "GalaxyRules", "Platform", "FileIO", "JSONText",
      ]),

    // The command line: a library, and an executable of a few lines.
    .target(
      name: "WarpwrightCLI",
      dependencies: [
        "CSignals", "CThreads", "Criteria", "Determinism", "GraphKit", "GalaxyModel",
        "GalaxySettings", "MapEditing",
        "GalaxyGeneration", "GalaxyAnalysis", "GalaxyCriteria", "GalaxyRules", "GalaxyGraphviz",
        "GalaxyRender",
        "GalaxyDatabase", "GalaxyStudio", "Parquet", "Platform", "FileIO", "JSONText",
        "GraphFormats",
        "RowFormats", "GalaxyFormats",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // What the server of Sources/Preview does: sessions, jobs, caches and routes, without a network.
    .target(
      name: "GalaxyWorkbench",
      dependencies: [
        "CThreads", "Determinism", "FileIO", "GalaxyFormats", "GalaxyGeneration", "GalaxyModel",
        "GalaxyRender", "GalaxyRules", "GalaxySeeding", "GalaxySettings", "GalaxyStudio",
        "GalaxyAnalysis", "GraphFormats", "GraphKit", "JSONText", "MapEditing", "Platform",
        "RowFormats", "WarpwrightCLI",
      ]),
    .executableTarget(
      name: "warpwright",
      dependencies: ["WarpwrightCLI", "CAllocation"],
      path: "Sources/warpwright-main"),

    // Small programs that show how the library is used.
    .executableTarget(
      name: "compare-shapes",
      dependencies: ["Warpwright"], path: "Examples/CompareShapes"),

    // Tests.
    .target(
      name: "GalaxyTestSupport",
      dependencies: ["GraphKit", "GalaxyModel", "FileIO", "JSONText"],
      path: "Tests/GalaxyTestSupport"),
    .target(
      name: "SettingDraws",
      dependencies: [
        "Determinism", "GalaxyAnalysis", "GalaxyRules", "GalaxyGeneration", "GalaxyModel",
        "GalaxySettings", "GalaxyStudio",
      ],
      path: "Tests/SettingDraws"),
    .executableTarget(
      name: "soak",
      dependencies: ["GalaxyAnalysis", "GalaxySettings", "GalaxyTestSupport", "SettingDraws"],
      path: "Tests/Soak"),
    .testTarget(
      name: "MapEditingTests",
      dependencies: ["MapEditing", "GalaxyModel", "WarpMap", "Platform", "GalaxyTestSupport"]),
    .testTarget(
      name: "CriteriaTests",
      dependencies: ["Criteria", "GalaxyTestSupport"]),
    .testTarget(
      name: "GalaxyCriteriaTests",
      dependencies: [
        "Criteria", "Determinism", "GalaxyCriteria", "GalaxyAnalysis", "GalaxyFormats",
        "GalaxyGeneration", "GalaxyModel", "GalaxySettings", "GalaxyStudio", "GalaxyTestSupport",
        "GraphKit", "WarpMap",
      ]),
    .testTarget(
      name: "GalaxyStudioTests",
      dependencies: [
        "Criteria", "Determinism", "FileIO", "JSONText", "GalaxyCriteria", "GalaxyAnalysis",
        "GalaxyFormats",
        "GalaxyGeneration", "GalaxyModel", "GalaxySettings", "GalaxyStudio", "GalaxyTestSupport",
        "RowFormats", "GalaxyRules", "GalaxySeeding", "MapEditing", "Platform",
      ]),
    .testTarget(
      name: "ParquetTests",
      dependencies: ["FileIO", "GalaxyTestSupport", "Parquet"]),
    .testTarget(
      name: "DeterminismTests",
      dependencies: ["Determinism"]),
    .testTarget(
      name: "GraphKitTests",
      dependencies: ["GraphKit", "GalaxyTestSupport", "Platform"]),
    .testTarget(
      name: "GalaxyModelTests",
      dependencies: [
        "CSQLite", "GalaxyModel", "GalaxySettings", "GalaxyTestSupport", "GalaxySettingsTests",
      ]),
    .testTarget(
      name: "GalaxySettingsTests",
      dependencies: ["GalaxySettings", "GalaxyModel", "GalaxyStudio", "GalaxyTestSupport"]),
    .testTarget(
      name: "PlaceNamingTests",
      dependencies: ["Determinism", "PlaceNaming", "GalaxySettings", "GalaxyTestSupport"]),
    .testTarget(
      name: "GalaxyGenerationTests",
      dependencies: [
        "Determinism", "GraphKit", "WarpMap", "GalaxyGeneration", "GalaxyAnalysis", "GalaxyModel",
        "GalaxyRules", "GalaxySettings", "GalaxyStudio", "WarpwrightTesting", "GalaxyTestSupport",
        "SettingDraws",
      ]),
    .testTarget(
      name: "GalaxySeedingTests",
      dependencies: [
        "Determinism", "GalaxySeeding", "GalaxyGeneration", "GalaxyAnalysis", "GalaxyRules",
        "PlaceNaming", "GalaxyModel", "GalaxySettings", "GraphKit", "GalaxyTestSupport",
      ]),
    .testTarget(
      name: "GalaxyAnalysisTests",
      dependencies: [
        "GalaxyAnalysis", "GalaxyRules", "GalaxyModel", "GraphKit", "MapEditing", "WarpMap",
        "GalaxyTestSupport", "WarpwrightTesting",
      ]),
    .testTarget(
      name: "FileIOTests",
      dependencies: ["GalaxyTestSupport", "FileIO"]),
    .testTarget(
      name: "GalaxyRulesTests",
      dependencies: ["GalaxyRules", "GalaxyAnalysis", "GalaxyModel"]),
    .testTarget(
      name: "JSONTextTests",
      dependencies: ["FileIO", "JSONText", "GalaxyTestSupport"]),
    .testTarget(
      name: "RowFormatsTests",
      dependencies: [
        "GalaxyTestSupport", "GalaxyModel", "FileIO", "JSONText", "GraphFormats", "RowFormats",
      ]),
    .testTarget(
      name: "GalaxyFormatsTests",
      dependencies: [
        "Determinism", "GalaxyGeneration", "GalaxyModel", "GalaxySettings", "GalaxyAnalysis",
        "GalaxyStudio",
        "GalaxyTestSupport",
        "FileIO", "JSONText", "GraphFormats", "RowFormats", "GalaxyFormats",
      ]),
    .testTarget(
      name: "GalaxyGraphvizTests",
      dependencies: [
        "GalaxyGraphviz", "GalaxyModel", "GalaxyTestSupport", "FileIO", "GalaxyFormats",
        "GraphFormats",
      ]),
    .testTarget(
      name: "GalaxyPageTests",
      dependencies: ["GalaxyPage", "FileIO", "Determinism", "GalaxyTestSupport"]),
    .testTarget(
      name: "GalaxyRenderTests",
      dependencies: [
        "GalaxyPage", "RowFormats", "GalaxyRender", "GalaxyAnalysis", "GalaxyGeneration",
        "GalaxyModel", "GalaxySettings",
        "GalaxyStudio", "GalaxyTestSupport", "Determinism", "FileIO",
      ]),
    .testTarget(
      name: "GalaxyDatabaseTests",
      dependencies: [
        "GalaxyDatabase", "GalaxyGeneration", "GalaxyModel", "GalaxySettings", "GalaxySeeding",
        "GalaxyStudio", "FileIO", "RowFormats", "GalaxyFormats", "GraphFormats", "Determinism",
        "Platform",
      ]),
    .testTarget(
      name: "WarpwrightCLITests",
      dependencies: [
        "WarpwrightCLI", "Determinism", "GalaxyModel", "GalaxySettings", "GalaxyGeneration",
        "GalaxyAnalysis", "GalaxyRules", "GalaxyRender", "GalaxyStudio", "FileIO", "JSONText",
        "GraphFormats", "RowFormats", "Platform", "GalaxyFormats", "GalaxyTestSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(
      name: "GalaxyWorkbenchTests",
      dependencies: [
        "GalaxyWorkbench", "Determinism", "FileIO", "GalaxyFormats", "GalaxyGeneration",
        "GalaxyModel", "GalaxySettings", "GalaxyStudio", "JSONText", "Platform",
        "RowFormats",
      ]),
    // The readers of Tests/Fuzz, a package of its own, and a replay of its inputs.
    .testTarget(
      name: "FuzzTests",
      dependencies: [
        "Criteria", "Determinism", "FileIO", "GalaxyCriteria", "GalaxyFormats", "GalaxyModel",
        "GalaxyStudio", "GalaxyWorkbench", "GraphFormats", "JSONText", "MapEditing", "Platform",
        "RowFormats", "WarpwrightCLI",
      ],
      path: "Tests/Fuzz/Sources", exclude: ["fuzz"]),
    .testTarget(
      name: "GoldenTests",
      dependencies: ["CSQLite", "Determinism", "GalaxyTestSupport"],
      exclude: ["Digests"]),
    .testTarget(
      name: "WarpwrightTestingTests",
      dependencies: ["Warpwright", "WarpwrightTesting", "Platform"], exclude: ["Guide/Goldens"]),
    .testTarget(
      name: "TranscriptTests",
      dependencies: ["GalaxyTestSupport"], exclude: ["Snapshots", "FirstTries/tries.txt"]),
  ]
)

// Continuous integration sets this; a newer compiler's new warnings never break a user's build.
let isStrict = Context.environment["WARPWRIGHT_STRICT"] != nil
// `make test` sets this: tests take a fifth of the time when what they test is optimized, with its
// assertions. It is no default, because a package with such flags is no dependency of others.
let isOptimized = Context.environment["WARPWRIGHT_OPTIMIZE"] != nil
// Commands and routes are long to optimize, and what takes time is below them.
let thin: Set = ["WarpwrightCLI", "GalaxyWorkbench"]

for target in package.targets where target.type != .system {
  var settings: [SwiftSetting] = [
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("ExistentialAny"),
  ]
  if isStrict { settings.append(.treatAllWarnings(as: .error)) }
  if isOptimized {
    // A module at a time takes half as long to optimize as file by file, and a tenth less otherwise.
    var flags = ["-wmo", "-num-threads", "2", "-disable-batch-mode"]
    if target.type != .test && !thin.contains(target.name) {
      flags += ["-O", "-assert-config", "Debug"]
      // Intrinsics take seven times as long without.
      target.cSettings =
        (target.cSettings ?? []) + [
          .unsafeFlags(["-O2"], .when(configuration: .debug))
        ]
    }
    settings.append(.unsafeFlags(flags, .when(configuration: .debug)))
  }
  target.swiftSettings = settings
}
