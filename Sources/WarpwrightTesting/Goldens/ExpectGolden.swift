import FileIO
import GalaxyModel
import Platform
public import Testing

/// Expects that a map is the one in a committed file.
///
/// ```swift
/// expectGolden(Galaxy.generate(.terranSpace, seed: 7), "Goldens/7.json")
/// ```
///
/// A difference is reported piece by piece: sectors, warps, tunnels and formations that are new, gone
/// or changed. With the environment variable `WARPWRIGHT_RENEW` set the file is written instead:
///
/// ```sh
/// WARPWRIGHT_RENEW=1 swift test --filter GoldenMapTests
/// ```
///
/// - Parameters:
///   - map: The galaxy, region or map made by hand.
///   - path: The file, relative to the folder of the test.
///   - testFile: The file of the test.
///   - sourceLocation: Where an issue is recorded.
/// - Complexity: O(V + E).
public func expectGolden(
  _ map: some TestedMap, _ path: String, testFile: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  expect(at: sourceLocation) {
    try golden(map, path, below: testFile, isRenewing: getenv("WARPWRIGHT_RENEW") != nil)
  }
}

/// Requires that a map is the one in a committed file.
///
/// - Parameters:
///   - map: The galaxy, region or map made by hand.
///   - path: The file, relative to the folder of the test.
///   - testFile: The file of the test.
/// - Throws: ``UnmetExpectation`` with what is new, gone or changed; an error if the file cannot be
///   read or written.
/// - Complexity: O(V + E).
public func requireGolden(
  _ map: some TestedMap, _ path: String, testFile: String = #filePath
) throws {
  try require(golden(map, path, below: testFile, isRenewing: getenv("WARPWRIGHT_RENEW") != nil))
}

/// Compares a map with its file, or writes the file.
func golden(
  _ map: some TestedMap, _ path: String, below testFile: String, isRenewing: Bool
) throws -> [Finding] {
  let folder = testFile.lastIndex(of: "/").map { String(testFile[...$0]) } ?? ""
  let name = path.hasPrefix("/") ? path : folder + path
  let new = GoldenDocument(map.testedGalaxy)
  if isRenewing {
    try write(new.bytes, to: name)
    return []
  }
  guard access(name, F_OK) == 0 else {
    return [
      Finding(
        "the map in \(path)", of: map.testedGalaxy,
        ["there is no such file; WARPWRIGHT_RENEW=1 swift test writes it"], question: "analyze")
    ]
  }
  let old = try GoldenDocument(bytes: InputSource(argument: name).readAll())
  let lines = old.differences(to: new)
  guard !lines.isEmpty else { return [] }
  let more = lines.count > 20 ? ["… \(lines.count) differences in all"] : []
  return [
    Finding(
      "the map in \(path)", of: map.testedGalaxy,
      Array(lines.prefix(20)) + more + ["WARPWRIGHT_RENEW=1 swift test accepts the new map"],
      question: "analyze")
  ]
}

private func write(_ bytes: [UInt8], to name: String) throws {
  if let slash = name.lastIndex(of: "/") { _ = mkdir(String(name[..<slash]), 0o777) }
  var file = try OutputFile(path: name)
  file.writer.append(bytes: bytes)
  try file.commit()
}
