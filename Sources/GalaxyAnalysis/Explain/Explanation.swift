public import GalaxyModel

/// Why something on a map is as it is, what it means, and what would be without it.
public struct Explanation: Sendable, Equatable {
  /// One reason, with the numbers that decided.
  public struct Cause: Sendable, Equatable {
    /// The stage of generation.
    public var stage: String
    /// The random stream that was drawn from, if any.
    public var stream: String?
    /// The variant of the stage.
    public var variant = 0
    /// The step of a stage with several.
    public var step: String?
    /// Whether the subject exists by this cause.
    public var makes: Bool?
    /// The paragraph or formula that it follows.
    public var rule: String
    /// The cause in one sentence.
    public var text: String
    /// The numbers that decided.
    public var numbers: [FieldValue.Member]

    /// Creates a cause.
    public init(
      stage: String, stream: String? = nil, step: String? = nil, makes: Bool? = nil, rule: String,
      text: String, numbers: [FieldValue.Member] = []
    ) {
      self.stage = stage
      self.stream = stream
      self.step = step
      self.makes = makes
      self.rule = rule
      self.text = text
      self.numbers = numbers
    }
  }

  /// The subject as it was asked for.
  public var ref: String
  /// What the map says about it.
  public var facts: [FieldValue.Member]
  /// Why it is so, in the order of generation; empty if the map does not carry its recipe.
  public var causes: [Cause] = []
  /// Its place in the graph.
  public var role: [FieldValue.Member] = []
  /// The graph without it, if it is a part of the graph.
  public var ifRemoved: Removal?
  /// What else could be, one sentence each.
  public var alternatives: [String] = []
  /// Where the subject is.
  public var sectors: [SectorReference] = []
  /// Other sectors that the explanation names.
  public var named: [SectorReference] = []

  /// Creates an explanation.
  ///
  /// - Parameters:
  ///   - ref: The subject as it was asked for.
  ///   - facts: What the map says about it.
  public init(ref: String, facts: [FieldValue.Member]) {
    self.ref = ref
    self.facts = facts
  }
}

extension Explanation {
  /// The explanation as a document.
  public var fieldValue: FieldValue {
    .object([
      .init("ref", .text(ref)), .init("facts", .object(facts)),
      .init("causes", .list(causes.map(\.fieldValue))), .init("role", .object(role)),
      .init("ifRemoved", .optional(ifRemoved) { $0.fieldValue }),
      .init("alternatives", .list(alternatives.map { .text($0) })),
    ])
  }

  /// The explanation as text: the subject, then its causes, its role, and the map without it.
  public var lines: [String] {
    var lines = ["\(ref): \(Explanation.words(facts))"]
    for cause in causes { lines.append("  \(cause.stage): \(cause.text)") }
    if !role.isEmpty { lines.append("  role: \(Explanation.words(role))") }
    if let ifRemoved { lines.append("  without it: \(ifRemoved.text)") }
    for alternative in alternatives { lines.append("  or: \(alternative)") }
    return lines
  }

  // Keys in words, with short values.
  private static func words(_ members: [FieldValue.Member]) -> String {
    members.compactMap { member in
      let value = text(member.value)
      return value.map { "\(spaced(member.key)) \($0)" }
    }.joined(separator: ", ")
  }

  private static func spaced(_ key: String) -> String {
    key.reduce(into: "") { text, letter in
      text += letter.isUppercase ? " \(letter.lowercased())" : String(letter)
    }
  }

  private static func text(_ value: FieldValue) -> String? {
    switch value {
    case .null: nil
    case .boolean(let value): value ? "yes" : "no"
    case .integer(let value): "\(value)"
    case .number(let value): FieldValue.shortened(value)
    case .text(let value): value
    case .list(let values):
      values.isEmpty ? "none" : values.compactMap { text($0) }.joined(separator: " ")
    case .object(let members): members.isEmpty ? nil : "(\(words(members)))"
    default: nil
    }
  }
}

extension Explanation.Cause {
  fileprivate var fieldValue: FieldValue {
    var members: [FieldValue.Member] = [
      .init("stage", .text(stage)), .init("stream", .optional(stream) { .text($0) }),
      .init("variant", .int(variant)),
    ]
    if let step { members.append(.init("step", .text(step))) }
    if let makes { members.append(.init("makes", .boolean(makes))) }
    return .object(
      members + [
        .init("rule", .text(rule)), .init("text", .text(text)),
        .init("numbers", .object(numbers)),
      ])
  }
}

extension FieldValue {
  /// Returns a number with at most three decimals, as explanations print it.
  ///
  /// - Parameter value: The number.
  /// - Returns: Its text.
  public static func shortened(_ value: Double) -> String {
    let thousandths = (value.magnitude * 1000).rounded()
    guard thousandths < 1e15 else { return "\(value)" }
    let (whole, rest) = Int(thousandths).quotientAndRemainder(dividingBy: 1000)
    var digits = String(1000 + rest).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    let sign = value < 0 && thousandths > 0 ? "-" : ""
    return "\(sign)\(whole)" + (digits.isEmpty ? "" : ".\(digits)")
  }
}

extension Explanation {
  /// The numbers of sectors that some members of its role list, and those that would be farther.
  func named(by keys: Set<String>) -> [Int] {
    let listed = role.filter { keys.contains($0.key) }
      .flatMap { $0.value.listValue.compactMap(\.intValue) }
    return listed + (ifRemoved?.farther.map(\.sector) ?? [])
  }
}
