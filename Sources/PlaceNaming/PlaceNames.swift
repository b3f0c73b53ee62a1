public import Determinism
public import GalaxySettings

/// The names of one kind of place in one region, by ordinal.
///
/// Names of the same kind differ within a region and between regions whose seeds are less than
/// ``NameKind/regions`` apart, as those of a galaxy are, although no region knows of the others: the
/// seed of a region selects a block of the words, and its ordinals count within the block.
///
/// A list of names that the settings contain comes first. The regions of a galaxy take turns in it.
public struct PlaceNames: Sendable {
  private let kind: NameKind
  private let seed: Seed
  private let listed: [String]
  private let isListed: Set<String>
  private let turn: (first: Int, step: Int)?
  private var used: Int

  /// Creates the names of a kind for a region.
  ///
  /// - Parameters:
  ///   - kind: What is named.
  ///   - seed: Seed of the region.
  ///   - galaxySeed: Seed of the galaxy, from which those of its regions are counted.
  ///   - regions: The number of regions that take turns in a list.
  ///   - used: The number of names that are in use already.
  ///   - settings: Settings with lists of names.
  /// - Complexity: O(names in the list).
  public init(
    _ kind: NameKind, seed: Seed, galaxySeed: Seed, regions: Int, used: Int = 0,
    settings: some SettingReading
  ) {
    self.used = used
    self.kind = kind
    self.seed = seed
    listed = settings.names(of: kind)
    isListed = Set(listed)
    turn = PlaceNames.turn(kind, distance: seed.distance(from: galaxySeed), regions: regions)
  }

  // Which names of the list a region takes. The seeds of the regions of a galaxy are those of the
  // galaxy plus 0, 1, 2 and so on; the second and third are those of regions with fixed names.
  private static func turn(
    _ kind: NameKind, distance: UInt64, regions: Int
  ) -> (first: Int, step: Int)? {
    let step = regions > 1 ? max(3, regions) : 1
    guard distance < UInt64(step) else { return nil }
    return (kind == .regions ? max(0, Int(distance) - 2) : Int(distance), step)
  }

  /// Returns the next name.
  ///
  /// - Parameter noun: A word that follows the coined one, such as `Crossing`; without one, the coined
  ///   word is the name. Names of a list stand alone.
  /// - Returns: The name.
  /// - Complexity: O(1).
  public mutating func next(_ noun: String? = nil) -> String {
    defer { used += 1 }
    if let turn {
      let place = turn.first + used * turn.step
      if place < listed.count { return listed[place] }
    }
    var ordinal = used
    while true {
      let word = kind.word(ordinal, seed: seed)
      let name = noun.map { "\(word) \($0)" } ?? word
      if !isListed.contains(name) { return name }
      // The rest of the block is used by few regions.
      ordinal += kind.blockSize / 2
    }
  }
}

extension NameKind {
  /// How many regions of a galaxy have no name of a kind in common.
  public static let regions = 1024

  /// The words that a region has for itself.
  var blockSize: Int {
    switch self {
    case .regions: 1
    case .clusters: 64
    case .formations: 240
    case .stations, .planets, .sectors: 4096
    }
  }

  private var space: WordSpace {
    switch self {
    case .regions, .clusters, .formations: .short
    case .stations, .planets, .sectors: .long
    }
  }

  private var order: UInt64 {
    switch self {
    case .regions: 1
    case .clusters: 2
    case .formations: 3
    case .stations: 4
    case .planets: 5
    case .sectors: 6
    }
  }

  func word(_ ordinal: Int, seed: Seed) -> String {
    let size = UInt64(blockSize)
    let blocks = UInt64(space.count) / size
    return space.word(seed.value % blocks * size + UInt64(ordinal), order: order)
  }
}

extension Seed {
  fileprivate func distance(from other: Seed) -> UInt64 {
    (value &- other.value) & Seed.maximum
  }
}
