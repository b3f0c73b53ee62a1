public import GalaxyModel

/// A part of a region to draw, with its surroundings.
public enum MapFocus: Sendable, Equatable {
  /// One sector by its region-local number.
  case sector(Int)
  /// Several sectors by their region-local numbers; those that do not exist are skipped.
  case sectors([Int])
  /// All sectors of a cluster by its ordinal.
  case cluster(Int)
  /// Anchor and interior of a declared formation by its name.
  case formation(String)
  /// All sectors of a zone.
  case zone(ZoneType)

  /// Reads `sector:N`, `sectors:N,N,…`, `cluster:N`, `zone:TYPE` or `formation:NAME`.
  ///
  /// - Throws: ``RenderFailure/invalidOption(name:value:hint:)`` for anything else.
  public init(parsing text: String) throws(RenderFailure) {
    let hint = "expected sector:N, sectors:N,N, cluster:N, zone:TYPE or formation:NAME"
    guard let colon = text.firstIndex(of: ":") else {
      throw .invalidOption(name: "focus", value: text, hint: hint)
    }
    let value = String(text[text.index(after: colon)...])
    switch (text[..<colon], Int(value)) {
    case ("sector", let number?): self = .sector(number)
    case ("cluster", let number?): self = .cluster(number)
    case ("sectors", _):
      let parts = value.split(separator: ",", omittingEmptySubsequences: false)
      let numbers = parts.compactMap { Int($0) }
      guard numbers.count == parts.count else {
        throw .invalidOption(name: "focus", value: text, hint: hint)
      }
      self = .sectors(numbers)
    case ("zone", _):
      guard let zone = ZoneType(rawValue: value.uppercased()) else {
        throw .invalidOption(name: "focus", value: text, hint: hint)
      }
      self = .zone(zone)
    case ("formation", _) where !value.isEmpty: self = .formation(value)
    default: throw .invalidOption(name: "focus", value: text, hint: hint)
    }
  }
}

extension MapFocus: CustomStringConvertible {
  /// The text that ``init(parsing:)`` reads.
  public var description: String {
    switch self {
    case .sector(let number): "sector:\(number)"
    case .sectors(let numbers): "sectors:" + numbers.map(String.init).joined(separator: ",")
    case .cluster(let ordinal): "cluster:\(ordinal)"
    case .formation(let name): "formation:\(name)"
    case .zone(let zone): "zone:\(zone.rawValue)"
    }
  }
}
