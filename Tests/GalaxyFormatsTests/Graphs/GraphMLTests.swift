import GalaxyFormats
import GraphFormats
import Testing

@Suite("GraphML of other tools")
struct GraphMLTests {
  private static let space = "xmlns='http://graphml.graphdrawing.org/xmlns'"
  private static let yEd = "xmlns:y='http://www.yworks.com/xml/graphml'"
  private static let pair = "<node id='1'/><node id='2'/><edge source='1' target='2'/>"

  /// A document of one graph.
  private static func document(
    _ graph: String, keys: String = "", direction: String = "directed", space: String = space
  ) -> String {
    "<graphml \(space)>\(keys)<graph edgedefault='\(direction)'>\(graph)</graph></graphml>"
  }

  private static func key(
    _ id: String, _ name: String, of domain: String = "node", fallback: String = ""
  ) -> String {
    "<key id='\(id)' for='\(domain)' attr.name='\(name)'>\(fallback)</key>"
  }

  @Test(arguments: [
    document(pair), document(pair, space: ""),
    "<?xml version='1.0'?><?xml-stylesheet href='a'?><!-- <a> -->\n" + document(pair) + "<?x?>",
    document("<?inside y='>'?>" + pair),
    "<a:graphml xmlns:a='http://graphml.graphdrawing.org/xmlns'><a:graph edgedefault='directed'>"
      + "<a:node id='1'/><a:node id='2'></a:node><a:edge source='1' target='2'/></a:graph>"
      + "</a:graphml>",
    // The same namespace under two prefixes.
    "<a:graphml xmlns:a='urn:graphml' xmlns='urn:graphml'><graph edgedefault='directed'>"
      + "<a:node id='1'/><node id='2'/><edge source='1' target='2'/></graph></a:graphml>",
    // Attributes and elements of other namespaces, with ours inside.
    document(
      "<node a:id='8' id='1' xml:id='9'/><node id='2'/><edge a:target='1' source='1' target='2'/>"
        + "<a:node id='3'><node xmlns='http://graphml.graphdrawing.org/xmlns' id='4'/></a:node>"
        + "<node xmlns='urn:b' id='5'/>",
      space: space + " xmlns:a='urn:a'"),
    // Ours where it has no meaning.
    document(
      "<desc><node id='3'/></desc><node id='1'><port name='a'><node id='4'/></port></node>"
        + "<node id='2'/><edge source='1' target='2'/>"),
    document("<edge source='1' target='2'/><node id='1'/><node id='2'/>"),
    document(
      "<node id='1'/><node id='2'/><edge directed='true' source='1' target='2'/>",
      direction: "undirected"),
  ])
  func spellingsOfOneGraph(_ text: String) {
    #expect(sketch(text) == "1 2 1>2")
  }

