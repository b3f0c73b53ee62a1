/// A part of a region to draw, with what lies around it.
public enum MapFocus: Sendable, Equatable {
  /// One sector by its region-local number.
  case sector(Int)
  /// All sectors of a cluster by its ordinal.
  case cluster(Int)
  /// Anchor and interior of a declared formation by its name.
  case formation(String)

  /// Reads `sector:N`, `cluster:N` or `formation:NAME`.
  ///
  /// - Throws: ``RenderFailure/invalidOption(name:value:hint:)`` for anything else.
  public init(parsing text: String) throws(RenderFailure) {
    let hint = "expected sector:N, cluster:N or formation:NAME"
    guard let colon = text.firstIndex(of: ":") else {
      throw .invalidOption(name: "focus", value: text, hint: hint)
    }
    let value = String(text[text.index(after: colon)...])
    switch (text[..<colon], Int(value)) {
    case ("sector", let number?): self = .sector(number)
    case ("cluster", let number?): self = .cluster(number)
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
    case .cluster(let ordinal): "cluster:\(ordinal)"
    case .formation(let name): "formation:\(name)"
    }
  }
}
