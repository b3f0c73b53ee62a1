import Determinism
import GalaxyModel

/// Makes names of characters, no two alike in one region: a second use of a name gets a roman
/// numeral.
struct NameMill {
  private var names = UniqueNames()

  /// A lawful or a trader's name: a given and a family name.
  mutating func person(_ stream: inout RandomStream) -> String {
    name(&stream, CharacterNames.given, CharacterNames.family)
  }

  /// An outlaw's name: what he is called, and why.
  mutating func outlaw(_ stream: inout RandomStream) -> String {
    name(&stream, CharacterNames.epithet, CharacterNames.byname)
  }

  /// A name for a hideout.
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
