/// The origin of a galaxy, which determines the invariants that can be checked.
public enum MapSource: Sendable {
  /// The generator, or its rows read from a `galaxy.json` file.
  case rows
  /// A Universe JSON file of one region.
  case universe
  /// A list of directed edges.
  case edgeList
}

/// A complete galaxy, or the part of it that an input contains.
///
/// A row of `galaxies`.
public struct Galaxy: Sendable {
  /// The row identifier, or `.none` if rows were not requested.
  public var identifier: Identifier = .none
  /// Display name.
  public var name: String
  /// Origin of the galaxy, which determines the invariants that can be checked.
  public var source: MapSource
  /// Seed of the galaxy, 0…2^53 − 1; nil if the input does not contain it.
  public var seed: UInt64?
  /// Name of the preset; empty if the input does not contain it.
  public var preset: String = ""
  /// Version of the generator that produced the galaxy.
  public var generatorVersion: String = ""
  /// Value of every setting by its dotted name, in ascending byte order of names.
  public var settings: [FieldValue.Member] = []
  /// What was done to the map after its seed and settings, as recipes hold it.
  public var steps: [FieldValue] = []
  /// The failures of invariants that the recipe accepts, as it holds them.
  public var waivers: [FieldValue] = []
  /// Why steps could not be done as the recipe asks; such a map is not written.
  public var stepFaults: [StepFault] = []
  /// What the last step that draws again kept and drew, for each region that it changed.
  public var stepOutcomes: [StepOutcome] = []
  /// What steps keep of stations and planets, in the order of the steps of each region.
  public var siteSteps: [SiteStep] = []
  /// SHA-256 of the settings as canonical JSON, or of settings, steps and waivers if there are any; 64
  /// hexadecimal digits; nil if not computed.
  public var settingsDigest: String?
  /// The recipe of the galaxy as one line of JSON, which its files carry; nil if they carry none.
  public var stamp: String?
  /// Whether its files tell neither its seed nor its settings, except for columns of tables.
  public var hidesOrigin = false
  /// The present time of the galaxy, from which all other times are derived.
  public var epoch: Timestamp = .defaultEpoch
  /// The regions in ascending order of name, which is the order of their rows.
  public var regions: [Region] = []
  /// Tunnels between regions.
  public var attachments: [WarpTunnel] = []
  /// Counters of seeded rows that the galaxy's own row repeats.
  public var contents = GalaxyContents()
  /// Requests that the generator could not fully satisfy.
  public var warnings: [GenerationWarning] = []
  /// Errors that a reader found in the input but could still represent.
  public var findings: [ReaderFinding] = []
  /// What a reader ignored or had to assume about the input, one sentence each.
  public var readerNotes: [String] = []

  /// Creates a galaxy without regions.
  public init(name: String, source: MapSource) {
    self.name = name
    self.source = source
  }

  /// Creation time of world rows: 731 days before the epoch in every profile.
  public var worldTime: Timestamp { epoch.adding(days: -731) }
}

/// A request that the generator could not fully satisfy.
///
/// Recorded in the galaxy; never an error.
public struct GenerationWarning: Sendable, Equatable {
  /// Stage that issued the warning, such as `warps`.
  public var category: String
  /// Stable code, such as `CAP_REPAIR`.
  public var code: String
  /// Text for the user.
  public var message: String

  /// Creates a warning.
  public init(category: String, code: String, message: String) {
    self.category = category
    self.code = code
    self.message = message
  }
}

/// A violation of an invariant by an input that the model cannot represent.
///
/// For example, a warp to a sector that does not exist.
public struct ReaderFinding: Sendable, Equatable {
  /// ID of the violated invariant, such as `INV-21`.
  public var invariant: String
  /// Name of the region, or `galaxy`.
  public var scope: String
  /// Text for the user.
  public var message: String
  /// Sector numbers or row keys that violate the invariant.
  public var witnesses: [String]
  /// What the reader left out of the map for it, one for each witness, such as `warp`; `nil` if
  /// nothing was.
  public var omitted: String?

  /// Creates a finding.
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
