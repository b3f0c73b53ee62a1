import GalaxyModel

/// Counts rows and forwards them to another sink.
struct CountingSink<Sink: RowSink>: RowSink {
  var sink: Sink
  private(set) var counts: [Int]

  init(_ sink: Sink) {
    self.sink = sink
    counts = [Int](repeating: 0, count: GalaxySchema.tables.count)
  }

  mutating func receive(_ rows: TableRows) throws {
    if let place = GalaxySchema.order[rows.table.name] { counts[place] += rows.count }
    try sink.receive(rows)
  }

  /// Adds the counts of rows that another sink has taken in.
  mutating func add(_ counts: [Int]) {
    for place in counts.indices { self.counts[place] += counts[place] }
  }
}
