/// A positive number in roman numerals; above 3,999 in decimal digits.
public func romanNumeral(_ number: Int) -> String {
  if number < 1 || number > 3999 { return String(number) }
  var rest = number
  var text = ""
  for (value, sign) in romanSigns {
    while rest >= value {
      text += sign
      rest -= value
    }
  }
  return text
}

private let romanSigns: [(Int, String)] = [
  (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
  (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
]

/// Hands out names so that none is given twice: a second use adds a roman numeral, "Amber Court II".
public struct UniqueNames: Sendable {
  private var uses: [String: Int] = [:]
  private var taken: Set<String> = []

  /// No name is taken yet.
  public init() {}

  /// Whether a name has been given out.
  public func contains(_ name: String) -> Bool { taken.contains(name) }

  /// `name` itself, or the first numbered form of it that is free.
  ///
  /// - Parameter limit: The most Unicode scalars that it may have; longer ones are shortened, see
  ///   `String.fitting`.
  public mutating func claim(_ name: String, limit: Int = .max) -> String {
    var candidate = name.fitting(limit)
    while taken.contains(candidate) {
      let use = uses[name, default: 1] + 1
      uses[name] = use
      candidate = name.fitting(limit, ending: " " + romanNumeral(use))
    }
    taken.insert(candidate)
    return candidate
  }
}