  @Test(arguments: [
    // A default holds for nodes without the attribute; a name counts more than a label.
    (
      key("a", "name", fallback: "<default>No name</default>") + key("x", "x")
        + key("y", "y", fallback: "<default> 7\n</default>") + key("l", "label"),
      "<node id='1'><data key='a'>One</data><data key='l'>1st</data><data key='x'>3</data></node>"
        + "<node id='2'><data key='l'>2nd</data><data key='x'> 4 </data></node>",
      "1:One@3,7 2:No name@4,7"
    ),
    (
      key("l", "Label") + key("a", "NAME"),
      "<node id='1'><data key='a'>One</data><data key='l'>1st</data></node>"
        + "<node id='2'><data key='a'></data><data key='l'>2nd</data></node><node id='3'/>",
      "1:One 2:2nd 3"
    ),
    (
      key("q", "latent", of: "edge", fallback: "<desc>x</desc><default>true</default>"),
      "<node id='1'/><node id='2'/><edge source='1' target='2'/>"
        + "<edge source='2' target='1'><data key='q'>False</data></edge>",
      "1 2 1~2 2>1"
    ),
    (
      key("q", "latent", of: "all"),
      "<node id='1'/><node id='2'/><node id='3'/>"
        + "<edge source='1' target='2'><data key='q'>1</data></edge>"
        + "<edge source='2' target='3'><data key='q'>TRUE</data></edge>",
      "1 2 3 1~2 2~3"
    ),
    // Text of an element inside is not that of the data.
    (
      key("a", "name") + "<key id='b' for='edge' attr.name='weight'/>",
      "<node id='1'><data key='a'>A<i xmlns='urn:i'>x</i><![CDATA[&]]>&amp;&#x42;\r\n</data></node>",
      "1:A&&B\n"
    ),
    // Igraph keeps our ids in an attribute.
    (
      key("v_id", "id") + key("v_name", "name"),
      "<node id='n0'><data key='v_id'>30</data><data key='v_name'>x</data></node>"
        + "<node id='n1'><data key='v_id'>20</data></node><edge source='n0' target='n1'/>",
      "20 30:x 30>20"
    ),
    (
      key("v_id", "id"),
      "<node id='n0'><data key='v_id'>sol</data></node>"
        + "<node id='n1'><data key='v_id'>vega</data></node><edge source='n1' target='n0'/>",
      "1:sol 2:vega 2>1"
    ),
    // Others have such an attribute, too.
    (
      key("v_id", "id"), "<node id='n1'><data key='v_id'>30</data></node>", "1:n1"
    ),
    (
      key("v_id", "id"), "<node id='n0'><data key='v_id'>30</data></node><node id='n1'/>",
      "1:n0 2:n1"
    ),
  ])
  func attributes(_ keys: String, _ graph: String, _ expected: String) {
    #expect(sketch(Self.document(graph, keys: keys)) == expected)
  }

