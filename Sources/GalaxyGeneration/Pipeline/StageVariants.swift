/// Which variants of stages to generate: 0, the default, or another number for other draws.
public struct StageVariants: Hashable, Sendable {
  private var numbers: [String: Int] = [:]

  /// Creates the default variants.
  public init() {}

  /// The variant of a stage, 0 unless another one is set.
  public subscript(stage: String) -> Int {
    get { numbers[stage == Stage.warpRows.name ? Stage.warps.name : stage] ?? 0 }
    set { numbers[stage] = newValue == 0 ? nil : newValue }
  }

  /// Whether all variants are the default ones.
  public var isEmpty: Bool { numbers.isEmpty }

  /// The stages of a map with draws of their own, in order.
  public static let stages: [String] = Stage.pipeline.map(\.name).filter { name in
    ![
      Stage.zones, .shortcuts, .warpRows, .formationRows, .sectorNames, .identifiers,
    ].map(\.name).contains(name)
  }

  /// Returns the level that a stage is part of.
  ///
  /// - Parameter stage: The name of a stage.
  /// - Returns: The level; nil if there is no such stage of a map.
  public static func level(of stage: String) -> GenerationLevel? {
    Stage.pipeline.first { $0.name == stage }?.level
  }

  /// Returns whether maps of both variants are the same, apart from their sites.
  ///
  /// - Parameter other: Other variants.
  /// - Returns: Whether no stage of maps differs.
  public func hasSameMap(as other: StageVariants) -> Bool {
    StageVariants.firstDifference(self, other) == nil
  }

  /// Returns the first stage of maps of which two sets of variants have different ones.
  ///
  /// - Parameters:
  ///   - one: The variants.
  ///   - other: The others.
  /// - Returns: The place of the stage in the pipeline; nil if maps have the same variants.
  static func firstDifference(_ one: StageVariants, _ other: StageVariants) -> Int? {
    Stage.pipeline.firstIndex { one[$0.name] != other[$0.name] }
  }

  /// Returns whether a stage runs before another one.
  public static func precedes(_ one: String, _ other: String) -> Bool {
    let names = Stage.pipeline.map(\.name)
    return (names.firstIndex(of: one) ?? .max) < (names.firstIndex(of: other) ?? .max)
  }
}
