import Determinism
import GalaxyModel

/// Makes names of characters that are unique in a region.
///
/// A second use of a name receives a Roman numeral.
struct NameMill {
  private var names = UniqueNames()

  /// Draws the name of a citizen: a given name and a family name.
  mutating func person(_ stream: inout RandomStream) -> String {
    name(&stream, CharacterNames.given, CharacterNames.family)
  }

  /// Draws the name of an outlaw: an epithet and a byname.
  mutating func outlaw(_ stream: inout RandomStream) -> String {
    name(&stream, CharacterNames.epithet, CharacterNames.byname)
  }

  /// Draws the name of a hideout.
  mutating func hideout(_ kind: String, _ stream: inout RandomStream) -> String {
    names.claim("\(stream.pick(from: CharacterNames.epithet)) \(kind)")
  }

  private mutating func name(
    _ stream: inout RandomStream, _ first: [String], _ second: [String]
  ) -> String {
    var drawn = ""
    for _ in 0..<6 {
      drawn = "\(stream.pick(from: first)) \(stream.pick(from: second))"
      if !names.contains(drawn) { break }
    }
    return names.claim(drawn)
  }
}
