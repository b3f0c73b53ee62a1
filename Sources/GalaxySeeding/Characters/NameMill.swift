import Determinism

/// Makes names of characters, no two alike in one region: a second use of a name gets a roman
/// numeral.
struct NameMill {
  private var uses: [String: Int] = [:]

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
    numbered("\(stream.pick(from: CharacterNames.epithet)) \(kind)")
  }

  private mutating func name(
    _ stream: inout RandomStream, _ first: [String], _ second: [String]
  ) -> String {
    var drawn = ""
    for _ in 0..<6 {
      drawn = "\(stream.pick(from: first)) \(stream.pick(from: second))"
      if uses[drawn] == nil { break }
    }
    return numbered(drawn)
  }

  private mutating func numbered(_ name: String) -> String {
    let count = uses[name, default: 0] + 1
    uses[name] = count
    return count == 1 ? name : "\(name) \(romanNumeral(count))"
  }
}

/// A number of 1 to 3999 in roman numerals.
func romanNumeral(_ number: Int) -> String {
  let signs = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]
  var rest = number
  var text = ""
  for (value, sign) in signs {
    while rest >= value {
      text += sign
      rest -= value
    }
  }
  return text
}
