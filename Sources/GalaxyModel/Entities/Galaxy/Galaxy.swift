/// Where a galaxy in memory came from; it decides which invariants can be judged.
public enum MapSource: Sendable {
  /// The generator, or its rows read back (`galaxy.json`).
  case rows
  /// A Universe JSON file of one region.
  case universe
  /// A list of directed edges.
  case edgeList
}

/// A whole galaxy, or as much of one as an input carries.
public struct Galaxy: Sendable {
  /// Row identifier, `.none` when rows were not asked for.
  public var identifier: Identifier = .none
  public var name: String
  public var source: MapSource
  /// Galaxy seed; `nil` if the input does not say.
  public var seed: UInt64?
  /// Name of the preset; empty if the input does not say.
  public var preset: String = ""
  /// Version of the generator that made it.
  public var generatorVersion: String = ""
  /// Every resolved setting by its dotted name, in ascending byte order.
  public var settings: [FieldValue.Member] = []
  /// SHA-256 of the resolved settings as canonical JSON, 64 hex digits; `nil` if not computed.
  public var settingsDigest: String?
  public var epoch: Timestamp = .defaultEpoch
  /// In ascending order of name, which is the order of their rows.
  public var regions: [Region] = []
  /// Tunnels that join two regions.
  public var attachments: [WarpTunnel] = []
  /// What was seeded, as far as the galaxy's own row counts it.
  public var contents = GalaxyContents()
  /// What the generator could not do as asked.
  public var warnings: [GenerationWarning] = []
  /// What a reader found wrong but could still represent.
  public var findings: [ReaderFinding] = []
  /// What a reader ignored or had to assume about the input, one sentence each.
  public var readerNotes: [String] = []

  public init(name: String, source: MapSource) {
    self.name = name
    self.source = source
  }

  /// When world rows were created: 731 days before the epoch, in every profile.
  public var worldTime: Timestamp { epoch.adding(days: -731) }

  /// Resolved value of a setting, `nil` if it is not recorded.
  public func setting(_ key: String) -> FieldValue? {
    settings.first { $0.key == key }?.value
  }
}

/// A request that the generator could not meet in full; recorded in the galaxy, never a failure.
public struct GenerationWarning: Sendable, Equatable {
  /// Stage that warns, such as `warps`.
  public var category: String
  /// Stable code, such as `CAP_REPAIR`.
  public var code: String
  public var message: String

  public init(category: String, code: String, message: String) {
    self.category = category
    self.code = code
    self.message = message
  }
}

/// Something an input says that contradicts an invariant and that the model has no place for, such
/// as a warp to a sector that does not exist.
public struct ReaderFinding: Sendable, Equatable {
  /// Invariant it violates, such as `INV-21`.
  public var invariant: String
  /// Name of the region, or `galaxy`.
  public var scope: String
  public var message: String
  /// Sector numbers or row keys.
  public var witnesses: [String]
  /// What the reader left out of the map for it, one for each witness, such as `warp`; `nil` if
  /// nothing was.
  public var omitted: String?

  /// A finding with its witnesses.
  public init(
    invariant: String, scope: String, message: String, witnesses: [String], omitted: String? = nil
  ) {
    self.invariant = invariant
    self.scope = scope
    self.message = message
    self.witnesses = witnesses
    self.omitted = omitted
  }
}
