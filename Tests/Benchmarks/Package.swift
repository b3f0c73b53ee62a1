// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that a plain `swift build` of the project never builds it.
let package = Package(
  name: "WarpwrightBenchmarks",
  dependencies: [.package(name: "Warpwright", path: "../..")],
  targets: [
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        .product(name: "Warpwright", package: "Warpwright"),
        .product(name: "WarpwrightWorkbench", package: "Warpwright"),
      ])
  ]
)
