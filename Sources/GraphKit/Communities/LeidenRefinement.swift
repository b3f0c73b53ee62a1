extension LeidenLevel {
  /// Splits each community into well-connected parts.
  ///
  /// Parts start as single nodes. Each node that is still single and well connected with its
  /// community joins the well-connected part of it with the largest gain. Well connected means at
  /// least as many links as expected.
  ///
  /// - Parameter random: Source of the visiting order.
  /// - Returns: The part of each node, numbered in the order of their lowest nodes.
  func refine(_ random: inout OrderSource) -> (partOf: [UInt32], count: Int) {
    let count = view.nodeCount
    let (parts, partTallies) = (memory.parts, memory.partTallies)
    let isSingle = memory.marks
    isSingle.update(repeating: true, count: count)
    for node in 0..<UInt32(count) {
      parts[node] = node
      partTallies[node].sum = strengths[node]
      let own = communities[node]
      var inside = 0.0
      var edge = view.offsets[node]
      let end = view.offsets[node &+ 1]
      while edge < end {
        inside += communities[view.targets[edge]] == own ? Double(weights[edge]) : 0
        edge &+= 1
      }
      partTallies[node].outward = inside
    }
    random.order(count: count, into: queue)
    for position in 0..<count {
      let node = queue[position]
      view.prefetch(queue, after: position, before: count)
      if !isSingle[node] { continue }
      let strength = strengths[node]
      let whole = tallies[communities[node]].sum
      let inside = partTallies[node].outward
      if inside < expected * strength * (whole - strength) { continue }
      let (best, linksToBest) = bestPart(for: node, parts, partTallies)
      if best == node { continue }
      parts[node] = best
      isSingle[node] = false
      isSingle[best] = false
      partTallies[best].sum += strength
      partTallies[best].outward += inside - 2 * linksToBest
    }

    var numbers = [UInt32](repeating: .noNode, count: count)
    var found: UInt32 = 0
    let partOf = [UInt32](count: count) { partOf in
      for node in 0..<count {
        let part = Int(parts[node])
        if numbers[part] == .noNode {
          numbers[part] = found
          found += 1
        }
        partOf[node] = numbers[part]
      }
    }
    return (partOf, Int(found))
  }

  /// Returns the part with the largest gain for a single node, or the node itself, and its links to
  /// it.
  @inline(__always)
  private func bestPart(
    for node: UInt32, _ parts: UnsafeMutablePointer<UInt32>,
    _ partTallies: UnsafeMutablePointer<LeidenMemory.PartTally>
  ) -> (part: UInt32, links: Double) {
    let own = communities[node]
    let whole = tallies[own].sum
    let factor = strengths[node] * expected
    var touchedCount = 0
    var edge = view.offsets[node]
    let end = view.offsets[node &+ 1]
    while edge < end {
      let neighbor = view.targets[edge]
      let isOwn = communities[neighbor] == own
      // Branch-free: the outcome is unpredictable.
      let weight = isOwn ? Double(weights[edge]) : 0
      edge &+= 1
      let part = parts[neighbor]
      let known = partTallies[part].links
      touched[touchedCount] = part
      touchedCount &+= (known == 0 ? 1 : 0) & (isOwn ? 1 : 0)
      partTallies[part].links = known + weight
    }
    var best: (part: UInt32, links: Double) = (node, 0)
    var bestGain = 0.0
    var position = 0
    while position < touchedCount {
      let part = touched[position]
      position &+= 1
      let weight = partTallies[part].links
      partTallies[part].links = 0
      let gain = weight - factor * partTallies[part].sum
      let sum = partTallies[part].sum
      let isConnected = partTallies[part].outward >= expected * sum * (whole - sum)
      let isBetter = isConnected ? gain > bestGain : false
      best = isBetter ? (part, weight) : best
      bestGain = isBetter ? gain : bestGain
    }
    return best
  }
}
