/// Returns a positive integer as a Roman numeral, or in decimal digits above 3,999.
///
/// - Parameter number: The integer.
/// - Returns: The numeral.
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

/// Makes names unique: repeated uses get a Roman numeral, as in "Amber Court II".
public struct UniqueNames: Sendable {
  private var uses: [String: Int] = [:]
  private var taken: Set<String> = []

  /// Creates an instance in which no name is in use.
  public init() {}

  /// Returns whether a name is in use.
  ///
  /// - Parameter name: The name.
  /// - Returns: True if it was claimed before.
  public func contains(_ name: String) -> Bool { taken.contains(name) }

  /// Claims a name or, if it is in use, the first numbered form that is not.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - limit: The maximum number of Unicode scalars; longer names are shortened, see
  ///     `String.fitting`.
  /// - Returns: The claimed name.
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
