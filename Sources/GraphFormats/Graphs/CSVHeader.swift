/// The titles of a table, and which columns they name.
///
/// Case, blanks, `_`, `-` and `.` make no difference, so that `From ID` is `from_id`.
struct CSVHeader {
  private static let sources: Set = [
    "source", "sourceid", "sourcenode", "src", "srcid", "from", "fromid", "fromnode", "fromnodeid",
    "fromsector", "fromsectorid", "fromsolarsystemid", "start", "startid", "tail", "origin", "u",
    "node1", ":startid", "var1",
  ]
  private static let targets: Set = [
    "target", "targetid", "targetnode", "dst", "dstid", "dest", "destid", "destination", "to",
    "toid", "tonode", "tonodeid", "tosector", "tosectorid", "tosolarsystemid", "end", "endid",
    "head", "v", "node2", ":endid", "var2",
  ]
  private static let ids: Set = [
    "id", "nodeid", "node", "sector", "sectorid", "sectornumber", "solarsystemid", "vertex", ":id",
  ]

  /// In the order of the table, without what makes no difference.
  let titles: [String]

  init(_ titles: [String]) { self.titles = titles.map(CSVHeader.plain) }

  private static func plain(_ title: String) -> String {
    title.lowercased().filter { !" \t_-.".contains($0) }
  }

  /// Columns of the ends of edges, `nil` if the table has none.
  var ends: (source: Int, target: Int)? {
    guard let source = titles.firstIndex(where: Self.sources.contains),
      let target = titles.firstIndex(where: Self.targets.contains)
    else { return nil }
    return (source, target)
  }

  /// Column of the ids of nodes, `nil` if the table has none.
  var id: Int? { titles.firstIndex(where: Self.ids.contains) }

  func column(_ title: String) -> Int? { titles.firstIndex(of: title) }
}
