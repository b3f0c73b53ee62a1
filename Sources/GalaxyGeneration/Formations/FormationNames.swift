public import Determinism
public import GalaxyModel

/// Names of formations.
public enum FormationNaming {
  /// Draws a name, which may be one that another formation has.
  public static func name(of type: FormationType, _ stream: inout RandomStream) -> String {
    stream.pick(from: NamePools.formationFirst) + " " + type.noun
  }
}

extension NamePools {
  static let formationFirst = [
    "Ashen", "Buried", "Cornered", "Dim", "Echoing", "Forked", "Gated", "Hushed", "Inward",
    "Knotted", "Latched", "Mislaid", "Narrow", "Oblique", "Pocket", "Quilted", "Ringed",
    "Shuttered", "Tethered", "Unlit", "Veiled", "Wary", "Yielding", "Zigzag",
  ]
}

extension FormationType {
  /// Noun of its names.
  var noun: String {
    switch self {
    case .bubble: "Hollow"
    case .deadEndBubble: "Cellar"
    case .goldBubble: "Vault"
    case .tunnel: "Gallery"
    case .deadEnd: "Stub"
    case .warpSink: "Drain"
    case .backdoor: "Wicket"
    case .blister: "Loop"
    case .escapeHatch: "Hatch"
    case .lostSector: "Castaway"
    case .lostCluster: "Holm"
    case .archipelago: "Skerries"
    }
  }
}
