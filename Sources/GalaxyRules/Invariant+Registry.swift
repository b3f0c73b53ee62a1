public import GalaxyAnalysis

extension Invariant {
  /// All invariants: those of the graph and those of rows, in ascending order of id.
  public static let all: [Invariant] = (ofGraph + ofRows).sorted { precedes($0.id, $1.id) }

  /// Everything that a verification can be limited to: the invariants, then the clauses.
  public static let named: [Invariant] = all + clauses

  /// The invariants that are judged on rows.
  static let ofRows: [Invariant] =
    schema + general + counts + factions + stations + markets + planets + hulls + characters
    + players + ledgers + fights + governance + administration + contents

  /// Creates a rule about the rows of all tables.
  ///
  /// - Parameters:
  ///   - id: The id, such as `ENT-20`.
  ///   - title: What must be true, in one line.
  ///   - isOfFiles: Whether the reader of Universe files also judges it, on the rows they contain.
  ///   - check: Reports violations.
  /// - Returns: The rule.
  static func rows(
    _ id: String, _ title: String, andFiles isOfFiles: Bool = false,
    check: @escaping @Sendable (RowsContext, inout ViolationLog) -> Void
  ) -> Invariant {
    Invariant(
      id, title, on: isOfFiles ? .maps : .rows, needsRows: true,
      galaxy: { context, log in
        guard let rows = RowsContext.of(context) else { return }
        log.describe = RowLabels(rows).label
        check(rows, &log)
      })
  }
}

extension RowsContext {
  /// Returns the rows of a galaxy under verification; nil if the input contains only the graph.
  static func of(_ context: VerificationContext) -> RowsContext? {
    context.rows.map { rows in
      context.derived {
        RowsContext(
          context.galaxy, rows, settings: context.settings, regions: context.regions)
      }
    }
  }
}
