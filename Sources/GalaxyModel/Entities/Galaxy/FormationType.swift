/// Type of a special formation: a named shape in the warp graph.
///
/// To add a type, add to this file a case, its row of ``facts``, and its line in
/// ``FormationTable``. The compiler then asks for one stamper (an extension of the generator's
/// `FormationStampers`) and one definition (an extension of the judge's `FormationDefinitions`);
/// everything else derives from the facts.
public enum FormationType: String, DatabaseLabel {
  /// The name of the type in the database.
  public static let databaseType = "special_formation_type"

  /// An enclave behind a single gateway.
  case bubble = "BUBBLE"
  /// A bubble in which every branch ends.
  case deadEndBubble = "DEAD_END_BUBBLE"
  /// An enclave of at least 100 sectors behind one to three gateways.
  case goldBubble = "GOLD_BUBBLE"
  /// A chain of sectors with two neighbors each.
  case tunnel = "TUNNEL"
  /// A sector with a single two-way link.
  case deadEnd = "DEAD_END"
  /// A sector that can be entered but not left.
  case warpSink = "WARP_SINK"
  /// A one-way warp into another formation that bypasses its gateway.
  case backdoor = "BACKDOOR"
  /// A loop whose only entrance and exit is its pivot.
  case blister = "BLISTER"
  /// A dead end with an additional one-way warp from far away.
  case escapeHatch = "ESCAPE_HATCH"
  /// A sector that no warp enters.
  case lostSector = "LOST_SECTOR"
  /// A cluster that no warp enters.
  case lostCluster = "LOST_CLUSTER"
  /// Several clusters that no warp enters.
  case archipelago = "ARCHIPELAGO"

  /// The facts of the type: the only place that lists them.
  public var facts: FormationFacts {
    switch self {
    case .bubble:
      FormationFacts(
        kind: .enclave, noun: "Hollow", color: 0x2F80ED, sizes: 3...60, takesBackDoors: true,
        properties: [.branching, .gatewayCount, .interiorSize, .linkTunnelDepth],
        terranSpace: .fixed(1), centralNexus: .fixed(4), smallRegion: .fixed(1),
        largeRegion: .perSectors(333, minimum: 1))
    case .deadEndBubble:
      FormationFacts(
        kind: .enclave, noun: "Cellar", color: 0x7B61FF, sizes: 2...60, takesBackDoors: true,
        properties: [.branching, .gatewayCount, .interiorSize, .linkTunnelDepth],
        terranSpace: .fixed(1), centralNexus: .fixed(2), smallRegion: .fixed(1),
        largeRegion: .perSectors(800, minimum: 1))
    case .goldBubble:
      FormationFacts(
        kind: .enclave, noun: "Vault", color: 0xE0A100, sizes: 100...2000,
        properties: [.gatewayCount, .gatewaySectors, .interiorSize, .minimumInteriorSize])
    case .tunnel:
      FormationFacts(
        kind: .passage, noun: "Gallery", color: 0x0E9F94, sizes: 5...20,
        properties: [.exitMouthSector, .length, .oneWayBias],
        terranSpace: .fixed(1), centralNexus: .fixed(4),
        largeRegion: .perSectors(500, minimum: 1))
    case .deadEnd:
      FormationFacts(
        kind: .terminal, noun: "Stub", color: 0x9C6B3F, takesBackDoors: true,
        properties: [.isUnfiggedOnly, .parentKind],
        terranSpace: .fixed(1), centralNexus: .fixed(4), smallRegion: .fixed(1),
        largeRegion: .perSectors(500, minimum: 1))
    case .warpSink:
      FormationFacts(
        kind: .terminal, noun: "Drain", color: 0x30343F,
        properties: [.entryCount, .recoveryMethod],
        terranSpace: .never, centralNexus: .fixed(2), largeRegion: .oneFromSectors(800))
    case .backdoor:
      FormationFacts(
        kind: .door, noun: "Wicket", color: 0xE8590C, properties: [.entryDistance, .target],
        terranSpace: .perEnclave(maximum: 4), centralNexus: .perEnclave(maximum: 4),
        smallRegion: .perEnclave(maximum: 1), largeRegion: .perEnclave(maximum: 4))
    case .blister:
      FormationFacts(
        kind: .loop, noun: "Loop", color: 0xD6409F, sizes: 2...8,
        properties: [.bypassDistance, .interiorSize],
        centralNexus: .fixed(2), largeRegion: .perSectors(500, minimum: 0))
    case .escapeHatch:
      FormationFacts(
        kind: .terminal, noun: "Hatch", color: 0x5CA017,
        properties: [.surpriseSourceDistance, .surpriseSourceSector],
        centralNexus: .fixed(2), largeRegion: .oneFromSectors(500))
    case .lostSector:
      FormationFacts(
        kind: .island, noun: "Castaway", color: 0x8D99AE,
        properties: [.exitSector, .jumpDistance], terranSpace: .never, centralNexus: .never,
        smallRegion: .never, largeRegion: .perSectors(333, minimum: 0))
    case .lostCluster:
      FormationFacts(
        kind: .island, noun: "Holm", color: 0x5F7A99, properties: [.exitSector, .jumpDistance],
        terranSpace: .never, centralNexus: .never, smallRegion: .never,
        largeRegion: .perClusters(10, fromSectors: 300))
    case .archipelago:
      FormationFacts(
        kind: .island, noun: "Skerries", color: 0x3AA6C9,
        properties: [.exitSector, .memberClusters, .jumpDistance], terranSpace: .never,
        centralNexus: .never, smallRegion: .never, largeRegion: .oneFromClusters(12))
    }
  }
}

