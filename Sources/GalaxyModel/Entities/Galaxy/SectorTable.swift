/// How the sectors of a region are numbered.
public enum SectorNumbering: Sendable, Equatable {
  /// Sector i has number i + 1, as in every generated region.
  case sequential(count: Int)
  /// Numbers as a file lists them, one per sector, in the order of the table.
  case listed([Int])

  /// How many sectors there are.
  public var count: Int {
    switch self {
    case .sequential(let count): count
    case .listed(let numbers): numbers.count
    }
  }
}

/// What is true of one sector beyond its numbers, as a set of bits.
public struct SectorFlags: OptionSet, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The capital of its region.
  public static let capital = SectorFlags(rawValue: 1)
  /// One of the policed sectors around the capital.
  public static let fedspace = SectorFlags(rawValue: 2)
  /// Known from the start: fedspace and special locations.
  public static let discovered = SectorFlags(rawValue: 4)
  /// Protected by the Nexus: the landing of an attachment, or Gateway Plaza.
  public static let nexusProtected = SectorFlags(rawValue: 8)
  /// The nebula here is magnetic; without it a nebula is normal.
  public static let magneticNebula = SectorFlags(rawValue: 16)
  /// There are asteroids to mine.
  public static let asteroids = SectorFlags(rawValue: 32)
}

/// The sectors of one region as parallel arrays, one element per sector, in ascending order of
/// sector number. A sector's place in these arrays is its *node*, the dense id that the warp graph
/// uses.
///
/// Arrays other than `numbering` may be empty when the input does not carry the column (an edge
/// list has no positions) or when a stage was not asked for; then the column is unknown for all
/// sectors. About 15 bytes a sector when all are filled.
public struct SectorTable: Sendable {
  /// Region-local sector numbers.
  public var numbering: SectorNumbering
  /// Stored coordinates: x and y within ±10,000, z within ±1,500.
  public var x = PackedColumn<Int32>()
  public var y = PackedColumn<Int32>()
  public var z = PackedColumn<Int32>()
  /// Index into `Region.clusters`, or `SectorTable.unknown`.
  public var cluster = PackedColumn<UInt32>()
  /// Index into `Region.zones`, or `SectorTable.unknown`.
  public var zone = PackedColumn<UInt32>()
  public var type: [SectorType] = []
  /// 0…10.
  public var hazard = PackedColumn<Int32>()
  /// 0…1; generated in hundredths.
  public var radiation = PackedColumn<Double>()
  /// 1…10.
  public var security = PackedColumn<Int32>()
  /// 1…100, or 0 where there is no nebula.
  public var nebulaDensity = PackedColumn<Int32>()
  public var flags: [SectorFlags] = []
  /// Row identifiers; filled only when rows are wanted.
  public var identifier: SectorIdentifiers = []
  /// Names, if a file gives other ones than `Region.sectorName(_:)` would derive; else empty.
  public var listedName: [String] = []
  /// Ids of a graph file whose ids are not all numbers; else empty.
  public var textID: [String] = []
  /// Galaxy-wide ids, if a file gives them; else empty, and the id is number + offset.
  public var listedGlobalID: [Int] = []

  /// Stands in `cluster` and `zone` for "not known or not valid".
  public static let unknown = UInt32.max

  /// A table of `count` sectors numbered from 1, with every other column unknown.
  public init(count: Int) { numbering = .sequential(count: count) }

  /// A table with the given numbering and every other column unknown.
  public init(numbering: SectorNumbering) { self.numbering = numbering }

  /// How many sectors there are.
  public var count: Int { numbering.count }

  /// Whether positions are known.
  public var hasPositions: Bool { !x.isEmpty }

  /// Region-local number of the sector at `node`. O(1).
  @inlinable public func number(_ node: Int) -> Int {
    switch numbering {
    case .sequential: node + 1
    case .listed(let numbers): numbers[node]
    }
  }

  /// Node of the first sector with this number, `nil` if there is none. O(1) when numbered from 1,
  /// else a binary search over the ascending list.
  public func node(ofNumber number: Int) -> Int? {
    switch numbering {
    case .sequential(let count):
      return number >= 1 && number <= count ? number - 1 : nil
    case .listed(let numbers):
      var low = 0
      var high = numbers.count
      while low < high {
        let middle = (low + high) / 2
        if numbers[middle] < number { low = middle + 1 } else { high = middle }
      }
      return low < numbers.count && numbers[low] == number ? low : nil
    }
  }
}
