/// What is true of every formation of one type: names, sizes, counts, and measured properties.
///
/// ``FormationType/facts`` holds the row of each type. The settings `formations.TYPE` and
/// `formations.TYPE.size`, the counts of a region, names, colors of maps, and the columns of
/// `special_formations.properties` derive from these rows.
public struct FormationFacts: Sendable, Equatable {
  /// The shape that types have in common.
  public enum Kind: Sendable, Equatable {
    /// Sectors behind one or a few gateways; the anchor is a gateway.
    case enclave
    /// Sectors of a loop; the anchor is the pivot that the loop starts and ends at.
    case loop
    /// Sectors of a chain between two mouths; the anchor is the mouth nearer to the capital.
    case passage
    /// A single sector of the mainland, the anchor; the interior is empty.
    case terminal
    /// A one-way warp from the anchor to the only sector of the interior.
    case door
    /// Sectors that no warp enters; the anchor is one of them.
    case island
  }

  /// The shape that the type shares with others.
  public let kind: Kind
  /// Noun of the names of such formations.
  public let noun: String
  /// Color on maps, as `0xRRGGBB`.
  public let color: UInt32
  /// Interior sizes that settings may request, or nil if the size is fixed or derived.
  public let sizes: ClosedRange<Int>?
  /// Whether back doors may lead into it.
  public let takesBackDoors: Bool
  /// Its properties in the order in which they are written.
  public let properties: [FormationProperty]
  /// How many Terran Space gets by default.
  public let terranSpace: FormationCount
  /// How many the Central Nexus gets by default.
  public let centralNexus: FormationCount
  /// How many a player-owned region of fewer than 200 sectors gets by default.
  public let smallRegion: FormationCount
  /// How many a larger player-owned region gets by default.
  public let largeRegion: FormationCount

  init(
    kind: Kind, noun: String, color: UInt32, sizes: ClosedRange<Int>? = nil,
    takesBackDoors: Bool = false, properties: [FormationProperty],
    terranSpace: FormationCount = .fixed(0), centralNexus: FormationCount = .fixed(0),
    smallRegion: FormationCount = .fixed(0), largeRegion: FormationCount = .fixed(0)
  ) {
    self.kind = kind
    self.noun = noun
    self.color = color
    self.sizes = sizes
    self.takesBackDoors = takesBackDoors
    self.properties = properties
    self.terranSpace = terranSpace
    self.centralNexus = centralNexus
    self.smallRegion = smallRegion
    self.largeRegion = largeRegion
  }
}

/// How many formations of a type a region gets unless settings request a number.
public enum FormationCount: Sendable, Equatable {
  /// A fixed number.
  case fixed(Int)
  /// None, even if settings request some.
  case never
  /// One for every `each` sectors, rounded, and at least `minimum`.
  case perSectors(_ each: Int, minimum: Int)
  /// One in regions of at least this number of sectors.
  case oneFromSectors(Int)
  /// One in regions of at least this number of clusters.
  case oneFromClusters(Int)
  /// One for every `each` clusters, rounded, in regions of at least `fromSectors` sectors.
  case perClusters(_ each: Int, fromSectors: Int)
  /// One for every bubble and dead-end bubble that the region gets, and at most `maximum`.
  case perEnclave(maximum: Int)
}

/// A key of `special_formations.properties`.
public enum FormationProperty: String, CaseIterable, Sendable {
  /// The word for the shape of an enclave: chain, tree, ring or mesh.
  case branching
  /// Hops from the pivot of a loop back to itself without the loop; always 1.
  case bypassDistance = "bypass_distance"
  /// The number of warps into a sink.
  case entryCount = "entry_count"
  /// Hops from the entry of a back door to its landing without the door, at most 32.
  case entryDistance = "entry_distance"
  /// The mouth of a tunnel that is farther from the capital.
  case exitMouthSector = "exit_mouth_sector_id"
  /// The sector of an island from which a one-way warp leads off, if there is one.
  case exitSector = "exit_warp_sector_id"
  /// The number of gateways of an enclave.
  case gatewayCount = "gateway_count"
  /// The gateways of an enclave, the anchor first.
  case gatewaySectors = "gateway_sector_ids"
  /// The number of interior sectors.
  case interiorSize = "interior_size"
  /// The smallest permitted number of interior sectors.
  case minimumInteriorSize = "interior_size_min"
  /// Whether only pilots without fighters may enter; always false.
  case isUnfiggedOnly = "is_unfigged_only"
  /// The ordinals of the clusters of an archipelago.
  case memberClusters = "island_member_cluster_ids"
  /// The number of sectors of a passage.
  case length
  /// Sectors between the gateway of an enclave and its first branching or cycle.
  case linkTunnelDepth = "link_tunnel_depth"
  /// The share of links of a passage that are one-way.
  case oneWayBias = "one_way_bias"
  /// What a dead end branches off; always `open`.
  case parentKind = "parent_kind"
  /// The straight-line distance in space from an island to the nearest sector of the mainland.
  case jumpDistance = "quantum_jump_distance"
  /// How ships get out of a sink; always `none`.
  case recoveryMethod = "recovery_method"
  /// Hops from the secret entry of a hatch to its anchor without the entry, at most 32.
  case surpriseSourceDistance = "surprise_source_distance"
  /// The secret entry of a hatch.
  case surpriseSourceSector = "surprise_source_sector_id"
  /// The formation that a back door leads into; in memory, its ordinal.
  case target = "target_formation_id"
}

extension FormationType {
  /// Whether it is an island: sectors that no warp enters.
  public var isIsland: Bool { facts.kind == .island }
}

extension SpecialFormation {
  /// Returns a property of the formation.
  ///
  /// - Parameter property: The property.
  /// - Returns: Its value, or nil if the formation does not have it.
  /// - Complexity: O(properties).
  public func value(of property: FormationProperty) -> FieldValue? {
    properties.first { $0.key == property.rawValue }?.value
  }
}
