/// What was done to the warps of a region, in order.
///
/// Kept with the warps, so that what is rolled back or tried on a copy leaves no trace.
struct WarpLog: Sendable {
  /// A warp that was added or removed.
  struct Entry: Sendable {
    let source: UInt32
    let destination: UInt32
    /// The index of the step.
    let step: UInt32
    let isAddition: Bool
    /// The out-degree of the source before.
    let degree: UInt8
  }

  private(set) var steps: [WarpStep] = []
  private(set) var entries: [Entry] = []

  /// Begins a step; one that has done nothing is forgotten.
  mutating func begin(_ step: WarpStep) {
    if let last = steps.indices.last, entries.last.map({ Int($0.step) != last }) ?? true {
      steps[last] = step
    } else {
      steps.append(step)
    }
  }

  mutating func note(_ u: Int, _ v: Int, isAddition: Bool, degree: UInt8) {
    if steps.isEmpty { steps.append(.kept) }
    entries.append(
      Entry(
        source: UInt32(truncatingIfNeeded: u), destination: UInt32(truncatingIfNeeded: v),
        step: UInt32(truncatingIfNeeded: steps.count - 1), isAddition: isAddition,
        degree: degree))
  }

  /// Forgets all but the first entries.
  mutating func cut(to count: Int) { entries.removeSubrange(count...) }
}
