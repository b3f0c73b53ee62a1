/// The numbering of the sectors of a region.
public enum SectorNumbering: Sendable, Equatable {
  /// Sector i has the number i + 1, as in every generated region.
  case sequential(count: Int)
  /// The numbers listed in a file, one per sector, in the order of the table.
  case listed([Int])

  /// The number of sectors.
  public var count: Int {
    switch self {
    case .sequential(let count): count
    case .listed(let numbers): numbers.count
    }
  }
}

/// Boolean properties of a sector.
public struct SectorFlags: OptionSet, Sendable {
  /// The flags as bits.
  public let rawValue: UInt8
  /// Creates a set of flags from bits.
  ///
  /// - Parameter rawValue: The bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The capital of its region.
  public static let capital = SectorFlags(rawValue: 1)
  /// One of the policed sectors around the capital.
  public static let fedspace = SectorFlags(rawValue: 2)
  /// Known from the beginning: fedspace and special locations.
  public static let discovered = SectorFlags(rawValue: 4)
  /// Protected by the Nexus: the endpoint of an attachment, or Gateway Plaza.
  public static let nexusProtected = SectorFlags(rawValue: 8)
  /// The nebula is magnetic; without this flag, a nebula is normal.
  public static let magneticNebula = SectorFlags(rawValue: 16)
  /// The sector has asteroids to mine.
  public static let asteroids = SectorFlags(rawValue: 32)
}

/// The sectors of one region as parallel arrays, in ascending order of sector number.
///
/// The index of a sector in these arrays is its *node*, the dense index that the warp graph uses.
///
/// Arrays other than `numbering` are empty if the input lacks the column (an edge list has no
/// positions) or a stage was not requested; the column is then unknown for all sectors. About 15
/// bytes per sector with all columns.
public struct SectorTable: Sendable {
  /// Region-local sector numbers.
  public var numbering: SectorNumbering
  /// The x coordinates, within ±10,000.
  public var x = PackedColumn<Int32>()
  /// The y coordinates, within ±10,000.
  public var y = PackedColumn<Int32>()
  /// The z coordinates, within ±1,500.
  public var z = PackedColumn<Int32>()
  /// Indexes into ``Region/clusters``, or ``unknown``.
  public var cluster = PackedColumn<UInt32>()
  /// Indexes into ``Region/zones``, or ``unknown``.
  public var zone = PackedColumn<UInt32>()
  /// Kinds of sector.
  public var type: [SectorType] = []
  /// Hazard levels, 0…10.
  public var hazard = PackedColumn<Int32>()
  /// Radiation levels, 0…1; multiples of 0.01 when generated.
  public var radiation = PackedColumn<Double>()
  /// Security levels, 1…10.
  public var security = PackedColumn<Int32>()
  /// Nebula densities, 1…100, or 0 without a nebula.
  public var nebulaDensity = PackedColumn<Int32>()
  /// Flags of each sector.
  public var flags: [SectorFlags] = []
  /// Row identifiers; empty unless rows were requested.
  public var identifier: SectorIdentifiers = []
  /// Names, if the input contains others than ``Region/sectorName(_:)`` derives; otherwise empty.
  public var listedName: [String] = []
  /// Names of generated places and of sectors that were renamed, by node; other sectors have the name of
  /// their special location or number.
  public var placeName: [Int: String] = [:]
  /// IDs of a graph file whose IDs are not all numbers; otherwise empty.
  public var textID: [String] = []
  /// Galaxy-wide IDs, if the input contains them; otherwise empty, and the ID is number plus
  /// offset.
  public var listedGlobalID: [Int] = []

  /// Sentinel in ``cluster`` and ``zone`` for an unknown or invalid value.
  public static let unknown = UInt32.max

  /// Creates a table of sectors numbered from 1, with all other columns unknown.
  ///
  /// - Parameter count: The number of sectors.
  public init(count: Int) { numbering = .sequential(count: count) }

  /// Creates a table with a given numbering and all other columns unknown.
  ///
  /// - Parameter numbering: The numbering.
  public init(numbering: SectorNumbering) { self.numbering = numbering }

  /// The number of sectors.
  public var count: Int { numbering.count }

  /// Whether positions are known.
  public var hasPositions: Bool { !x.isEmpty }

  /// Returns the region-local number of a sector.
  ///
  /// - Parameter node: Node of the sector.
  /// - Returns: The number.
  /// - Complexity: O(1).
  @inlinable public func number(_ node: Int) -> Int {
    switch numbering {
    case .sequential: node + 1
    case .listed(let numbers): numbers[node]
    }
  }

  /// Returns the node of the first sector with a number.
  ///
  /// - Parameter number: Region-local sector number.
  /// - Returns: The node, or nil if there is no such sector.
  /// - Complexity: O(1) if sectors are numbered from 1, otherwise O(log sectors).
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
