/// Roman numerals, which tell a second use of a name from the first.
enum RomanNumeral {
  private static let signs: [(value: Int, text: String)] = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]

  /// The numeral of a positive number.
  static func text(_ number: Int) -> String {
    var rest = number
    var text = ""
    for sign in signs {
      while rest >= sign.value {
        text += sign.text
        rest -= sign.value
      }
    }
    return text
  }
}
