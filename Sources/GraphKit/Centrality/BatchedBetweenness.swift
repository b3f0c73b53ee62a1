/// Betweenness for many sources, eight at a time, in shards of batches.
struct BatchedBetweenness {
  let rows: CompressedRows
  /// The sources, ordered so that nearby ones are adjacent.
  let starts: [UInt32]
  let shardCount: Int
  var hasWideLanes = WideLanes.areAvailable

  private var batchCount: Int {
    (starts.count + BatchedBrandes.width - 1) / BatchedBrandes.width
  }

  private func batches(of shard: Int) -> Range<Int> {
    batchCount * shard / shardCount..<batchCount * (shard + 1) / shardCount
  }

  /// Returns the scores of each shard, independently of the number of threads.
  func run(threads: Int) -> [[Double]] {
    // Renumbered once more. The order of sources and that inside rows stay, and with them the order of
    // all additions.
    let transposed = self.rows.transposed()
    let classes = DegreeClasses(self.rows, reversed: transposed)
    let rows = self.rows.renumbered(by: classes.order)
    let reversed = transposed.renumbered(by: classes.order)
    var numbers = [UInt32](repeating: 0, count: rows.nodeCount)
    for (new, old) in classes.order.enumerated() { numbers[Int(old)] = UInt32(new) }
    let work = BatchedBetweenness(
      rows: rows, starts: starts.map { numbers[Int($0)] }, shardCount: shardCount,
      hasWideLanes: hasWideLanes)
    let partial = Collected<[Double]>(count: shardCount)
    let successors = PathRows(rows, classEnds: classes.ends)
    let predecessors = PathRows(reversed, classEnds: classes.ends)
    // Shards that share a sweep, which serves more sources than a shard of a small graph has.
    let shared = PathSchedule.batchCount * shardCount / max(batchCount, 1)
    // One sweep serves all sources of a sample, but then one thread has all work.
    let share = (shardCount + max(threads, 1) - 1) / max(threads, 1)
    let together = max(1, min(shared, share))
    Shards.run(count: (shardCount + together - 1) / together, threads: threads) { next in
      successors.withView { successorHeads in
        predecessors.withView { predecessorHeads in
          let search = BatchedBrandes(
            nodeCount: rows.nodeCount, successors: successorHeads, predecessors: predecessorHeads,
            hasWideLanes: hasWideLanes)
          defer { search.deallocate() }
          rows.withView { rows in
            reversed.withView { reversed in
              var worker = Worker(
                work: work, search: search, successors: rows, predecessors: reversed)
              defer { worker.deallocate() }
              while let unit = next() {
                let shards = together * unit..<min(together * (unit + 1), shardCount)
                let end = batches(of: shards.upperBound - 1).upperBound
                for shard in shards {
                  partial[shard] = worker.scores(batches: batches(of: shard), beforeSweepsEnd: end)
                }
              }
            }
          }
        }
      }
    }
    return partial.all().map { scores in numbers.map { scores[Int($0)] } }
  }

  /// The working memory of one thread.
  private struct Worker {
    let work: BatchedBetweenness
    let search: BatchedBrandes
    let window: SweepWindow
    var schedule: PathSchedule
    /// The batches that the schedule covers.
    var scheduled = 0..<0

    init(
      work: BatchedBetweenness, search: BatchedBrandes, successors: RowPointers,
      predecessors: RowPointers
    ) {
      self.work = work
      self.search = search
      window = SweepWindow(
        successors: successors, predecessors: predecessors, hasWideLanes: work.hasWideLanes)
      schedule = PathSchedule(nodeCount: successors.nodeCount, hasWideLanes: work.hasWideLanes)
    }

    func deallocate() {
      window.deallocate()
      schedule.deallocate()
    }

    /// Returns the scores of some batches.
    ///
    /// - Parameters:
    ///   - batches: The batches of one shard.
    ///   - end: The end of the batches that may share a sweep.
    /// - Returns: The sum of the scores for each node.
    mutating func scores(batches: Range<Int>, beforeSweepsEnd end: Int) -> [Double] {
      [Double](count: work.rows.nodeCount) { scores in
        scores.initialize(repeating: 0, count: work.rows.nodeCount)
        for batch in batches {
          if Workload.isAbandoned { break }
          if !scheduled.contains(batch) {
            scheduled = batch..<min(batch + PathSchedule.batchCount, end)
            schedule.clear()
            window.run(sources: sources(scheduled).lazy.map { Int($0) }, &schedule)
          }
          search.accumulate(
            from: sources(batch..<batch + 1), batch: batch - scheduled.lowerBound, of: schedule,
            into: scores)
        }
      }
    }

    private func sources(_ batches: Range<Int>) -> ArraySlice<UInt32> {
      let width = BatchedBrandes.width
      return work.starts[
        width * batches.lowerBound..<min(width * batches.upperBound, work.starts.count)]
    }
  }
}
