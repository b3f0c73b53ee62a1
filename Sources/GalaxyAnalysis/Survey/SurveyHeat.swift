/// How many maps have which values of two figures at a time: the expressive range of a generator.
public struct SurveyHeat: Sendable, Equatable {
  /// The ranges of one figure.
  public struct Axis: Sendable, Equatable {
    /// The index of the figure.
    public let figure: Int
    /// The smallest value.
    public let from: Double
    /// The width of a cell; the largest value is in the last one.
    public let width: Double

    /// The cell of a value.
    func cell(_ value: Double, of cells: Int) -> Int {
      width > 0 ? min(cells - 1, Int((value - from) / width)) : 0
    }
  }

  /// The figure from left to right.
  public let x: Axis
  /// The figure from bottom to top.
  public let y: Axis
  /// The number of maps by cell: a row for each range of `y`, ascending.
  public let counts: [[Int]]
  /// The lowest seed by cell.
  public let seeds: [[UInt64?]]
  /// The entropy of the cells as a share of the highest possible.
  public let entropy: Double
  /// Spearman's rank correlation; nil if a figure has one value only.
  public let correlation: Double?

  /// Counts the rows of a table.
  ///
  /// Rows in which a value is undefined or infinite are left out.
  ///
  /// - Parameters:
  ///   - x: The index of the figure from left to right.
  ///   - y: The index of the figure from bottom to top.
  ///   - table: The table.
  ///   - ranks: The ranks of figures whose values are all finite, as far as known.
  /// - Complexity: O(rows · log rows), O(rows) with ranks.
  init(_ x: Int, _ y: Int, of table: SurveyTable, ranks: [Int: [Double]] = [:]) {
    let (left, right) = (table.columns[x].values, table.columns[y].values)
    let rows = left.indices.filter { left[$0].isFinite && right[$0].isFinite }
    let cells = Self.cells(of: rows.count)
    let columns = Self.axis(x, rows.map { left[$0] }, cells)
    let lines = Self.axis(y, rows.map { right[$0] }, cells)
    var counts = [[Int]](repeating: [Int](repeating: 0, count: cells), count: cells)
    var seeds = [[UInt64?]](repeating: [UInt64?](repeating: nil, count: cells), count: cells)
    for row in rows {
      let column = columns.cell(left[row], of: cells)
      let line = lines.cell(right[row], of: cells)
      counts[line][column] += 1
      seeds[line][column] = min(seeds[line][column] ?? .max, table.seeds[row])
    }
    (self.x, self.y) = (columns, lines)
    (self.counts, self.seeds) = (counts, seeds)
    entropy = Self.entropy(counts.flatMap { $0 }, of: rows.count)
    if let first = ranks[x], let second = ranks[y] {
      correlation = RankCorrelation.correlation(first, second)
    } else {
      correlation = RankCorrelation.spearman(rows.map { left[$0] }, rows.map { right[$0] })
    }
  }

  /// The number of cells a side.
  static func cells(of points: Int) -> Int {
    min(24, max(8, Int((Double(points) / 4).squareRoot())))
  }

  private static func axis(_ figure: Int, _ values: [Double], _ cells: Int) -> Axis {
    guard let low = values.min(), let high = values.max() else {
      return Axis(figure: figure, from: 0, width: 1)
    }
    let isIntegral = values.allSatisfy { $0 == $0.rounded() && $0.magnitude < 0x1p53 }
    let width =
      isIntegral
      ? ((high - low + 1) / Double(cells)).rounded(.up) : (high - low) / Double(cells)
    return Axis(figure: figure, from: low, width: width)
  }

  private static func entropy(_ counts: [Int], of points: Int) -> Double {
    guard points > 0 else { return 0 }
    let sum = counts.filter { $0 > 0 }.reduce(0.0) { sum, count in
      let share = Double(count) / Double(points)
      return sum - share * binaryLogarithm(share)
    }
    return sum / binaryLogarithm(Double(counts.count))
  }
}

/// Chooses pairs of figures that show most of the range of a generator.
enum SurveyHeatChoice {
  /// Returns heat maps of the best pairs, each figure at most once.
  ///
  /// A pair is good if its cells are filled evenly and its figures say different things: by entropy,
  /// times one less the strength of their correlation.
  ///
  /// - Parameters:
  ///   - limit: The most pairs.
  ///   - table: The table.
  ///   - summaries: The distributions of its columns.
  /// - Returns: The heat maps, the best pair first.
  /// - Complexity: O(figures² · rows · log rows); O(figures² · rows) if all values are finite.
  static func pairs(_ limit: Int, of table: SurveyTable, _ summaries: [SurveySummary])
    -> [SurveyHeat]
  {
    let figures = summaries.indices.filter { isSpread(summaries[$0]) }
    var ranks: [Int: [Double]] = [:]
    for figure in figures where table.columns[figure].values.allSatisfy(\.isFinite) {
      ranks[figure] = RankCorrelation.ranks(table.columns[figure].values)
    }
    var candidates: [(heat: SurveyHeat, worth: Double)] = []
    for (place, x) in figures.enumerated() {
      for y in figures[(place + 1)...] {
        let heat = SurveyHeat(x, y, of: table, ranks: ranks)
        guard let correlation = heat.correlation else { continue }
        candidates.append((heat, heat.entropy * (1 - correlation.magnitude)))
      }
    }
    func names(_ heat: SurveyHeat) -> (String, String) {
      (table.columns[heat.x.figure].name, table.columns[heat.y.figure].name)
    }
    candidates.sort { left, right in
      left.worth == right.worth ? names(left.heat) < names(right.heat) : left.worth > right.worth
    }
    var chosen: [SurveyHeat] = []
    var used: Set<Int> = []
    for (heat, _) in candidates where chosen.count < limit {
      guard used.isDisjoint(with: [heat.x.figure, heat.y.figure]) else { continue }
      used.formUnion([heat.x.figure, heat.y.figure])
      chosen.append(heat)
    }
    return chosen
  }

  /// Whether a figure varies by at least a twentieth of its median.
  private static func isSpread(_ summary: SurveySummary) -> Bool {
    guard let low = summary.value(5), let middle = summary.value(50), let high = summary.value(95)
    else { return false }
    return high > low && high - low >= 0.05 * middle.magnitude
  }
}
