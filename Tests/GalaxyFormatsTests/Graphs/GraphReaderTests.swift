import FileIO
import GalaxyFormats
import GalaxyModel
import GraphFormats
import Testing

@Suite("Reading graphs of other tools")
struct GraphReaderTests {
  @Test func idsThatAreNoNumbersBecomeNames() throws {
    let text = """
      <?xml version='1.0' encoding='utf-8'?>
      <!-- a comment with <graphml> in it -->
      <g:graphml xmlns:g="http://graphml.graphdrawing.org/xmlns">
        <g:key id="d0" for="node" attr.name="label" attr.type="string"/>
        <g:key id="d1" for="node" attr.name="x" attr.type="double"/>
        <g:key id="d2" for="node" attr.name="y" attr.type="double"/>
        <g:graph edgedefault="undirected">
          <g:edge source="n1" target="n0"/><g:edge directed="true" source="n1" target="n1"/>
          <g:node id="n1"><g:data key="d0">A &lt;&#x42;<![CDATA[ & C]]></g:data>
            <g:data key="d1">0.5</g:data><g:data key="d2">-0.25</g:data></g:node>
          <g:node id="n0"><g:data key="d1">0</g:data><g:data key="d2">0.1</g:data></g:node>
        </g:graph>
      </g:graphml>
      """
    let map = try read(text)
    let region = map.galaxy.regions[0]
    #expect(map.format == .graphml)
    #expect(region.sectors.listedName == ["A <B & C", "n0"])
    #expect(region.warps.flags == [.twoWay, []])
    #expect(region.sectors.x == [10_000, 0] && region.sectors.y == [-5000, 2000])
    #expect(map.warnings == ["dropped 1 self loop and 0 repeated edges"])
  }

  @Test func directionsOfGEXF() throws {
    let text = """
      <gexf><graph><nodes><node id="1"><nodes><node id="5" label="inner"/></nodes></node></nodes>
      <edges><edge source="1" target="5"/><edge source="5" target="1" type="directed"/></edges>
      </graph></gexf>
      """
    let region = try read(text).galaxy.regions[0]
    #expect(region.sectors.numbering == .listed([1, 5]))
    #expect(region.warps.flags == [.twoWay, []])
  }

  @Test func graphsInJSON() throws {
    let old = #"{"nodes":[{"id":"a"},{"id":"b"}],"links":[{"source":"a","target":"b"}]}"#
    #expect(try read(old).format == .nodeLink)
    #expect(try read(old).galaxy.regions[0].warps.flags == [.twoWay])
    let flat =
      #"{"elements":[{"data":{"id":7}},{"data":{"id":9}},{"data":{"source":7,"target":9}}]}"#
    #expect(try read(flat).format == .cytoscape)
    #expect(try read(flat).galaxy.regions[0].warps.flags == [[]])
  }

  @Test func listsOfOtherTools() throws {
    let gephi = "Id;Label;X;Y\n3;\"a \"\"b\"\"\";1;2\n"
    #expect(try read(gephi).format == .csvNodes)
    #expect(try read(gephi).galaxy.regions[0].sectors.listedName == ["a \"b\""])
    let edges = "Source\tTarget\tType\r\n1\t2\tUndirected\r\n2\t3\tDirected"
    #expect(try read(edges).galaxy.regions[0].warps.flags == [.twoWay, []])
  }

  @Test func matrices() throws {
    let text =
      "%%MatrixMarket matrix coordinate real symmetric\n% x\n3 3 2\n2 1 0.5\n% y\n\n3 2 -1e9\n"
    let region = try read(text).galaxy.regions[0]
    #expect(region.warps.source == [1, 2] && region.warps.flags == [.twoWay, .twoWay])
    #expect(region.sectorCount == 3)
  }

  @Test func sectorReports() throws {
    let text = ":\n    1     2     3\n    2     1\n    3\n    4     1     2     9\n: ENDINTERROG\n"
    let region = try read(text).galaxy.regions[0]
    #expect(region.sectors.numbering == .listed([1, 2, 3, 4, 9]))
    #expect(region.warps.count == 6)
    #expect(try read("1 2 3\n2 1 3\n3 1 2\n:\n").format == .cim)
    #expect(readingError("1 2 3\n2 1 3\n3 1 2\n")?.hint.contains("--from cim") == true)
    // A mistake in an edge list is one.
    #expect(readingError("1 2\n2 3 4\n3 4\n")?.location == .line(2, column: 1))
  }

