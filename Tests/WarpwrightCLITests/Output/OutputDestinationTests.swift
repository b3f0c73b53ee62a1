import GalaxyStudio
import Testing

@Suite struct OutputDestinationTests {
  @Test(arguments: ["map.svg", "a/b.c/graph.edges", "x.json", "./o.gv", "a b.T1"])
  func `A name with an extension is a file, if one file is made`(name: String) {
    #expect(OutputDestination(named: name, isSingleFile: true) == .file(name))
    #expect(OutputDestination(named: name, isSingleFile: false) == .directory(name))
  }

  @Test(arguments: [
    "out", "a/b", "run.2", "map.svg/", ".hidden", "a/.hidden", "..", "a/..", "v1.",
    "x.toolongforanextension",
    "a.b/c", "",
  ])
  func `Everything else is a directory`(name: String) {
    #expect(OutputDestination(named: name, isSingleFile: true) == .directory(name))
    #expect(OutputDestination(named: name, isSingleFile: false) == .directory(name))
  }

  @Test func `What exists counts more than how it is called`() throws {
    let place = try TemporaryDirectory()
    try place.write("", to: "plain")
    #expect(OutputDestination(named: place["plain"], isSingleFile: true) == .file(place["plain"]))
    #expect(
      OutputDestination(named: place["plain"], isSingleFile: false) == .directory(place["plain"]))
    #expect(OutputDestination(named: place.path, isSingleFile: true) == .directory(place.path))
    #expect(OutputDestination(named: "/dev/null", isSingleFile: true) == .file("/dev/null"))
  }

  @Test func `A dash is the standard output`() {
    #expect(OutputDestination(named: "-", isSingleFile: true) == .standardOutput)
    #expect(OutputDestination(named: "-", isSingleFile: false) == .standardOutput)
  }
}
