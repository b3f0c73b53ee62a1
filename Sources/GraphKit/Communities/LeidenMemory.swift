/// The memory of the Leiden algorithm, which serves graphs of all levels.
///
/// What the system hands out has to be cleared first; for a large graph, that takes a fifth of all time.
struct LeidenMemory {
  /// What belongs together is together in memory: the sum of the strengths of the nodes of a community,
  /// and the links from a node to it, which are zero between visits.
  struct Tally {
    var sum: Double
    var links: Double
  }

  /// The same of a part of a community, and its links to the rest of the community.
  struct PartTally {
    var sum: Double
    var links: Double
    var outward: Double
  }

  /// One for each node.
  let tallies: UnsafeMutablePointer<Tally>
  let partTallies: UnsafeMutablePointer<PartTally>
  let queue: UnsafeMutablePointer<UInt32>
  let parts: UnsafeMutablePointer<UInt32>
  let marks: UnsafeMutablePointer<Bool>
  /// A number for each node, zero between uses.
  let multiplicities: UnsafeMutablePointer<UInt32>
  /// A number for each node and one more.
  let touched: UnsafeMutablePointer<UInt32>
  /// A number for each node and two more.
  let starts: UnsafeMutablePointer<UInt32>
  /// A number for each entry of a row and one more.
  let targets: UnsafeMutablePointer<UInt32>
  let weights: UnsafeMutablePointer<UInt32>

  /// Allocates memory.
  ///
  /// - Parameters:
  ///   - nodeCount: The largest number of nodes of a graph.
  ///   - entryCount: The largest number of entries of all rows.
  init(nodeCount: Int, entryCount: Int) {
    tallies = .scratch(nodeCount, filledWith: Tally(sum: 0, links: 0))
    partTallies = .scratch(nodeCount, filledWith: PartTally(sum: 0, links: 0, outward: 0))
    queue = .scratch(nodeCount)
    parts = .scratch(nodeCount)
    marks = .scratch(nodeCount)
    multiplicities = .scratch(nodeCount, filledWith: 0)
    touched = .scratch(nodeCount + 1)
    starts = .scratch(nodeCount + 2)
    targets = .scratch(entryCount + 1)
    weights = .scratch(entryCount + 1)
  }

  func deallocate() {
    tallies.deallocate()
    partTallies.deallocate()
    for numbers in [queue, parts, multiplicities, touched, starts, targets, weights] {
      numbers.deallocate()
    }
    marks.deallocate()
  }
}
