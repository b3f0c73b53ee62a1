public import Determinism
public import GalaxyModel

/// The names of formations.
public enum FormationNaming {
  /// Draws a name; another formation may have the same.
  public static func name(of type: FormationType, _ stream: inout RandomStream) -> String {
    stream.pick(from: NamePools.formationFirst) + " " + type.facts.noun
  }
}

extension NamePools {
  static let formationFirst = [
    "Ashen", "Buried", "Cornered", "Dim", "Echoing", "Forked", "Gated", "Hushed", "Inward",
    "Knotted", "Latched", "Mislaid", "Narrow", "Oblique", "Pocket", "Quilted", "Ringed",
    "Shuttered", "Tethered", "Unlit", "Veiled", "Wary", "Yielding", "Zigzag",
  ]
}
