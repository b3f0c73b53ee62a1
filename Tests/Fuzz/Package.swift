// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that a plain `swift build` of the project never builds it. Coverage needs all
// modules to be compiled with the flags of run.py, in debug builds, whose internals can be imported.
let package = Package(
  name: "WarpwrightFuzz",
  dependencies: [.package(name: "Warpwright", path: "../..")],
  targets: [
    // The tests of the project compile these files, too, and replay the corpora with them.
    .target(
      name: "FuzzReaders",
      dependencies: [
        .product(name: "Warpwright", package: "Warpwright"),
        .product(name: "WarpwrightWorkbench", package: "Warpwright"),
      ]),
    .executableTarget(name: "fuzz", dependencies: ["FuzzReaders"]),
  ]
)

for target in package.targets {
  target.swiftSettings = [
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("ExistentialAny"),
  ]
}
