import GalaxyStudio
import Testing

@testable import WarpwrightCLI

@Suite struct MapTargetTests {
  private func target(
    _ format: String, _ name: String, _ regions: [String]
  ) throws -> (files: [String], destination: OutputDestination) {
    let output = try SingleOutput(format: format, name: name)
    let found = try MapTarget(
      [output.format], named: name, regions: regions, takesPlainFiles: true)
    return (found.plan.files.map(\.name), found.destination)
  }

  @Test func `One file goes where its name says`() throws {
    #expect(try target("edges", "x", ["a"]) == (["edges-a.txt"], .file("x")))
    #expect(try target("edges", "x/", ["a"]) == (["edges-a.txt"], .directory("x/")))
    #expect(try target("json", "-", ["a", "b"]) == (["galaxy.json"], .standardOutput))
    let place = try TemporaryDirectory()
    #expect(try target("svg", place.path, ["a"]) == (["map.svg"], .directory(place.path)))
  }

  @Test func `Of a drawing of several regions a file takes the whole`() throws {
    #expect(try target("svg", "x.svg", ["a", "b"]) == (["map.svg"], .file("x.svg")))
    #expect(try target("svg", "-", ["a", "b"]) == (["map.svg"], .standardOutput))
    #expect(
      try target("svg", "x/", ["a", "b"])
        == (["map-a.svg", "map-b.svg", "map.svg"], .directory("x/")))
  }

  @Test func `Several lists of edges need a directory`() throws {
    #expect(
      try target("edges", "x", ["a", "b"]) == (["edges-a.txt", "edges-b.txt"], .directory("x")))
    for name in ["-", "x.txt"] {
      #expect(throws: CommandFailure.self) { try target("edges", name, ["a", "b"]) }
    }
  }
}
