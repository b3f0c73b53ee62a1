import FileIO
import GalaxyFormats
import GraphFormats
import Testing

@Suite("Graphs in JSON of other tools")
struct JSONGraphTests {
  @Test(arguments: [
    // One of two lists is empty, or null.
    (
      #"{"directed":true,"nodes":[{"id":1},{"id":2}],"edges":[],"links":[{"source":1,"target":2}]}"#,
      "1 2 1>2"
    ),
    (
      #"{"directed":true,"nodes":[{"id":1},{"id":2}],"links":null,"edges":[{"source":1,"target":2}]}"#,
      "1 2 1>2"
    ),
    (#"{"nodes":[{"id":1}],"edges":[],"links":[]}"#, "1"),
    // D3 names nodes by places, from 0, by names, or by whole nodes.
    (#"{"nodes":[{"name":"A"},{"name":"B"}],"links":[{"source":1,"target":0}]}"#, "1:A 2:B 1=2"),
    (#"{"nodes":[{"group":1},{"name":"B"}],"links":[]}"#, "1 2:B"),
    (
      #"{"nodes":[{"name":"A"},{"name":"B"}],"links":[{"source":"B","target":"A"}],"directed":true}"#,
      "1:A 2:B 2>1"
    ),
    (
      #"{"nodes":[{"label":"A"},{"label":"B"}],"links":[{"source":"B","target":"A"}]}"#,
      "1:A 2:B 1=2"
    ),
    (
      #"{"nodes":[{"id":"A"},{"id":"B"}],"links":[{"source":{"id":"B"},"target":{"id":"A"}}]}"#,
      "1:A 2:B 1=2"
    ),
    (
      #"{"nodes":[{"index":0},{"index":1}],"links":[{"source":{"index":0},"target":{"index":1}}]}"#,
      "1 2 1=2"
    ),
    // NetworkX 1 wrote places although nodes have ids.
    (
      #"{"directed":true,"nodes":[{"id":"A"},{"id":"B"}],"links":[{"source":1,"target":0}]}"#,
      "1:A 2:B 2>1"
    ),
    (
      #"{"directed":true,"nodes":[{"id":10},{"id":20}],"links":[{"source":0,"target":1}]}"#,
      "10 20 10>20"
    ),
    // If integers are ids and places, they are ids.
    (
      #"{"directed":true,"nodes":[{"id":1},{"id":2},{"id":0}],"links":[{"source":0,"target":1}]}"#,
      "0 1 2 0>1"
    ),
    (
      #"{"directed":true,"nodes":[{"id":"0"},{"id":"1"}],"links":[{"source":0,"target":1}]}"#,
      "0 1 0>1"
    ),
    (
      #"{"directed":true,"nodes":[{"id":"1"},{"id":"2"}],"links":[{"source":1,"target":2}]}"#,
      "1 2 1>2"
    ),
    // Equal numbers are equal ids, and integers keep their digits.
    (
      #"{"directed":true,"nodes":[{"id":1.0},{"id":2e0},{"id":-0}],"links":[{"source":1,"target":2.0}]}"#,
      "0 1 2 1>2"
    ),
    (
      #"{"nodes":[{"id":12345678901234567890},{"id":7}],"links":[{"source":12345678901234567890,"target":7}]}"#,
      "1:12345678901234567890 2:7 1=2"
    ),
    (
      #"{"nodes":[{"id":9007199254740993},{"id":9007199254740992}],"links":[]}"#,
      "1:9007199254740993 2:9007199254740992"
    ),
    (#"{"nodes":[{"id":1.5},{"id":-3}],"links":[{"source":1.50,"target":-3}]}"#, "1:1.5 2:-3 1=2"),
    // Texts that look like integers are the same ids; tuples of NetworkX.
    (#"{"nodes":[{"id":"1"},{"id":"2"}],"links":[{"source":"1","target":"2"}]}"#, "1 2 1=2"),
    (#"{"nodes":[{"id":"01"},{"id":"1"}],"links":[]}"#, "1:01 2:1"),
    (
      #"{"nodes":[{"id":[0,1]},{"id":["a",2.5]}],"links":[{"source":[0,1],"target":["a",2.5]}]}"#,
      "1:(0, 1) 2:('a', 2.5) 1=2"
    ),
    // Names and positions.
    (
      #"{"nodes":[{"id":1,"name":"","label":"L","x":1,"y":"2"},{"id":2,"name":5,"x":3,"y":4}],"links":[]}"#,
      "1:L@1,2 2:5@3,4"
    ),
    (
      #"{"directed":true,"nodes":[{"id":1},{"id":2},{"id":3}],"links":[{"source":1,"target":2,"latent":true},{"source":2,"target":3,"latent":1},{"source":3,"target":1,"latent":"False"},{"source":1,"target":3,"directed":false}]}"#,
      "1 2 3 1~2 2~3 3>1 1=3"
    ),
  ])
  func nodeLinks(_ text: String, _ expected: String) throws {
    #expect(sketch(text) == expected)
    #expect(try read(text).format == .nodeLink)
  }

  @Test(arguments: [
    (
      #"[{"data":{"id":"a","name":"A"}},{"data":{"id":"b"}},{"data":{"id":"ab","source":"a","target":"b"}}]"#,
      "1:A 2:b 1>2"
    ),
    // The group decides, then the list, then the endpoints.
    (
      #"{"elements":[{"group":"nodes","data":{"id":1,"source":"x","target":"y"}},{"group":"nodes","data":{"id":2}},{"group":"edges","data":{"source":1,"target":"2"}}]}"#,
      "1 2 1>2"
    ),
    (#"{"elements":{"nodes":[{"data":{"id":1,"source":1,"target":1}},{"data":{"id":2}}]}}"#, "1 2"),
    (
      #"{"elements":{"edges":[{"data":{"source":1,"target":2}}],"nodes":[{"data":{"id":1}},{"data":{"id":2}}]},"directed":false}"#,
      "1 2 1=2"
    ),
    (#"[{"data":{"id":1,"source":"gaia"}},{"data":{"id":2,"source":null,"target":"z"}}]"#, "1 2"),
    (#"{"elements":[{"data":{"id":1,"label":"L","x":9},"position":{"x":1,"y":2}}]}"#, "1:L@1,2"),
    (#"{"elements":[{"data":{"id":1,"x":3,"y":4}}]}"#, "1@3,4"),
    (#"{"elements":{}}"#, ""), (#"{"elements":[]}"#, ""),
  ])
  func cytoscape(_ text: String, _ expected: String) throws {
    #expect(sketch(text) == expected)
    #expect(try read(text).format == .cytoscape)
  }

  @Test(arguments: [
    (
      #"{"graph":{"nodes":{"a":{"label":"A","metadata":{"x":1,"y":2}},"b":{"metadata":{"x":3,"y":4,"name":"B"}}},"edges":[{"source":"a","target":"b"}]}}"#,
      "1:A@1,2 2:B@3,4 1>2"
    ),
    (
      #"{"graph":{"directed":false,"nodes":[{"id":"1"},{"id":2}],"edges":[{"source":1,"target":"2"}]}}"#,
      "1 2 1=2"
    ),
    (
      #"{"graphs":[{"nodes":{"1":{},"2":{}},"edges":[{"source":"1","target":"2","directed":false},{"source":"2","target":"1","metadata":{"latent":true}}]}]}"#,
      "1 2 1=2 2~1"
    ),
    (#"{"graph":{"nodes":{"1":{}},"hyperedges":[]}}"#, "1"),
  ])
  func jsonGraphFormat(_ text: String, _ expected: String) throws {
    #expect(sketch(text) == expected)
    #expect(try read(text).format == .jgf)
  }

  @Test(arguments: [
    (
      #"{"attributes":{},"options":{"type":"mixed","multi":false},"nodes":[{"key":"a","attributes":{"label":"A","x":1,"y":2}},{"key":"b","attributes":{"x":3,"y":4}}],"edges":[{"key":"e","source":"a","target":"b","attributes":{"latent":true}},{"source":"a","target":"b","undirected":true}]}"#,
      "1:A@1,2 2:b@3,4 1~2 1=2"
    ),
    (
      #"{"options":{"type":"undirected"},"nodes":[{"key":1},{"key":2}],"edges":[{"source":"1","target":"2"}]}"#,
      "1 2 1=2"
    ),
    (#"{"nodes":[{"key":1},{"key":2}],"edges":[{"source":1,"target":2}]}"#, "1 2 1>2"),
    (#"{"attributes":{},"nodes":[],"edges":[]}"#, ""),
  ])
  func graphology(_ text: String, _ expected: String) throws {
    #expect(sketch(text) == expected)
    #expect(try read(text).format == .graphology)
  }

  @Test(arguments: [
    (
      #"{"directed":true,"multigraph":false,"graph":[],"nodes":[{"id":1,"name":"A"},{"id":2}],"adjacency":[[{"id":2,"latent":true}],[{"id":1}]]}"#,
      "1:A 2 1~2 2>1"
    ),
    // An undirected edge is listed at both ends, or at one; parallel edges have keys.
    (
      #"{"directed":false,"nodes":[{"id":"a"},{"id":"b"},{"id":"c"}],"adjacency":[[{"id":"b"}],[{"id":"a"}],[{"id":"b"}]]}"#,
      "1:a 2:b 3:c 1=2 2=3"
    ),
    (
      #"{"multigraph":true,"nodes":[{"id":1},{"id":2}],"adjacency":[[{"id":2,"key":0},{"id":2,"key":1}],[{"id":1,"key":0},{"id":1,"key":1}]]}"#,
      "1 2 1=2 1=2"
    ),
  ])
  func adjacencyData(_ text: String, _ expected: String) throws {
    #expect(sketch(text) == expected)
    #expect(try read(text).format == .adjacency)
  }

  @Test(arguments: [
    (
      #"{"nodes":[{"id":1}],"edges":[{"source":1,"target":1}],"links":[{"source":1,"target":1}]}"#,
      "links: both `edges` and `links`"
    ),
    (#"{"nodes":[{"id":1}]}"#, "`edges` or `links` is missing"),
    (
      #"{"nodes":[{"id":true}],"links":[]}"#,
      "nodes[0].id: an id is a text or a number, not a truth"
    ),
    (#"{"nodes":[{"id":null}],"links":[]}"#, "nodes[0].id"),
    (#"{"nodes":[{"id":1},{"id":1.0}],"links":[]}"#, "nodes[1].id: the node `1` is listed twice"),
    (#"{"nodes":[{"id":1},{"name":"b"}],"links":[]}"#, "nodes[1]: `id` is missing"),
    (#"{"nodes":[{"name":"a"},{"id":1}],"links":[]}"#, "nodes[1].id: this node has an id"),
    (
      #"{"nodes":[{"name":"a"}],"links":[{"source":0,"target":1}]}"#,
      "links[0].target: a place in a list of 1 nodes"
    ),
    (#"{"nodes":[{"name":"a"},{"name":"a"}],"links":[{"source":"a","target":"a"}]}"#, "twice"),
    (#"{"nodes":[{"name":"a"}],"links":[{"source":"a","target":"b"}]}"#, "links[0]: an edge names"),
    // Some endpoints are ids and all are places.
    (#"{"nodes":[{"id":1},{"id":2}],"links":[{"source":1,"target":0}]}"#, "places in the list"),
    (#"{"nodes":[{"id":"1"},{"id":"0"}],"links":[{"source":1,"target":0}]}"#, "may be the id"),
    (#"{"nodes":[{"id":1}],"links":[],"directed":1}"#, "directed: true or false"),
    (#"{"elements":[{"group":"node","data":{"id":1}}]}"#, "elements[0].group"),
    (#"{"elements":{"nodes":[{"group":"edges","data":{"id":1}}]}}"#, "elements.nodes[0].group"),
    (#"{"elements":[{"data":{"source":1,"target":2}}]}"#, "elements[0]: an edge names node 1"),
    (#"{"graphs":[{"nodes":[]},{"nodes":[]}]}"#, "graphs: there are 2 graphs"),
    (#"{"graph":{"nodes":[],"hyperedges":[{"nodes":[]}]}}"#, "graph.hyperedges: a hyperedge"),
    (#"{"graph":{"edges":[]}}"#, "graph: `nodes` is missing"),
    (#"{"graph":{"nodes":{},"edges":[{"source":"a","target":"b"}]}}"#, "graph.edges[0]"),
    (#"{"options":{"type":"x"},"nodes":[{"key":1}],"edges":[]}"#, "options.type"),
    (#"{"nodes":[{"key":1},{"key":1}],"edges":[]}"#, "nodes[1].key"),
    (#"{"nodes":[{"id":1}],"adjacency":[]}"#, "adjacency: there are 0 lists"),
    (#"{"nodes":[{"id":1}],"adjacency":[[{"id":2}]]}"#, "adjacency[0][0]: an edge names node 2"),
    (#"[]"#, "no map"), (#"[{"id":1}]"#, "no map"),
  ])
  func mistakes(_ text: String, _ part: String) throws {
    let error = try #require(readingError(text))
    #expect("\(error)".contains(part), "\(error)")
    #expect([.structure, .unknownFormat].contains(error.kind))
  }

  @Test(arguments: [
    (
      #"{"nodes":[{"id":"a","x":"1,5","y":2}],"links":[]}"#,
      "1 coordinate that is not a number is ignored (the first: 1,5)"
    ),
    (
      #"{"nodes":[{"id":"a","x":true,"y":2},{"id":"b","x":[],"y":2}],"links":[]}"#,
      "2 coordinates that are not numbers are ignored (the first: a truth value)"
    ),
    (
      #"{"nodes":[{"id":"a","x":1,"y":2},{"id":"b","x":null,"y":2}],"links":[]}"#,
      "no position for 1 of 2 nodes (the first: b): put amid the others"
    ),
    (#"{"nodes":[{"id":"a","name":{}}],"links":[]}"#, "the name of 1 node is not text"),
    (
      #"{"directed":true,"nodes":[{"id":"a"},{"id":"b"}],"links":[{"source":"a","target":"b","latent":0.5}]}"#,
      "`latent` of 1 edge is neither true nor false (the first: a number)"
    ),
    (
      #"{"nodes":[{"id":"a"},{"id":"b"}],"links":[{"source":"a","target":"b","latent":true}]}"#,
      "`latent` of 1 undirected edge is ignored"
    ),
    (
      #"{"nodes":[{"id":"a"},{"id":"b"}],"links":[{"source":0,"target":1}]}"#,
      "links name nodes by their places in the list, from 0"
    ),
    (#"[{"data":{"id":"a"}},{"data":{"id":"b","parent":"a"}}]"#, "1 node inside another"),
  ])
  func whatIsIgnoredIsReported(_ text: String, _ warning: String) throws {
    let warnings = try read(text).warnings
    #expect(warnings.contains { $0.hasPrefix(warning) }, "\(warnings)")
  }
}
