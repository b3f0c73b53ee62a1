import GalaxyModel
import GalaxyTestSupport

extension Galaxy {
  /// A galaxy of one region that is a list of directed edges, numbered from 1.
  init(_ list: EdgeList) {
    var region = Region(
      type: nil, name: "edges", displayName: "edges", sectors: SectorTable(count: list.nodeCount))
    region.warps = WarpTable(
      source: list.edges.map { UInt32($0.source) },
      destination: list.edges.map { UInt32($0.target) },
      flags: [WarpFlags](repeating: [], count: list.edges.count))
    self.init(name: "edges", source: .edgeList)
    regions = [region]
  }
}

extension FieldValue {
  /// The value of a member of an object.
  subscript(key: String) -> FieldValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The keys of an object, in order.
  var keys: [String] {
    guard case .object(let members) = self else { return [] }
    return members.map(\.key)
  }
}
