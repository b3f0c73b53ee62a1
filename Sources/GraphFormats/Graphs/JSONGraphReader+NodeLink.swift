import FileIO
import GalaxyModel
import JSONText

extension JSONGraphReader {
  /// Keys of the list of edges.
  ///
  /// NetworkX has changed from one to the other.
  package static let edgeKeys = ["edges", "links"]

  /// How the endpoints of links name nodes.
  private enum Endpoints { case ids, names, places }

  /// `nodes` with `edges` or `links`, as NetworkX and D3 write them.
  ///
  /// Endpoints are ids where nodes have ids. Without ids they are places in the list of nodes, from
  /// 0, if they are integers, and names if they are texts (D3). NetworkX 1 wrote places although
  /// nodes had ids: integers that all are places and none of which is an id are taken for places.
  func readNodeLink(_ top: JSONRecord, _ draft: inout GraphDraft) throws(InputError) {
    let isDirected = try top.optionalFlag("directed") ?? false
    let nodes = try top.array("nodes")
    let links = try edges(of: top)
    let hasIDs = nodes.isEmpty || nodes.first?.object?["id"] != nil
    let endpoints: Endpoints = hasIDs ? .ids : try endpointsWithoutIDs(links)
    try list(nodes, endpoints, &draft)
    if endpoints == .ids, try namePlaces(links, nodes, draft) {
      draft.notes.add(.places)
      try read(links, isDirected: isDirected, .places, &draft)
    } else {
      try read(links, isDirected: isDirected, endpoints, &draft)
    }
  }

  /// The one list of edges that has any.
  func edges(of top: JSONRecord) throws(InputError) -> JSONElements {
    var found: JSONElements?
    for key in Self.edgeKeys {
      guard let value = top.members[key], !value.isNull else { continue }
      let list = try top.array(key)
      if let other = found, !other.isEmpty, !list.isEmpty {
        throw fault(value, "both `edges` and `links` list edges", hint: "keep one of the lists")
      }
      if found?.isEmpty ?? true { found = list }
    }
    guard let found else {
      throw InputError(
        .structure, source: input.source, location: .path(top.path),
        message: "`edges` or `links` is missing", hint: "add it")
    }
    return found
  }

  private func list(
    _ nodes: JSONElements, _ endpoints: Endpoints, _ draft: inout GraphDraft
  ) throws(InputError) {
    for (place, value) in nodes.enumerated() {
      let record = try JSONRecord(value, source: input.source)
      let id: JSONView?
      switch endpoints {
      case .ids: id = try record.value("id")
      case .names: id = try record.value(record.members["name"] == nil ? "label" : "name")
      case .places: id = nil
      }
      if endpoints != .ids, let id = record.members["id"] {
        throw fault(id, "this node has an id and others have none")
      }
      // Without ids nodes are numbered from 1, like sectors.
      let text = try id.map { id throws(InputError) in try self.id(id) } ?? "\(place + 1)"
      try list(
        text, at: id ?? value, names: [record.members], positions: [record.members], &draft)
    }
  }

  private func read(
    _ links: JSONElements, isDirected: Bool, _ endpoints: Endpoints, _ draft: inout GraphDraft
  ) throws(InputError) {
    let count = draft.count
    for value in links {
      let record = try JSONRecord(value, source: input.source)
      let ends = (
        endpoint(try record.value("source"), endpoints),
        endpoint(try record.value("target"), endpoints)
      )
      let ids: (String, String)
      if endpoints == .places {
        guard let first = place(ends.0, count), let second = place(ends.1, count) else {
          let end = place(ends.0, count) == nil ? ends.0 : ends.1
          throw fault(
            end, "a place in a list of \(count) nodes, from 0, is expected",
            hint: "nodes have no ids that links could name")
        }
        ids = (draft.id(of: first), draft.id(of: second))
      } else {
        ids = (try id(ends.0), try id(ends.1))
      }
      link(
        ids, at: value, isDirected: record.members["directed"]?.bool ?? isDirected,
        attributes: record.members, &draft)
    }
  }

  /// What names the node of an endpoint.
  ///
  /// D3 puts the whole node there when it lays out a graph.
  private func endpoint(_ value: JSONView, _ endpoints: Endpoints) -> JSONView {
    let key = endpoints == .ids ? "id" : endpoints == .names ? "name" : "index"
    return value[key] ?? value
  }

  private func endpointsWithoutIDs(_ links: JSONElements) throws(InputError) -> Endpoints {
    guard let first = links.first else { return .places }
    return try JSONRecord(first, source: input.source).value("source").string == nil
      ? .places : .names
  }

  /// Whether links name places although nodes have ids.
  ///
  /// - Throws: If it cannot be told.
  private func namePlaces(
    _ links: JSONElements, _ nodes: JSONElements, _ draft: GraphDraft
  ) throws(InputError) -> Bool {
    var known = 0
    var differing: JSONView?
    var unknown: (id: String, link: JSONView)?
    for link in links {
      for key in ["source", "target"] {
        guard let end = link[key], let place = place(end, draft.count) else { return false }
        let text = try id(end)
        if !draft.isListed(text) { unknown = unknown ?? (text, link) } else { known += 1 }
        if draft.id(of: place) != text { differing = differing ?? end }
      }
    }
    if let unknown {
      guard known > 0 else { return true }
      throw self.unlisted(
        unknown.id, at: unknown.link,
        hint: "if links name places in the list of nodes, from 0, leave out the ids of nodes")
    }
    let areTexts = nodes.allSatisfy { $0["id"]?.string != nil }
    if areTexts, let differing {
      throw fault(
        differing, "this integer may be the id of a node or its place in the list",
        hint: "ids of nodes are texts here; name nodes by texts, too")
    }
    return false
  }

  /// The place in the list of nodes that a value names.
  private func place(_ value: JSONView, _ count: Int) -> Int? {
    value.integer.flatMap { (0..<count).contains($0) ? $0 : nil }
  }
}
