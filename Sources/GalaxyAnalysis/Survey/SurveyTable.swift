/// Figures of many maps: a row for each seed and variant, a column for each figure.
public struct SurveyTable: Sendable {
  /// A figure with its values.
  public struct Column: Sendable {
    /// The name of the figure.
    public let name: String
    /// Its unit in words.
    public let unit: String
    /// The values by row; not a number where the figure is undefined.
    public internal(set) var values: [Double] = []

    /// Describes a figure without values.
    ///
    /// - Parameters:
    ///   - name: The name of the figure.
    ///   - unit: Its unit in words.
    public init(_ name: String, unit: String) {
      self.name = name
      self.unit = unit
    }

    /// The unit of truth values, of which 1 is true and 0 false.
    public static let truth = "true or false"
    /// Whether it is a truth value.
    public var isTruth: Bool { unit == Self.truth }
  }

  /// The seeds by row.
  public private(set) var seeds: [UInt64] = []
  /// The numbers of variants by row.
  public private(set) var variants: [Int] = []
  /// The figures.
  public private(set) var columns: [Column]

  /// Starts without rows.
  ///
  /// - Parameter columns: The figures.
  public init(_ columns: [Column]) { self.columns = columns }

  /// The number of rows.
  public var count: Int { seeds.count }

  /// Adds a row.
  ///
  /// - Parameters:
  ///   - seed: The seed.
  ///   - variant: The number of the variant.
  ///   - values: A value for each column; not a number where it is undefined.
  public mutating func append(seed: UInt64, variant: Int, _ values: [Double]) {
    seeds.append(seed)
    variants.append(variant)
    for (index, value) in values.enumerated() where index < columns.count {
      columns[index].values.append(value)
    }
  }

  /// Returns the index of a figure.
  ///
  /// - Parameter name: Its name.
  /// - Returns: The index; nil if there is no such figure.
  public func index(of name: String) -> Int? { columns.firstIndex { $0.name == name } }
}