  @Test func aRootCanBeChosen() throws {
    let text = "source,target\n1,2\n2,3\n"
    #expect(try read(text, root: 3).galaxy.regions[0].declaredCapital == 3)
    #expect(readingError(text, root: 4)?.kind == .noSuchRoot)
  }

  @Test(arguments: [
    ("<!DOCTYPE graphml [<!ENTITY a 'b'>]><graphml/>", ":1:1: a document type"),
    ("<?xml version='1.0'?><!DOCTYPE graphml SYSTEM 'file:///etc/passwd'><graphml/>", ":1:22:"),
    ("<graphml>&lol;</graphml>", "entities"), ("<graphml>&#0;</graphml>", "no character"),
    ("<graphml>&#xD800;</graphml>", "no character"), ("<graphml><a></b></graphml>", "ends no"),
    ("<graphml a='1' a='2'/>", "twice"),
    ("<graphml><graph edgedefault='directed'/></graphml><graphml/>", "one outermost"),
    ("<graphml><graph edgedefault='directed'/></graphml>x", "outside"), ("<graphml/>", "no graph"),
    ("<graphml><!-- ", "not ended"),
    ("<?xml version='1.0' encoding='UTF-16'?><graphml/>", "UTF-8"),
    ("<?xml-stylesheet href='x'?><graphml/>", "no graph"),
    (
      "<graphml><graph edgedefault='directed'><node id='1'/><node id='1'/></graph></graphml>",
      "listed twice"
    ),
    (
      "<graphml><graph edgedefault='directed'>\n<edge source='1' target='2'/></graph></graphml>",
      ":2:1: an edge names node 1"
    ),
    ("<graphml><graph edgedefault='x'/></graphml>", "directed or undirected"),
    ("<rss/>", "no map"), ("<gexf><graph defaultedgetype='both'/></gexf>", "mutual"),
    (#"{"nodes":[],"links":[{"source":1,"target":2}]}"#, "links[0]"),
    (#"{"nodes":[{"id":1},{"id":1}],"links":[]}"#, "nodes[1].id"),
    (#"{"nodes":[{"id":[]}],"edges":[]}"#, "nodes[0].id"),
    (#"{"elements":{"nodes":[{"data":{}}]}}"#, "elements.nodes[0].data"),
    ("source,target\n1\n", ":2:1: 2 cells"), ("source,target\n1,\"2\n", "not ended"),
    ("source,target\n,2\n", "missing"), ("id,x\n1,0\n1,0\n", "already"),
    ("%%MatrixMarket matrix array real general\n2 2\n1\n", "4 values are expected"),
    ("%%MatrixMarket matrix coordinate pattern general\n2 3 0\n", "square"),
    ("%%MatrixMarket matrix coordinate pattern general\n2 2 1\n3 1\n", "only 2 rows"),
    ("%%MatrixMarket matrix coordinate pattern general\n2 2 2\n1 1\n", "announced"),
    (
      "%%MatrixMarket matrix coordinate pattern general\n1000000000000000000 1000000000000000000 1\n",
      "too short"
    ),
    ("%%MatrixMarket matrix coordinate pattern general\n900000000 900000000 1\n1 1\n", "too short"),
    (":\n1 2 3 4 5 6 7 8\n", ":2:15: a line has at most 7"), (":\n65536 1\n", "larger than 65535"),
    (":\n1 2\n1 3\n", "already"), (":\n1 0\n", "from 1"), (":\nx\n", "an integer"),
  ])
  func mistakesHaveAPlace(_ text: String, _ part: String) throws {
    let error = try #require(readingError(text))
    #expect("\(error)".contains(part), "\(error)")
    #expect(error.kind != .noSuchRoot)
  }

  @Test(arguments: [(64, true), (65, false), (100_000, false)])
  func elementsInEachOther(_ depth: Int, _ isTaken: Bool) {
    let text =
      "<graphml><graph edgedefault='directed'/>" + String(repeating: "<a>", count: depth - 1)
      + String(repeating: "</a>", count: depth - 1) + "</graphml>"
    #expect((readingError(text) == nil) == isTaken)
  }
}
