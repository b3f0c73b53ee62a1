public import GalaxyModel

/// What users call a part of a map: `sector:12-40`, `terran-space/formation:#3+2`, `warp:12>40`.
///
/// ```
/// ref     = [REGION "/"] what ["+" K]              "+K": also every sector within K hops
/// what    = "sector:" numbers | "cluster:" numbers | "zone:" NAME | "type:" TYPE | "place:" SLUG
///         | "names" | "all" | "formation:" ("#" ORDINAL | TYPE | NAME) | "warp:" U ("-" | ">") V
///         | "tunnel:" U "-" V | "station:" N | "planet:" N "/" POSITION | "region" | "galaxy"
/// numbers = N | N "-" M | numbers "," numbers
/// ```
///
/// `U-V` is the link, `U>V` one direction of it. Names compare without case; with blanks or `/+,` they
/// are quoted. A reference knows no map: ``ReferenceResolver`` finds what it names.
public struct MapReference: Sendable, Hashable {
  /// The kind of thing that is named, and which one.
  public enum Subject: Sendable, Hashable {
    /// Sectors by their numbers.
    case sectors([ClosedRange<Int>])
    /// Clusters by their ordinals.
    case clusters([ClosedRange<Int>])
    /// A zone by its type or name.
    case zone(String)
    /// All sectors of a type.
    case sectorType(SectorType)
    /// A special location.
    case place(PlaceWord)
    /// Every name on the map.
    case names
    /// The whole map.
    case all
    /// A declared formation, or all of a type.
    case formation(FormationWord)
    /// A link by the numbers of its ends.
    case warp(LinkWord)
    /// A tunnel by the numbers of its ends.
    case tunnel(Int, Int)
    /// The station of a sector.
    case station(Int)
    /// A planet of a sector, by its position from 1.
    case planet(Int, position: Int)
    /// The region itself.
    case region
    /// The galaxy itself.
    case galaxy
  }

  /// The region as it was written; nil if none was.
  public var region: String?
  /// What is named.
  public var subject: Subject
  /// How many hops around it count, too; nil if only the subject does.
  public var hops: Int?

  /// Creates a reference.
  ///
  /// - Parameters:
  ///   - subject: What is named.
  ///   - region: The name of its region; nil if the map has only one.
  ///   - hops: How many hops around it count, too; nil for none.
  public init(_ subject: Subject, in region: String? = nil, hops: Int? = nil) {
    (self.subject, self.region, self.hops) = (subject, region, hops)
  }
}

/// A special location as references name it.
public enum PlaceWord: Sendable, Hashable {
  /// The sector from which reachability is measured.
  case capital
  /// One of the special locations.
  case location(SpecialLocation)

  /// The word.
  public var text: String {
    switch self {
    case .capital: "capital"
    case .location(let location): location.rawValue
    }
  }

  /// All words.
  public static let all: [PlaceWord] = [.capital] + SpecialLocation.allCases.map(location)
}

/// Formations as references name them.
public enum FormationWord: Sendable, Hashable {
  /// The one at a place of the file, from 1.
  case ordinal(Int)
  /// All of a type.
  case type(FormationType)
  /// The one with a name.
  case name(String)
}

/// The ends of a link as references name them.
public struct LinkWord: Sendable, Hashable {
  /// The number of the sector at which it starts; of both directions, the lower one.
  public let source: Int
  /// The number of the sector at which it ends.
  public let target: Int
  /// Whether only this direction counts.
  public let isDirected: Bool

  /// Creates the name of a link.
  ///
  /// - Parameters:
  ///   - source: The number of a sector.
  ///   - target: The number of another sector.
  ///   - isDirected: Whether only the direction from the one to the other counts, not the whole link.
  public init(_ source: Int, _ target: Int, isDirected: Bool) {
    let isSwapped = !isDirected && source > target
    self.source = isSwapped ? target : source
    self.target = isSwapped ? source : target
    self.isDirected = isDirected
  }

  /// The link as text, `12-40` or `12>40`.
  public var text: String { "\(source)\(isDirected ? ">" : "-")\(target)" }
}
