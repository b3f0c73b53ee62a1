public import GalaxyModel

/// Something that must be true of every map: a rule as a value, with its id, its wording and its
/// check.
///
/// The same value serves as a check after generation, as a property in tests, and as a line in a
/// user's report. A check looks at the map alone and knows nothing of how it was made; it accepts
/// anything, also nonsense, and takes linear time.
public struct Invariant: Sendable, Identifiable {
  /// `INV-01` and so on.
  public let id: String
  /// What must be true, in one line.
  public let title: String
  /// Inputs on which it can be judged.
  public let kinds: MapKinds
  /// Nil for rules that cannot be judged on one map (the same bytes twice, a round trip): tests
  /// judge those, and no verification lists them as checked.
  let check: (@Sendable (VerificationContext, inout ViolationLog) -> Void)?

  /// Tells for rules about what a file carries only in an extension whether a region has it; nil
  /// for rules about what every map has.
  let isCarried: (@Sendable (Region) -> Bool)?

  /// Whether the rule is about rows beyond those of the graph, and so judged only where an input
  /// carries them, or is a file whose reader has judged it.
  let needsRows: Bool

  /// Whether a verification of a single map can judge the rule.
  public var isJudgedOnMaps: Bool { check != nil }

  /// A rule about a galaxy as a whole.
  package init(
    _ id: String, _ title: String, on kinds: MapKinds = .maps, needsRows: Bool = false,
    ifCarried isCarried: (@Sendable (Region) -> Bool)? = nil,
    galaxy check: (@Sendable (VerificationContext, inout ViolationLog) -> Void)?
  ) {
    self.id = id
    self.title = title
    self.kinds = kinds
    self.needsRows = needsRows
    self.isCarried = isCarried
    self.check = check
  }

  /// A rule about each region by itself.
  init(
    _ id: String, _ title: String, on kinds: MapKinds = .maps,
    ifCarried isCarried: (@Sendable (Region) -> Bool)? = nil,
    region check: @escaping @Sendable (RegionContext, inout ViolationLog) -> Void
  ) {
    self.init(id, title, on: kinds, ifCarried: isCarried) { context, log in
      for region in context.regions { check(region, &log) }
    }
  }

  /// A rule that only a reader can see broken, since the model has no place for its breach.
  package init(readerOnly id: String, _ title: String, on kinds: MapKinds = .maps) {
    self.init(id, title, on: kinds) { _, _ in }
  }

  /// Whether the rule can be judged on this galaxy: its source must be of a right kind, and a file
  /// must carry what the rule is about.
  public func applies(to galaxy: Galaxy) -> Bool {
    guard isJudgedOnMaps, kinds.contains(MapKinds(galaxy.source)) else { return false }
    guard galaxy.source == .universe, let isCarried else { return true }
    return galaxy.regions.contains(where: isCarried)
  }

  /// Violations of this rule in a galaxy, including what its reader found.
  ///
  /// - Complexity: O(V + E) time and space, as every check; several checks of one galaxy share
  ///   their work when they share a context.
  public func violations(in context: VerificationContext) -> [Violation] {
    var log = ViolationLog(id: id)
    check?(context, &log)
    for finding in context.galaxy.findings where finding.invariant == id {
      log.add(
        finding.scope, finding.message,
        witnesses: Array(finding.witnesses.prefix(Violation.witnessLimit)))
    }
    return log.violations
  }
}
