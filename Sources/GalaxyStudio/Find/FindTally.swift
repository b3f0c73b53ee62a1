/// How often conditions were tested and held, and how far seeds came.
public struct FindTally: Sendable, Equatable {
  /// The counts of a conjunct.
  public struct Condition: Sendable, Equatable {
    /// How many seeds and variants it was decided for.
    public var tested = 0
    /// How many of these meet it.
    public var passed = 0
    /// How many of these have no value to compare.
    public var undefined = 0
  }

  /// The counts of a level of generation.
  public struct Level: Sendable, Equatable {
    /// How many seeds and variants reached it.
    public var reached = 0
    /// How many of these went on, or matched.
    public var left = 0
  }

  /// By conjunct, in the order of the text.
  public internal(set) var conditions: [Condition]
  /// By level at which criteria are evaluated.
  public internal(set) var levels: [Level]

  init(conjuncts: Int, levels: Int) {
    conditions = [Condition](repeating: Condition(), count: conjuncts)
    self.levels = [Level](repeating: Level(), count: levels)
  }

  mutating func add(_ record: FindRecord) {
    for (index, verdict) in record.verdicts.enumerated() where verdict != .untested {
      conditions[index].tested += 1
      if verdict == .passed { conditions[index].passed += 1 }
      if verdict == .undefined { conditions[index].undefined += 1 }
    }
    for level in 0..<min(record.reached, levels.count) {
      levels[level].reached += 1
      if level < record.reached - 1 || record.isMatch { levels[level].left += 1 }
    }
  }
}
