import FileIO
import GalaxyFormats
import GalaxyModel
import GraphFormats
import Testing

@Suite("Reading GML and Pajek")
struct NetworkReaderTests {
  @Test(arguments: [
    ("graph [ directed 1 node [ id 1 ] node [ id 2 ] edge [ source 1 target 2 ] ]", "1>2"),
    ("graph[node[id 1]node[id 2]edge[source 2 target 1]]", "2=1"),
    (
      "Creator \"x [\"\nVersion 1\n# c\ngraph [ directed 1 edge [ source 0 target 1 ] node [ id 0 label \"7\" ]"
        + " node [ id 1 label \"5\" ] ]", "7>5"
    ),
    (
      "graph [ node [ id 0 label \"A &amp; &#66;\" ] node [ id 1 name \"C\" ] edge [ source 0 target 1"
        + " value 1.5e3 style [ width 2 ] ] ]", "A & B=C"
    ),
    ("GRAPH [ NODE [ ID 1 ] NODE [ ID 2 ] EDGE [ SOURCE 1 TARGET 2 ] ]", "1=2"),
    ("graph [ multigraph 1 node [ id -1 ] node [ id 2 ] edge [ source -1 target 2 ] ]", "-1=2"),
  ])
  func gml(_ text: String, _ expected: String) throws {
    let map = try read(text)
    #expect(map.format == .gml)
    #expect(links(map.galaxy.regions[0]) == expected)
  }

  @Test func gmlPositions() throws {
    let region = try read(
      "graph [ node [ id 1 graphics [ x 3 y -4 w 9 ] ] node [ id 2 graphics [ x 1 y 2 z 5 ] ] ]"
    ).galaxy.regions[0]
    #expect(region.sectors.x == [3, 1] && region.sectors.y == [-4, 2])
  }

  @Test(arguments: [
    ("graph [ node [ id 1 ]", "not ended"), ("graph [ node [ label \"a\" ] ]", "no `id`"),
    ("graph [ node [ id 1 ] node [ id 1 ] ]", "already"),
    ("graph [ node [ id 1 ] edge [ source 1 target 2 ] ]", "node 2"),
    ("graph [ node [ id 1 ] edge [ source 1 ] ]", "no `target`"),
    ("graph [ node [ id 1 ] ] ]", "closes nothing"), ("graph [ node [ id ] ]", "no value"),
    ("graph [ node [ id \"1 ] ]", "quotes"), ("graph [ ] graph [ ]", "one graph"),
    ("graph [ 5 ]", "a key"), ("graph [ node [ id 1 x +-3 ] ]", "a number"),
    ("graph " + String(repeating: "[ a ", count: 80), "in each other"),
  ])
  func mistakesInGML(_ text: String, _ part: String) throws {
    let error = try #require(readingError(text, from: .gml))
    #expect(error.description.contains(part), "\(error)")
  }

  @Test(arguments: [
    (
      "*Vertices 3\n1 \"a b\" 0.5 0.5\n2 c 1 1 box\n*Arcs\n1 2 1\n*Edges\n2 3 4.5 c Blue\n",
      "a b>c c=3"
    ),
    ("% c\r\n*network x\r\n*vertices 2\r\n*arcslist\r\n1 2\r\n*edgeslist\r\n2 1\r\n", "1>2 2=1"),
    ("*Vertices 2\n1 \"20\"\n2 \"10\"\n*Arcs :1 \"r\"\n1 2\n", "20>10"),
    ("*Vertices 3\n*Arcslist\n1 2 3\n", "1>2 1>3"),
  ])
  func pajek(_ text: String, _ expected: String) throws {
    let map = try read(text)
    #expect(map.format == .pajek && map.galaxy.regions[0].sectorCount > 1)
    let region = map.galaxy.regions[0]
    #expect(
      links(region).replacing("Sector 3", with: "3") == expected, "\(links(region))")
  }

  @Test(arguments: [
    ("*Vertices x\n", "number of vertices"), ("*Vertices 2\n*Arcs\n1 3\n", "1 to 2"),
    ("*Vertices 2\n3 \"a\"\n", "1 to 2"), ("*Vertices 2\n*Arcs\n1\n", "two vertices"),
    ("*Vertices 2\n1 \"a\n", "not ended"), ("*Vertices 2\n*Arcs\n1 2 x\n", "a number"),
    ("*Vertices 2\n*Matrix\n0 1\n1 0\n", "matrix"), ("*Arcs\n1 2\n", "no number of a vertex"),
    ("*Vertices 900000000\n", "too short"), ("*Vertices 1\n*Vertices 1\n", "another"),
  ])
  func mistakesInPajek(_ text: String, _ part: String) throws {
    let error = try #require(readingError(text, from: .pajek))
    #expect(error.description.contains(part), "\(error)")
  }

  @Test func aNetworkWithoutLinksIsMentioned() throws {
    #expect(
      try read("*Vertices 2\n").warnings == [
        "there are no lines of arcs or edges: the file may be cut"
      ])
  }
}
