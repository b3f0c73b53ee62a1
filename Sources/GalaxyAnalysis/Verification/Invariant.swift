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
  package let needsRows: Bool

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

  /// Creates a rule of your own that names the sectors that break it.
  ///
  /// ```swift
  /// let quietEnds = Invariant(id: "MY-01", title: "No station in a dead end") { region in
  ///   region.everySector.filter { $0.hasStation && $0.exits.count == 1 }.map(\.number)
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - id: An id of your own, such as `MY-01`.
  ///   - title: What must be true, in one line.
  ///   - kinds: The kinds of inputs on which it can be judged.
  ///   - offenders: Returns the numbers of the sectors of a region that break the rule.
  public init(
    id: String, title: String, on kinds: MapKinds = .all,
    offenders: @escaping @Sendable (Region) -> [Int]
  ) {
    self.init(id, title, on: kinds) { context, log in
      for region in context.galaxy.regions {
        let numbers = offenders(region)
        guard !numbers.isEmpty else { continue }
        log.add(
          region.name, "\(title): broken by \(counted(numbers.count, "sector"))",
          witnesses: numbers.prefix(Violation.witnessLimit).map(String.init))
      }
    }
  }

  /// Creates a rule of your own about a galaxy as a whole or its rows.
  ///
  /// ```swift
  /// let threeRegions = Invariant(id: "MY-02", title: "Three regions") { context, log in
  ///   let count = context.galaxy.regions.count
  ///   if count != 3 { log.add("galaxy", "\(count) regions instead of 3") }
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - id: An id of your own, such as `MY-02`.
  ///   - title: What must be true, in one line.
  ///   - kinds: The kinds of inputs on which it can be judged.
  ///   - needsRows: Whether it is judged only if an input contains the rows of all tables.
  ///   - check: Adds each violation to the log.
  public init(
    id: String, title: String, on kinds: MapKinds = .all, needsRows: Bool = false,
    check: @escaping @Sendable (VerificationContext, inout ViolationLog) -> Void
  ) {
    self.init(id, title, on: kinds, needsRows: needsRows, galaxy: check)
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