/// One value for each type of formation, provided property by property.
///
/// A type that conforms compiles only if it provides an entry for every formation type, wherever in
/// its module the entries are written:
///
/// ```swift
/// struct Glyphs: FormationTable {}
/// extension Glyphs { var bubble: Character { "o" } }
/// // … one property for each type
/// Glyphs()[.bubble]  // "o"
/// ```
public protocol FormationTable {
  /// What the table holds for each type.
  associatedtype Entry

  /// The entry of ``FormationType/bubble``.
  var bubble: Entry { get }
  /// The entry of ``FormationType/deadEndBubble``.
  var deadEndBubble: Entry { get }
  /// The entry of ``FormationType/goldBubble``.
  var goldBubble: Entry { get }
  /// The entry of ``FormationType/tunnel``.
  var tunnel: Entry { get }
  /// The entry of ``FormationType/deadEnd``.
  var deadEnd: Entry { get }
  /// The entry of ``FormationType/warpSink``.
  var warpSink: Entry { get }
  /// The entry of ``FormationType/backdoor``.
  var backdoor: Entry { get }
  /// The entry of ``FormationType/blister``.
  var blister: Entry { get }
  /// The entry of ``FormationType/escapeHatch``.
  var escapeHatch: Entry { get }
  /// The entry of ``FormationType/lostSector``.
  var lostSector: Entry { get }
  /// The entry of ``FormationType/lostCluster``.
  var lostCluster: Entry { get }
  /// The entry of ``FormationType/archipelago``.
  var archipelago: Entry { get }
}

extension FormationTable {
  /// The entry of a type.
  public subscript(type: FormationType) -> Entry {
    switch type {
    case .bubble: bubble
    case .deadEndBubble: deadEndBubble
    case .goldBubble: goldBubble
    case .tunnel: tunnel
    case .deadEnd: deadEnd
    case .warpSink: warpSink
    case .backdoor: backdoor
    case .blister: blister
    case .escapeHatch: escapeHatch
    case .lostSector: lostSector
    case .lostCluster: lostCluster
    case .archipelago: archipelago
    }
  }
}
