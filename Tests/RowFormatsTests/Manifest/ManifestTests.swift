import FileIO
import GalaxyModel
import GalaxyTestSupport
import JSONText
import RowFormats
import Testing

@Suite("Manifest")
struct ManifestTests {
  @Test func manifestIsWrittenInOrder() throws {
    var galaxy = Galaxy(name: "g", source: .rows)
    galaxy.seed = 42
    galaxy.preset = "sandbox"
    galaxy.generatorVersion = "1.2.3"
    galaxy.settings = [.init("graph.maxWarps", 6), .init("region.name", .null)]
    let files = [
      Manifest.File(name: "map.svg", bytes: 7, sha256: "ff"),
      Manifest.File(name: "galaxy.json", bytes: 9, sha256: "00"),
    ]
    var out = ByteWriter()
    try Manifest(galaxy, files: files).write(to: &out)
    let expected = """
      {
        "schema": "warpwright.manifest",
        "version": 1,
        "generator": {"name":"warpwright","version":"1.2.3"},
        "seed": 42,
        "preset": "sandbox",
        "settings": {
          "graph.maxWarps": 6,
          "region.name": null
        },
        "files": [
          {"name":"galaxy.json","bytes":9,"sha256":"00"},
          {"name":"map.svg","bytes":7,"sha256":"ff"}
        ]
      }

      """
    #expect(String(decoding: out.takeBytes(), as: UTF8.self) == expected)
  }

  @Test func emptyListsStayShort() throws {
    var out = ByteWriter()
    try Manifest(Galaxy(name: "g", source: .rows), files: []).write(to: &out)
    let document = try JSONValue.parse(out.takeBytes())
    #expect(document["files"] == [] && document["settings"] == [:] && document["seed"] == .null)
  }
}
