public import GalaxyModel

/// A rule that all maps must satisfy: its id, its title, and its check.
///
/// The same value serves as a check after generation, as a property in tests, and as a line in a
/// report. A check depends on the map alone and not on how it was made; it accepts any input, also
/// invalid maps, and takes linear time.
public struct Invariant: Sendable, Identifiable {
  /// `INV-01` and so on.
  public let id: String
  /// The rule in one line.
  public let title: String
  /// The kinds of inputs on which it can be judged.
  public let kinds: MapKinds
  /// Nil for rules that cannot be judged on one map (the same bytes twice, a round trip): tests
  /// judge those, and no verification lists them as checked.
  let check: (@Sendable (VerificationContext, inout ViolationLog) -> Void)?

  /// For rules about data that files contain only in an extension, whether a region has the data;
  /// nil for rules about all maps.
  let isCarried: (@Sendable (Region) -> Bool)?

  /// Whether the rule is about rows beyond those of the graph, so that it is judged only if an
  /// input contains them, or if the reader of a file has judged it.
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

  /// Creates a rule about each region by itself.
  init(
    _ id: String, _ title: String, on kinds: MapKinds = .maps,
    ifCarried isCarried: (@Sendable (Region) -> Bool)? = nil,
    region check: @escaping @Sendable (RegionContext, inout ViolationLog) -> Void
  ) {
    self.init(id, title, on: kinds, ifCarried: isCarried) { context, log in
      for region in context.regions { check(region, &log) }
    }
  }

  /// Creates a rule that only a reader can judge, since the model cannot represent its violations.
  package init(readerOnly id: String, _ title: String, on kinds: MapKinds = .maps) {
    self.init(id, title, on: kinds) { _, _ in }
  }

  /// Returns whether the rule can be judged on a galaxy.
  ///
  /// Its source must be of a suitable kind, and a file must contain what the rule is about.
  public func applies(to galaxy: Galaxy) -> Bool {
    guard isJudgedOnMaps, kinds.contains(MapKinds(galaxy.source)) else { return false }
    guard galaxy.source == .universe, let isCarried else { return true }
    return galaxy.regions.contains(where: isCarried)
  }

  /// Returns the violations of this rule in a galaxy, including the findings of its reader.
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
