// swift-tools-version: 6.2
import PackageDescription

// A package of its own: neither a plain `swift build` of the project nor a package that depends on it
// fetches or builds SwiftNIO.
let package = Package(
  name: "WarpwrightPreview",
  products: [.executable(name: "warpwright-serve", targets: ["warpwright-serve"])],
  dependencies: [
    .package(name: "Warpwright", path: "../.."),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
  ],
  targets: [
    // The page: its script and style sheet, beside those of the interactive map.
    .target(
      name: "WorkbenchPage",
      dependencies: [.product(name: "WarpwrightWorkbench", package: "Warpwright")],
      resources: [.embedInCode("Page")]),

    // HTTP, and the program.
    .executableTarget(
      name: "warpwright-serve",
      dependencies: [
        "WorkbenchPage", .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "WarpwrightWorkbench", package: "Warpwright"),
      ]),
  ]
)

// As in the package of the project.
let isStrict = Context.environment["WARPWRIGHT_STRICT"] != nil
let isOptimized = Context.environment["WARPWRIGHT_OPTIMIZE"] != nil

for target in package.targets {
  var settings: [SwiftSetting] = [
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("ExistentialAny"),
  ]
  if isStrict { settings.append(.treatAllWarnings(as: .error)) }
  if isOptimized && target.type != .test {
    let flags = [
      "-O", "-wmo", "-num-threads", "2", "-disable-batch-mode", "-assert-config", "Debug",
    ]
    settings.append(.unsafeFlags(flags, .when(configuration: .debug)))
  }
  target.swiftSettings = settings
}
