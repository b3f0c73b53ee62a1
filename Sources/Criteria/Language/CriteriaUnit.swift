/// The unit of a number in a criterion: a product of powers of base units.
///
/// Numbers of different units are neither added nor compared; products and quotients combine their
/// exponents, so that credits per turn are a unit of their own.
public struct CriteriaUnit: Hashable, Sendable {
  /// What is counted or measured.
  public enum Base: Int, CaseIterable, Sendable {
    /// Warps along a course.
    case hops
    /// Turns of a ship.
    case turns
    /// Sectors of a region.
    case sectors
    /// Credits.
    case credits
    /// Units of length on the map.
    case units

    /// The word in the language.
    public var word: String {
      switch self {
      case .hops: "hops"
      case .turns: "turns"
      case .sectors: "sectors"
      case .credits: "cr"
      case .units: "units"
      }
    }
  }

  /// How a part of a whole is written.
  public enum Part: Sendable {
    /// The number is no part of a whole.
    case none
    /// From 0 to 1.
    case share
    /// From 0 to 100.
    case percent
  }

  /// Exponents by base unit, in the order of the cases.
  private(set) var exponents: [Int8]
  /// Whether the number is a share or a percentage.
  public private(set) var part: Part

  private init(exponents: [Int8], part: Part = .none) {
    self.exponents = exponents
    self.part = part
  }

  /// A number without a unit.
  public static let plain = CriteriaUnit(exponents: none)
  /// A part of a whole from 0 to 1.
  public static let share = CriteriaUnit(exponents: none, part: .share)
  /// A part of a whole from 0 to 100.
  public static let percent = CriteriaUnit(exponents: none, part: .percent)
  /// Warps along a course.
  public static let hops = CriteriaUnit(.hops)
  /// Turns of a ship.
  public static let turns = CriteriaUnit(.turns)
  /// Sectors of a region.
  public static let sectors = CriteriaUnit(.sectors)
  /// Credits.
  public static let credits = CriteriaUnit(.credits)
  /// Units of length on the map.
  public static let units = CriteriaUnit(.units)

  private static let none = [Int8](repeating: 0, count: Base.allCases.count)

  /// The unit of a base.
  public init(_ base: Base) {
    var exponents = Self.none
    exponents[base.rawValue] = 1
    self.init(exponents: exponents)
  }

  /// Whether the unit is that of a plain number, a share, or a percentage.
  public var isDimensionless: Bool { exponents == Self.none }

  /// The unit of a product, or with `-1` of a quotient.
  func combined(with other: CriteriaUnit, power: Int8) -> CriteriaUnit {
    var exponents = exponents
    for index in exponents.indices { exponents[index] &+= power &* other.exponents[index] }
    guard exponents == Self.none, power > 0 else { return CriteriaUnit(exponents: exponents) }
    // A plain number times a share or percentage is one, in either order.
    let parts = [part, other.part].filter { $0 != .none }
    let isMixed = parts.count == 2 && parts[0] != parts[1]
    return CriteriaUnit(exponents: exponents, part: isMixed ? .share : parts.first ?? .none)
  }
}

extension CriteriaUnit: CustomStringConvertible {
  /// The unit as in messages: `hops`, `cr/turns`, `%`, or `a plain number`.
  public var description: String {
    switch part {
    case .share: return "a share"
    case .percent: return "%"
    case .none: break
    }
    if isDimensionless { return "a plain number" }
    var above: [String] = []
    var below: [String] = []
    for base in Base.allCases {
      let exponent = Int(exponents[base.rawValue])
      let words = [String](repeating: base.word, count: abs(exponent))
      if exponent > 0 { above += words } else { below += words }
    }
    let top = above.isEmpty ? "1" : above.joined(separator: "·")
    return below.isEmpty ? top : "\(top)/\(below.joined(separator: "/"))"
  }
}
