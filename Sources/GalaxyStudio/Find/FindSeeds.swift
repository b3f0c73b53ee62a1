public import Determinism

/// The seeds of a search, in order, each once.
public struct FindSeeds: Sendable, Hashable {
  private enum Source: Hashable {
    case range(first: UInt64, count: Int)
    case list([Seed])
  }

  private let source: Source

  /// Takes an inclusive range.
  ///
  /// - Parameters:
  ///   - first: The first seed.
  ///   - last: The last seed, which is not below the first.
  public init(from first: Seed, through last: Seed) {
    source = .range(first: first.value, count: Int(last.value - first.value) + 1)
  }

  /// Takes a list; a seed that occurs again is left out.
  ///
  /// - Parameter list: The seeds in order.
  /// - Complexity: O(seeds).
  public init(_ list: [Seed]) {
    var known: Set<Seed> = []
    source = .list(list.filter { known.insert($0).inserted })
  }

  /// Whether the seeds are a range.
  var isRange: Bool {
    if case .range = source { true } else { false }
  }

  /// The number of seeds.
  public var count: Int {
    switch source {
    case .range(_, let count): count
    case .list(let list): list.count
    }
  }

  /// The seed at a place, from 0.
  public subscript(place: Int) -> Seed {
    switch source {
    case .range(let first, _): Seed(first + UInt64(place))
    case .list(let list): list[place]
    }
  }

  /// Returns one of several contiguous shards of about equal size.
  ///
  /// - Parameter choice: The shard.
  /// - Returns: Its seeds.
  public func shard(_ choice: ShardChoice) -> FindSeeds {
    let places = choice.range(of: count)
    switch source {
    case .range(let first, _):
      return FindSeeds(
        source: .range(first: first + UInt64(places.lowerBound), count: places.count))
    case .list(let list): return FindSeeds(source: .list(Array(list[places])))
    }
  }

  private init(source: Source) { self.source = source }
}
