package import JSONText

/// What a JSON document that is not a map looks like, and how to get a map from it.
package struct JSONLook {
  /// What it looks like, after "this looks like".
  package let name: String
  /// What to do.
  package let hint: String

  /// The look of a document, `nil` if it resembles nothing known.
  ///
  /// - Complexity: O(bytes).
  package static func of(_ document: JSONDocument) -> JSONLook? {
    if let elements = document.root.array { return elements.first.flatMap { of(element: $0) } }
    guard let top = document.root.object?.indexed() else { return nil }
    let type = top["type"]?.string
    if type == "FeatureCollection" || type == "Feature" || type == "Topology" {
      return JSONLook(name: "GeoJSON, which has places and no links", hint: listing)
    }
    if top["objects"]?.array != nil, top["_subgraph_cnt"] != nil || top["strict"] != nil {
      return JSONLook(name: "JSON of Graphviz", hint: "convert the DOT file it was made from")
    }
    if top["children"]?.array != nil {
      return JSONLook(name: "a tree of `children`", hint: listing)
    }
    if top["nodes"]?.object != nil {
      return JSONLook(
        name: "the inside of JSON Graph Format", hint: "wrap it as {\"graph\": …}")
    }
    if JSONGraphReader.edgeKeys.contains(where: { top[$0]?.array != nil }) {
      return JSONLook(name: "links without nodes", hint: "add a list `nodes` of objects with `id`")
    }
    if !top.isEmpty, top.allSatisfy({ $0.value.array != nil || $0.value.object != nil }) {
      return JSONLook(name: "lists of neighbors by node", hint: listing)
    }
    return nil
  }

  private static let listing =
    "list `nodes` and `links`, as networkx.node_link_data does, or write edges as CSV"

  private static func of(element first: JSONView) -> JSONLook? {
    if first["CXVersion"] != nil || first["numberVerification"] != nil {
      return JSONLook(
        name: "CX of NDEx", hint: "export the network as Cytoscape.js JSON or GraphML")
    }
    if first["source"] != nil || first["from"] != nil {
      return JSONLook(name: "links without nodes", hint: listing)
    }
    if first.array != nil {
      return JSONLook(
        name: "a matrix or a list of pairs",
        hint: "write Matrix Market (scipy.io.mmwrite), or edges `u v` one a line")
    }
    return nil
  }
}
