import GalaxyModel

/// Reads a list of nodes, or one of edges, as comma-separated values with a header.
///
/// Edges have a column `source` and one `target`, or names like these; `type`, as Gephi writes it,
/// may say that one is undirected. Nodes have an `id`, and may have `name` or `label`, `x`, `y`, `z`.
/// O(bytes) time and space.
struct CSVGraphReader {
  let source: String
  let root: Int?

  private static let sources: Set = ["source", "from", "src", "from_sector", "u"]
  private static let targets: Set = [
    "target", "to", "dst", "dest", "destination", "to_sector", "v",
  ]
  private static let ids: Set = ["id", "node", "sector", "sector_number"]

  /// Which of both lists a header begins, `nil` if none.
  static func recognise(_ bytes: [UInt8]) -> InputFormat? {
    let line = bytes.prefix(4096).prefix { $0 != 10 && $0 != 13 }
    let separator = CSVScanner.separator(of: line)
    let titles = line.split(separator: separator).map { title($0) }
    if titles.contains(where: sources.contains), titles.contains(where: targets.contains) {
      return .csvEdges
    }
    return titles.contains(where: ids.contains) ? .csvNodes : nil
  }

  private static func title(_ cell: some Sequence<UInt8>) -> String {
    var text = String(decoding: Array(cell), as: UTF8.self).lowercased()
    if text.hasPrefix("\u{feff}") { text.removeFirst() }
    return text.filter { $0 != "\"" && $0 != " " }
  }

  func read(_ bytes: [UInt8], as format: InputFormat) throws(InputError) -> Galaxy {
    var draft = GraphDraft()
    do throws(TextFault) {
      try bytes.withUnsafeBufferPointer { buffer throws(TextFault) in
        if let invalid = UTF8Check.firstInvalid(in: buffer) {
          throw TextFault(offset: invalid, message: "this is not UTF-8")
        }
        let separator = CSVScanner.separator(of: buffer.prefix { $0 != 10 })
        var scanner = CSVScanner(buffer, separator: separator)
        let titles = try scanner.line()?.map { Self.title($0.utf8) } ?? []
        if format == .csvEdges {
          try readEdges(&scanner, titles, &draft)
        } else {
          try readNodes(&scanner, titles, &draft)
        }
      }
    } catch {
      throw InputError(
        .syntax, source: source, location: TextPlace.location(of: error.offset, in: bytes),
        message: error.message)
    }
    return try draft.galaxy(named: format.rawValue, root: root, source: source)
  }

  /// Calls `body` for each line that is not empty, with its place.
  private func eachLine(
    _ scanner: inout CSVScanner, width: Int,
    _ body: ([String], Int) throws(TextFault) -> Void
  ) throws(TextFault) {
    while true {
      let start = scanner.position
      guard let cells = try scanner.line() else { return }
      if cells == [""] { continue }
      guard cells.count == width else {
        throw TextFault(
          offset: start,
          message: "\(width) cells are expected, as in the header, not \(cells.count)")
      }
      try body(cells, start)
    }
  }

  private func readEdges(
    _ scanner: inout CSVScanner, _ titles: [String], _ draft: inout GraphDraft
  ) throws(TextFault) {
    guard let from = titles.firstIndex(where: Self.sources.contains),
      let to = titles.firstIndex(where: Self.targets.contains)
    else {
      throw TextFault(offset: 0, message: "a header with `source` and `target` is expected")
    }
    let type = titles.firstIndex(of: "type")
    let latent = titles.firstIndex(of: "latent")
    try eachLine(&scanner, width: titles.count) { cells, place throws(TextFault) in
      guard !cells[from].isEmpty, !cells[to].isEmpty else {
        throw TextFault(offset: place, message: "an end of an edge is missing")
      }
      let nodes = (draft.node(cells[from], at: place), draft.node(cells[to], at: place))
      let isTwoWay = type.map { cells[$0].lowercased() == "undirected" } ?? false
      let isLatent = !isTwoWay && latent.map { cells[$0] == "true" } ?? false
      draft.link(nodes.0, nodes.1, isTwoWay ? .twoWay : isLatent ? .latent : [])
    }
  }

  private func readNodes(
    _ scanner: inout CSVScanner, _ titles: [String], _ draft: inout GraphDraft
  ) throws(TextFault) {
    guard let key = titles.firstIndex(where: Self.ids.contains) else {
      throw TextFault(offset: 0, message: "a header with `id` is expected")
    }
    let fields = titles.enumerated().compactMap { place, title in
      place == key ? nil : GraphField(title).map { (place, $0) }
    }
    try eachLine(&scanner, width: titles.count) { cells, place throws(TextFault) in
      guard !cells[key].isEmpty else { throw TextFault(offset: place, message: "an id is missing") }
      guard let node = draft.list(cells[key], at: place) else {
        throw TextFault(offset: place, message: "a node with this id is there already")
      }
      draft.describe(node) { node in
        for (place, field) in fields where !cells[place].isEmpty {
          field.set(cells[place], in: &node)
        }
      }
    }
  }
}
