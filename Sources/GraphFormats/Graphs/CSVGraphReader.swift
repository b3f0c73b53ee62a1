import FileIO
import GalaxyModel

/// Reads a list of nodes, or one of edges, as separated values with a header.
///
/// Edges have a column `source` and one `target`, or names like these; `type`, as Gephi writes it,
/// may say that one is undirected. Nodes have an `id`, and may have `name` or `label`, `x`, `y`, `z`.
/// Where the separator is no comma, numbers may have a decimal comma.
/// O(bytes) time and space.
struct CSVGraphReader {
  private let input: GraphInput

  /// A reader of an input.
  init(_ input: GraphInput) { self.input = input }

  /// The header of a table, `nil` for a text that is none.
  static func header(of bytes: [UInt8]) -> CSVHeader? {
    bytes.withUnsafeBufferPointer { buffer in
      // A header of many columns is long; a text without line ends is none.
      guard
        let end = buffer.prefix(1 << 20).firstIndex(where: { $0 == 10 || $0 == 13 })
          ?? (buffer.count < 1 << 20 ? buffer.count : nil)
      else { return nil }
      var table = CSVTable(UnsafeBufferPointer(rebasing: buffer[..<min(buffer.count, end + 1)]))
      if (try? table.readHeader()) == nil || table.isAnnounced {
        table = CSVTable(buffer)
        guard (try? table.readHeader()) != nil else { return nil }
      }
      return table.header
    }
  }

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - name: The region's name, which is that of the format.
  ///   - body: Reads the records after the header.
  /// - Returns: The map, and notes about it.
  /// - Throws: `InputError` if the text is not such a table.
  func read(
    _ bytes: [UInt8], named name: String,
    _ body: (inout CSVTable, inout GraphDraft, inout [String]) throws(TextFault) -> Void
  ) throws(InputError) -> (Galaxy, [String]) {
    var draft = GraphDraft()
    var notes: [String] = []
    try input.scan(utf8: bytes) { buffer throws(TextFault) in
      var table = CSVTable(buffer)
      try table.readHeader()
      try body(&table, &draft, &notes)
    }
    return (try draft.galaxy(named: name, of: input), notes)
  }

  static func readEdges(
    _ table: inout CSVTable, _ draft: inout GraphDraft
  ) throws(TextFault) {
    guard let (from, to) = table.header.ends else {
      throw TextFault(offset: 0, message: "a header with `source` and `target` is expected")
    }
    let type = table.header.column("type")
    let latent = table.header.column("latent")
    while try table.next() {
      guard !table.isEmpty(from), !table.isEmpty(to) else {
        throw TextFault(offset: table.start, message: "an end of an edge is missing")
      }
      let nodes = (
        draft.node(table.id(from), at: table.start), draft.node(table.id(to), at: table.start)
      )
      let isTwoWay = type.map { table.text($0).lowercased() == "undirected" } ?? false
      var isLatent = false
      if let latent { isLatent = try table.flag(latent) }
      draft.link(nodes.0, nodes.1, isTwoWay ? .twoWay : isLatent ? .latent : [])
    }
  }

  static func readNodes(
    _ table: inout CSVTable, _ draft: inout GraphDraft, _ notes: inout [String]
  ) throws(TextFault) {
    guard let key = table.header.id else {
      throw TextFault(offset: 0, message: "a header with `id` is expected")
    }
    let fields = table.header.titles.enumerated().compactMap { place, title in
      place == key ? nil : GraphField(title).map { (place, $0) }
    }
    .filter { $0.1.describesNodes }
    var strange = (count: 0, first: "")
    while try table.next() {
      guard !table.isEmpty(key) else {
        throw TextFault(offset: table.start, message: "an id is missing")
      }
      guard let node = draft.list(table.id(key), at: table.start) else {
        throw TextFault(offset: table.start, message: "a node with this id is there already")
      }
      draft.describe(node) { facts in
        for (place, field) in fields {
          guard field.isCoordinate else {
            let name = table.text(place)
            if !name.isEmpty { field.set(name: name, in: &facts) }
            continue
          }
          switch table.coordinate(place) {
          case .missing: break
          case .known(let value): field.set(value, in: &facts)
          case nil:
            strange.count += 1
            if strange.count == 1 {
              strange.first = "line \(table.line): `\(table.text(place))` is no coordinate"
            }
          }
        }
      }
    }
    guard strange.count > 0 else { return }
    notes.append(
      strange.first + (strange.count > 1 ? ", nor are \(strange.count - 1) more cells" : "")
        + "; they are taken as missing")
  }
}
