import GalaxyFormats
import GraphFormats
import Testing

@Suite("GEXF of other tools")
struct GEXFTests {
  /// A document of one graph.
  private static func document(
    _ graph: String, space: String = "xmlns='http://www.gexf.net/1.2draft'",
    _ attributes: String = "defaultedgetype='directed'"
  ) -> String {
    "<gexf \(space)><graph \(attributes)>\(graph)</graph></gexf>"
  }

  private static let pair =
    "<nodes><node id='1'/><node id='2'/></nodes><edges><edge source='1' target='2'/></edges>"

  @Test(arguments: [
    document(pair), document(pair, space: ""), document(pair, space: "xmlns='http://gexf.net/1.3'"),
    document(pair.replacing("<", with: "<g:").replacing("<g:/", with: "</g:"))
      .replacing("<gexf ", with: "<g:gexf ").replacing("</gexf", with: "</g:gexf")
      .replacing("<graph", with: "<g:graph").replacing("</graph", with: "</g:graph")
      .replacing("xmlns=", with: "xmlns:g="),
    document("<a:nodes xmlns:a='urn:a'><node id='3'/></a:nodes>" + pair),
    document(pair.replacing("<edge ", with: "<edge type='directed' "), "defaultedgetype='mutual'"),
  ])
  func spellingsOfOneGraph(_ text: String) {
    #expect(sketch(text) == "1 2 1>2")
  }

  @Test(arguments: [
    ("", "1=2"), ("type='undirected'", "1=2"), ("type='mutual'", "1=2"), ("type='directed'", "1>2"),
  ])
  func directions(_ type: String, _ link: String) {
    let text = Self.document(Self.pair.replacing("<edge ", with: "<edge \(type) "), "mode='static'")
    #expect(sketch(text) == "1 2 \(link)")
  }

  @Test(arguments: [
    ("xmlns='http://www.gexf.net/1.2draft' xmlns:viz='http://www.gexf.net/1.2draft/viz'", "viz:"),
    ("xmlns='http://www.gexf.net/1.1draft' xmlns:v='http://www.gexf.net/1.1draft/viz'", "v:"),
    ("xmlns='http://gexf.net/1.3' xmlns:q='http://gexf.net/1.3/viz'", "q:"), ("", ""),
  ])
  func positions(_ space: String, _ prefix: String) {
    let text = Self.document(
      "<nodes><node id='1' label='Sol'><\(prefix)position x='3' y='-4.0' z='0'/></node></nodes>",
      space: space)
    #expect(sketch(text) == "1:Sol@3,-4")
  }

  @Test(arguments: [
    // An attribute counts more than the label, and the drawn position less than coordinates.
    (
      "<attributes class='node'><attribute id='0' title='name'><default>none</default></attribute>"
        + "<attribute id='1' title='x'/><attribute id='2' title='y'><default>9</default></attribute>"
        + "</attributes>"
        + "<nodes><node id='1' label='a'><attvalues><attvalue for='0' value='Sol'/>"
        + "<attvalue for='1' value='5'/></attvalues></node>"
        + "<node id='2' label='b'><attvalues><attvalue id='1' value='6'/></attvalues></node></nodes>",
      "1:Sol@5,9 2:none@6,9"
    ),
    (
      "<attributes class='edge'><attribute id='q' title='Latent'><default>true</default></attribute>"
        + "</attributes><nodes><node id='1'/><node id='2'/></nodes><edges>"
        + "<edge source='1' target='2'/><edge source='2' target='1'><attvalues>"
        + "<attvalue for='weight' value='2'/><attvalue for='q' value='false'/></attvalues></edge>"
        + "</edges>",
      "1 2 1~2 2>1"
    ),
    (
      "<nodes><node id='1' label=''><nodes><node id='3'/></nodes><edges><edge source='1' target='3'/>"
        + "</edges></node></nodes>",
      "1 3 1>3"
    ),
    // Attributes of nodes are not those of edges.
    (
      "<attributes class='edge'><attribute id='0' title='name'/></attributes>"
        + "<attributes class='node'><attribute id='0' title='size'/></attributes>"
        + "<nodes><node id='1'><attvalues><attvalue for='0' value='7'/></attvalues></node></nodes>",
      "1"
    ),
  ])
  func attributes(_ graph: String, _ expected: String) {
    #expect(sketch(Self.document(graph)) == expected)
  }

  @Test func whatIsIgnoredIsReported() throws {
    let text = Self.document(
      "<nodes><node id='1'><position x='a' y='1'/></node><node id='2'><nodes><node id='3'/></nodes>"
        + "</node></nodes>", space: "", "mode='dynamic'")
    #expect(
      try read(text).warnings == [
        "1 coordinate that is not a number is ignored (the first: a)",
        "positions are ignored: 3 of 3 nodes have none (the first: 1)",
        "1 node with nodes inside is read as a sector like others",
        "the graph is dynamic; its nodes and edges of all times are read",
      ])
  }

  @Test(arguments: [
    (document("<nodes><node/></nodes>"), "has no `id`"),
    (document("<nodes><node id='1'/><node id='1'/></nodes>"), "listed twice"),
    (
      document(
        "<nodes><node id='1'><attvalues><attvalue for='a' value='b'/></attvalues></node></nodes>"),
      "no <attribute> declares `a`"
    ),
    (
      document(pair + "<attributes class='node'><attribute id='0' title='x'/></attributes>"),
      "move <attributes> before"
    ),
    (
      document(pair + "<attributes class='edge'><attribute id='0' title='latent'/></attributes>"),
      "move <attributes> before"
    ),
    (
      document(pair.replacing("<edge ", with: "<edge type='both' ")),
      "directed, undirected or mutual"
    ),
    (document("</graph><graph>"), "more than one graph"), ("<gexf/>", "no graph"),
    ("<gexf xmlns='urn:x'/>", "unsupported namespace"),
  ])
  func mistakes(_ text: String, _ part: String) throws {
    let error = try #require(readingError(text, from: .gexf))
    #expect("\(error)".contains(part), "\(error)")
  }
}
