/// An undirected graph with link multiplicities, the result of merging nodes.
struct WeightedRows {
  let rows: CompressedRows
  /// The multiplicity of each entry of `rows.targets`.
  let weights: [UInt32]
  /// The number of link endpoints at each node, including both endpoints of links inside it.
  let strengths: [Double]
  /// The sum of the strengths: twice the number of links.
  let total: Double

  init(_ graph: UndirectedGraph) {
    rows = graph.rows
    weights = [UInt32](repeating: 1, count: graph.rows.targets.count)
    strengths = [Double](count: graph.nodeCount) { strengths in
      for node in 0..<graph.nodeCount {
        strengths[node] = Double(graph.rows.row(UInt32(node)).count)
      }
    }
    total = Double(weights.count)
  }

  private init(rows: CompressedRows, weights: [UInt32], strengths: [Double], total: Double) {
    self.rows = rows
    self.weights = weights
    self.strengths = strengths
    self.total = total
  }

  var nodeCount: Int { strengths.count }

  /// Returns the graph in which all nodes with the same label are merged; its rows are not sorted.
  ///
  /// - Parameters:
  ///   - labels: The part of each node; every number below `count` occurs.
  ///   - count: The number of parts.
  ///   - memory: Memory for a graph of this size.
  /// - Returns: The merged graph.
  /// - Complexity: O(V + E) time and space.
  func merged(
    _ labels: UnsafePointer<UInt32>, count: Int, _ memory: LeidenMemory
  ) -> WeightedRows {
    var strengths = [Double](repeating: 0, count: count)
    for node in 0..<nodeCount { strengths[Int(labels[node])] += self.strengths[node] }
    let (members, starts, sums) = (memory.queue, memory.starts, memory.multiplicities)
    let (newTargets, newWeights) = (memory.targets, memory.weights)
    starts.update(repeating: 0, count: count + 2)
    for node in 0..<nodeCount { starts[Int(labels[node]) + 2] += 1 }
    for part in 0..<count { starts[part + 2] += starts[part + 1] }
    for node in 0..<nodeCount {
      let place = starts[Int(labels[node]) + 1]
      members[place] = UInt32(truncatingIfNeeded: node)
      starts[Int(labels[node]) + 1] = place + 1
    }
    var written = 0
    let offsets = [UInt32](count: count + 1) { offsets in
      rows.withView { view in
        weights.withUnsafeBufferPointer { weights in
          offsets[0] = 0
          for part in 0..<count {
            let first = written
            let name = UInt32(truncatingIfNeeded: part)
            var place = starts[part]
            while place < starts[part + 1] {
              let node = members[place]
              place &+= 1
              var edge = view.offsets[node]
              let end = view.offsets[node &+ 1]
              while edge < end {
                let other = labels[view.targets[edge]]
                let weight = weights[Int(truncatingIfNeeded: edge)]
                edge &+= 1
                // Branch-free: the outcome is unpredictable.
                let known = sums[other]
                newTargets[written] = other
                written &+= (known == 0 ? 1 : 0) & (other == name ? 0 : 1)
                sums[other] = known &+ weight
              }
            }
            sums[name] = 0
            var entry = first
            while entry < written {
              newWeights[entry] = sums[newTargets[entry]]
              sums[newTargets[entry]] = 0
              entry &+= 1
            }
            offsets[part + 1] = UInt32(truncatingIfNeeded: written)
          }
        }
      }
    }
    return WeightedRows(
      rows: CompressedRows(
        trustedOffsets: offsets,
        targets: [UInt32](UnsafeBufferPointer(start: newTargets, count: written))),
      weights: [UInt32](UnsafeBufferPointer(start: newWeights, count: written)),
      strengths: strengths, total: total)
  }
}
