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
    let parts = UnsafeMutablePointer<UInt32>.scratch(count)
    let partSums = UnsafeMutablePointer<Double>.scratch(count)
    // The links of each part to the rest of its community.
    let outward = UnsafeMutablePointer<Double>.scratch(count)
    let isSingle = UnsafeMutablePointer<Bool>.scratch(count, filledWith: true)
    defer {
      parts.deallocate()
      partSums.deallocate()
      outward.deallocate()
      isSingle.deallocate()
    }
    for node in 0..<UInt32(count) {
      parts[node] = node
      partSums[node] = strengths[node]
      let own = communities[node]
      var inside = 0.0
      var edge = view.offsets[node]
      let end = view.offsets[node &+ 1]
      while edge < end {
        inside += communities[view.targets[edge]] == own ? Double(weights[edge]) : 0
        edge &+= 1
      }
      outward[node] = inside
    }
    random.order(count: count, into: queue)
    for position in 0..<count {
      let node = queue[position]
      if !isSingle[node] { continue }
      let strength = strengths[node]
      let whole = sums[communities[node]]
      let inside = outward[node]
      if inside < expected * strength * (whole - strength) { continue }
      let (best, linksToBest) = bestPart(for: node, parts, partSums, outward)
      if best == node { continue }
      parts[node] = best
      isSingle[node] = false
      isSingle[best] = false
      partSums[best] += strength
      outward[best] += inside - 2 * linksToBest
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
    _ partSums: UnsafeMutablePointer<Double>, _ outward: UnsafeMutablePointer<Double>
  ) -> (part: UInt32, links: Double) {
    let own = communities[node]
    let whole = sums[own]
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
      let known = links[part]
      touched[touchedCount] = part
      touchedCount &+= (known == 0 ? 1 : 0) & (isOwn ? 1 : 0)
      links[part] = known + weight
    }
    var best: (part: UInt32, links: Double) = (node, 0)
    var bestGain = 0.0
    var position = 0
    while position < touchedCount {
      let part = touched[position]
      position &+= 1
      let weight = links[part]
      links[part] = 0
      let gain = weight - factor * partSums[part]
      let sum = partSums[part]
      let isConnected = outward[part] >= expected * sum * (whole - sum)
      let isBetter = isConnected ? gain > bestGain : false
      best = isBetter ? (part, weight) : best
      bestGain = isBetter ? gain : bestGain
    }
    return best
  }
}
