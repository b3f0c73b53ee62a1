import Determinism
import Foundation
import GalaxyTestSupport
import Testing

/// Digests of everything that is promised to be the same for the same version, seed and settings.
///
/// A digest that changes needs a raised `generatorVersion` and a line in CHANGELOG.md; then
/// `make golden` writes the file of the new version.
@Suite struct GoldenTests {
  /// The digests of the files of all formats, one after another in each case.
  @Test func presetsGiveTheSameBytes() async throws {
    let version = try Workplace().run("warpwright --version").text
      .trimmingCharacters(in: .whitespacesAndNewlines)
      .replacingOccurrences(of: "warpwright ", with: "")
    let formats = try OutputFormat.deterministic()
    var found = GoldenDigests(version: version)
    try await withThrowingTaskGroup(of: [String: String].self) { group in
      for golden in GoldenCase.all {
        group.addTask { try digests(of: golden, formats: formats) }
      }
      for try await lines in group { found.lines.merge(lines) { _, new in new } }
    }
    for form in ["sql", "sqlite", "dot"] {
      let schema = try Workplace().run("warpwright schema -T \(form)")
      found.lines["schema - - \(form)"] = GoldenDigests.digest(Array(schema.output))
    }
    let file = Snapshot("\(version).txt", in: "Digests")
    if Snapshot.isRenewing { return try file.write(found.text) }
    let text = try #require(file.content, "no digests of version \(version): run `make golden`")
    let expected = try #require(GoldenDigests(text: text), "\(file.path) has been edited by hand")
    #expect(expected.version == version)
    for (name, digest) in found.lines.sorted(by: { $0.key < $1.key }) {
      #expect(digest == expected.lines[name], "\(name): see CONTRIBUTING.md, A change of bytes")
    }
    #expect(Set(expected.lines.keys).subtracting(found.lines.keys) == [])
  }

  /// The digests of one case by preset, profile, seed and format.
  private func digests(of golden: GoldenCase, formats: [OutputFormat]) throws -> [String: String] {
    let formats = formats.filter { !golden.hasRowsOnly || $0.name == "json" }
    let place = try Workplace()
    // Compressed pages depend on the version of a library of the system.
    let codec = formats.contains { $0.name == "parquet" } ? " --codec none" : ""
    let names = formats.map(\.name).joined(separator: ",")
    let result = try place.run(
      "warpwright generate \(golden.preset) --seed \(golden.seed) --profile \(golden.profile)"
        + "\(golden.options)\(codec) -q -T \(names) -o out/")
    #expect(result.status == 0, "\(golden.testDescription): \(result.messages)")
    let files = place.contents.filter { $0.hasPrefix("out/") }.map { String($0.dropFirst(4)) }
    var lines: [String: String] = [:]
    for format in formats {
      var hash = SHA256()
      let own = files.filter(format.owns)
      #expect(!own.isEmpty, "\(golden.testDescription): no file of \(format.name)")
      for file in own {
        hash.update(Array("\(file)\n".utf8))
        hash.update(
          format.name == "sqlite"
            ? DatabaseContent.text(path: "\(place.path)/out/\(file)")
            : Array(try place.read("out/\(file)")))
      }
      let key = "\(golden.preset) \(golden.profile) \(golden.seed) \(format.name)"
      lines[key] = String(hash.finalize().hex.prefix(20))
    }
    return lines
  }
}