  /// Groups with labels and positions, as yEd writes them.
  @Test func drawingsOfYEd() throws {
    func drawn(_ shape: String, _ x: String, _ label: String) -> String {
      "<data key='d'><y:\(shape)><y:Geometry height='30.0' width='30.0' x='\(x)' y='20.0'/>"
        + "<y:Fill color='#FFCC00'/><y:NodeLabel visible='true'>\(label)</y:NodeLabel>"
        + "<y:NodeLabel>second</y:NodeLabel></y:\(shape)></data>"
    }
    let text = Self.document(
      "<node id='n0'>" + drawn("ShapeNode", "10.0", "Sol<y:LabelModel>\n</y:LabelModel>\n")
        + "</node><node id='n1' yfiles.foldertype='group'><data key='u'/><data key='d'>"
        + "<y:ProxyAutoBoundsNode><y:Realizers active='0'><y:GroupNode>"
        + "<y:Geometry x='30.0' y='5.0'/><y:NodeLabel>Core</y:NodeLabel></y:GroupNode>"
        + "<y:GroupNode><y:Geometry x='0' y='0'/><y:NodeLabel>Folder 1</y:NodeLabel></y:GroupNode>"
        + "</y:Realizers></y:ProxyAutoBoundsNode></data><graph id='n1:' edgedefault='undirected'>"
        + "<node id='n1::n0'>" + drawn("ImageNode", "40.0", " ") + "</node>"
        + "<node id='n1::n1'>" + drawn("GenericNode", "50.0", "") + "</node>"
        + "<edge source='n1::n0' target='n1::n1'/></graph></node>"
        + "<edge source='n0' target='n1::n0'><data key='e'><y:PolyLineEdge>"
        + "<y:EdgeLabel>x</y:EdgeLabel><y:Geometry x='1' y='2'/></y:PolyLineEdge></data></edge>",
      keys: "<key for='node' id='d' yfiles.type='nodegraphics'/><key for='edge' id='e' "
        + "yfiles.type='edgegraphics'/><key for='node' id='u' attr.name='url'/>",
      space: Self.space + " " + Self.yEd)
    #expect(
      sketch(text) == "1:Sol@10,20 2:Core@30,5 3:second@40,20 4:second@50,20 3=4 1>3")
    #expect(try read(text).warnings == ["1 node with nodes inside is read as a sector like others"])
  }

  @Test(arguments: [
    ("<node id='1'/><edge sourceport='a' source='1' target='1'/>", "ports of 1 edge"),
    (
      "<node id='1'><data key='x'>a</data><data key='y'>0</data></node>",
      "1 coordinate that is not a number is ignored (the first: a)"
    ),
    (
      "<node id='1'><data key='x'>1</data><data key='y'>0</data></node><node id='2'/>",
      "no position for 1 of 2 nodes (the first: 2): put amid the others"
    ),
    ("<node id='1'><data key='x'>1</data></node>", "positions are ignored: 1 of 1 node has none"),
    (
      "<node id='1'/><node id='2'/><edge source='1' target='2'><data key='q'>maybe</data></edge>",
      "`latent` of 1 edge is neither true nor false (the first: maybe)"
    ),
    (
      "<node id='1'/><node id='2'/>"
        + "<edge directed='false' source='1' target='2'><data key='q'>true</data></edge>",
      "`latent` of 1 undirected edge is ignored"
    ),
    (
      "<node id='n0'><data key='i'>5</data></node><node id='n1'><data key='i'>5</data></node>",
      "the attribute `id` does not name every node once"
    ),
  ])
  func whatIsIgnoredIsReported(_ graph: String, _ warning: String) throws {
    let keys =
      Self.key("x", "x") + Self.key("y", "y") + Self.key("q", "latent", of: "edge")
      + Self.key("i", "id")
    let warnings = try read(Self.document(graph, keys: keys)).warnings
    #expect(warnings.contains { $0.hasPrefix(warning) }, "\(warnings)")
  }

  @Test(arguments: [
    ("<x:graphml/>", "the prefix `x` is not declared"),
    ("<graphml xmlns='urn:other'/>", "unsupported namespace urn:other"),
    (document("<hyperedge/>"), "hyperedge"), (document("<node id='1' id='2'/>"), "twice"),
    (document("<node a:id='1' a:id='2'/>", space: space + " xmlns:a='b'"), "twice"),
    (document("<node a:i='' b:i=''/>", space: space + " xmlns:a='c' xmlns:b='c'"), "twice"),
    (document("<node y:id='1' id='2'/>"), "the prefix `y` is not declared"),
    (document("<node id='1'><data key='z'/></node>"), "declares `z` for nodes"),
    (document("<edge source='1' target='1'><graph/></edge>"), "inside an edge"),
    (document("<node id='1'><locator href='a'/></node>"), "other files"),
    (document("<node id='1'/><graph/></graph><graph edgedefault='directed'>"), "more than one"),
    (
      "<graphml><graph edgedefault='directed'/><key id='a' for='node' attr.name='name'/></graphml>",
      "move it before"
    ),
    ("<graphml><graph edgedefault='directed'><node id='1' x:y:z=''/></graph></graphml>", "colon"),
    (document("<node id='\u{ffff}'/>"), "U+FFFF"), (document("<!-- \u{fffe} -->"), "U+FFFE"),
    (document("\u{1}"), "U+0001"), (document("&#xFFFE;"), "no character"),
    (document("&#31;"), "no character"), (document("<!-- a -- b -->"), "-- is not allowed"),
    (document("]]>"), "]]> is not allowed"), (document("<?xml version='1.0'?>"), "the beginning"),
    (document("<?a"), "not ended"), ("<graphml xmlns:xmlns='a'/>", "cannot be declared"),
    ("<graphml xmlns:a=''/>", "cannot be declared"), ("<graphml xmlns:xml='a'/>", "cannot be"),
  ])
  func mistakes(_ text: String, _ part: String) throws {
    let error = try #require(readingError(text, from: .graphml))
    #expect("\(error)".contains(part), "\(error)")
  }
}
