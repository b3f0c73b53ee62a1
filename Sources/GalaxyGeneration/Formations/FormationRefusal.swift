/// Why a stamper found no formation at a place.
public struct FormationRefusal: Error, Hashable, Sendable {
  /// What stood in the way; later reasons are found by later checks.
  public enum Reason: String, CaseIterable, Comparable, Sendable {
    /// The sector belongs to fedspace or to the capital's cluster.
    case reserved
    /// The sector has fixed content.
    case anchor
    /// The sector has no two independent ways to the capital.
    case notCore = "not core"
    /// Another formation is too near.
    case spacing
    /// There are not enough sectors of one piece, or too many.
    case size
    /// The sectors are in different zones, or their zone would fall apart.
    case zone = "clause zone"
    /// No sector is at the distance that the type demands.
    case distance = "clause distance"
    /// No enclave is left that has no back door yet.
    case enclave = "clause enclave"
    /// The rest of the map would not stay connected.
    case mainlandBreaks = "mainland breaks"
    /// No sector beside the interior can be its gateway.
    case gatewayRoom = "gateway room"
    /// The warps that the type demands exceed the cap of a cluster.
    case degree
    /// The interior would not be connected in both directions.
    case connected = "clause connected"
    /// No gate to another region could land any more.
    case landing = "clause landing"

    /// Whether `left` is found by an earlier check than `right`.
    public static func < (left: Reason, right: Reason) -> Bool { left.depth < right.depth }

    private var depth: Int { Reason.allCases.firstIndex(of: self) ?? 0 }

    /// The reason in a sentence.
    public var text: String {
      switch self {
      case .reserved: "it belongs to fedspace or to the capital's cluster"
      case .anchor: "it has fixed content"
      case .notCore: "it has no two independent ways to the capital"
      case .spacing: "another formation is too near"
      case .size: "there is no piece of the map of the right size"
      case .zone: "the sectors would be in several zones, or cut one in two"
      case .distance: "no sector is at the distance that the type demands"
      case .enclave: "no enclave without a back door is left"
      case .mainlandBreaks: "the rest of the map would not stay connected"
      case .gatewayRoom: "no sector beside it can be the gateway"
      case .degree: "the warps would exceed the cap of a cluster"
      case .connected: "its interior would not be connected in both directions"
      case .landing: "no gate to another region could land any more"
      }
    }
  }

  /// What stood in the way.
  public let reason: Reason
  /// The node where that was found; nil if it is about none.
  public let node: Int?

  init(_ reason: Reason, at node: Int? = nil) {
    self.reason = reason
    self.node = node
  }
}

/// The attempts to stamp one type of formation: how many, and what became of them.
public struct FormationTally: Sendable, Equatable {
  /// The number of attempts.
  public private(set) var tries = 0
  /// The number of formations that found a place.
  public private(set) var placed = 0
  /// How often each reason stood in the way; with ``placed`` they sum to ``tries``.
  public private(set) var refusals: [FormationRefusal.Reason: Int] = [:]
  /// The attempt that came farthest, the first of several.
  public private(set) var best: FormationRefusal?

  /// No attempts.
  public init() {}

  mutating func note(_ refusal: FormationRefusal?) {
    tries += 1
    guard let refusal else {
      placed += 1
      return
    }
    refusals[refusal.reason, default: 0] += 1
    if refusal.node != nil, best.map({ $0.reason < refusal.reason }) ?? true { best = refusal }
  }
}
