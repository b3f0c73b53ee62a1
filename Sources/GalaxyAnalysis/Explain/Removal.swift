public import GalaxyModel
import GraphKit

/// A region without one of its links or sectors.
public struct Removal: Sendable, Equatable {
  /// What is measured with and without it.
  public struct Figures: Sendable, Equatable {
    /// The number of components, ignoring directions.
    public var weakComponents: Int
    /// The number of strongly connected components.
    public var strongComponents: Int
    /// The number of sectors outside of the largest component, ignoring directions.
    public var cutOff: Int
    /// The mean hops of ordered pairs of which the first sector reaches the second; nil if there are
    /// none, or the region is too large.
    public var meanDistance: Double?

    /// Most sectors of which all distances are measured.
    static let measuredSectors = 100_000

    /// Measures a graph.
    ///
    /// - Complexity: That of `DirectedGraph.distanceSummary(threads:)`.
    init(_ graph: DirectedGraph, threads: Int) {
      let weak = graph.weaklyConnectedComponents()
      weakComponents = weak.count
      strongComponents = graph.stronglyConnectedComponents().count
      cutOff = graph.nodeCount - (weak.largest.map { Int(weak.sizes[$0]) } ?? 0)
      meanDistance =
        graph.nodeCount <= Figures.measuredSectors
        ? graph.distanceSummary(threads: threads).mean : nil
    }

    var members: [FieldValue.Member] {
      [
        .init("weakComponents", .int(weakComponents)),
        .init("strongComponents", .int(strongComponents)), .init("cutOff", .int(cutOff)),
        .init("meanDistance", .optional(meanDistance) { .number($0) }),
      ]
    }
  }

  /// A sector that would be farther from the capital.
  public struct Farther: Sendable, Equatable {
    /// The number of the sector.
    public let sector: Int
    /// The hops now.
    public let before: Int
    /// The hops without what is removed; nil if it cannot be reached any more.
    public let after: Int?
  }

  /// Two sectors whose distance would grow.
  public struct FartherPair: Sendable, Equatable {
    /// The number of the sector where the course begins.
    public let from: Int
    /// The number of the sector where it ends.
    public let to: Int
    /// The hops now.
    public let before: Int
    /// The hops without what is removed; nil if there is no course any more.
    public let after: Int?
  }

  /// The region without it.
  public let after: Figures
  /// The region as it is.
  public let before: Figures
  /// The ten sectors that would be most farther from the capital.
  public let farther: [Farther]
  /// The ten ordered pairs whose distance would grow most, by sectors among equals; nil in regions of
  /// more than 5,000 sectors.
  public let fartherPairs: [FartherPair]?
  /// The formations that would fail their definition, with the clauses.
  public let formations: [(name: String, clauses: [String])]

  /// Whether both say the same.
  public static func == (left: Removal, right: Removal) -> Bool {
    left.fieldValue == right.fieldValue
  }

  /// The removal as a document.
  public var fieldValue: FieldValue {
    .object(
      after.members + [
        .init("before", .object(before.members)),
        .init(
          "farther",
          .list(
            farther.map { one in
              .object([
                .init("sector", .int(one.sector)), .init("before", .int(one.before)),
                .init("after", .optional(one.after) { .int($0) }),
              ])
            })),
        .init(
          "fartherPairs",
          .optional(fartherPairs) { pairs in
            .list(
              pairs.map { pair in
                .object([
                  .init("from", .int(pair.from)), .init("to", .int(pair.to)),
                  .init("before", .int(pair.before)),
                  .init("after", .optional(pair.after) { .int($0) }),
                ])
              })
          }),
        .init(
          "formations",
          .list(
            formations.map { one in
              .object([
                .init("name", .text(one.name)),
                .init("clauses", .list(one.clauses.map { .text($0) })),
              ])
            })),
      ])
  }

  /// The removal in a sentence.
  public var text: String {
    var parts: [String] = []
    func compare(_ one: Int, _ other: Int, _ noun: String) {
      if one != other { parts.append("\(one) \(noun), not \(other)") }
    }
    compare(after.weakComponents, before.weakComponents, "components without directions")
    compare(after.strongComponents, before.strongComponents, "strongly connected components")
    if after.cutOff != before.cutOff {
      let noun = after.cutOff == 1 ? "sector" : "sectors"
      parts.append("\(after.cutOff) \(noun) cut off, not \(before.cutOff)")
    }
    if parts.isEmpty { parts.append("the map stays as connected") }
    if let one = after.meanDistance, let other = before.meanDistance {
      parts.append(
        "the mean distance is \(FieldValue.shortened(one)) hops, not \(FieldValue.shortened(other))"
      )
    }
    if let first = farther.first {
      parts.append(
        first.after.map {
          "sector \(first.sector) is \($0) hops from the capital, not \(first.before)"
        }
          ?? "sector \(first.sector) cannot be reached from the capital")
    }
    if let pair = fartherPairs?.first {
      parts.append(
        "from \(pair.from) to \(pair.to) "
          + (pair.after.map { "it takes \($0) hops, not \(pair.before)" } ?? "there is no course"))
    }
    for formation in formations {
      parts.append("\(formation.name) fails \(formation.clauses.joined(separator: " "))")
    }
    return parts.joined(separator: "; ")
  }
}
