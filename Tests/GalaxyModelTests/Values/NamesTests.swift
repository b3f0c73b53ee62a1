import GalaxyModel
import Testing

@Suite("Names")
struct NamesTests {
  @Test(arguments: [
    (1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (40, "XL"), (90, "XC"), (400, "CD"),
    (1994, "MCMXCIV"), (3999, "MMMCMXCIX"), (0, "0"), (4000, "4000"), (-3, "-3"),
  ])
  func romanNumerals(_ number: Int, _ text: String) {
    #expect(romanNumeral(number) == text)
  }

  @Test func repeatedNamesAreNumbered() {
    var names = UniqueNames()
    #expect((0..<3).map { _ in names.claim("Rigel") } == ["Rigel", "Rigel II", "Rigel III"])
    #expect(names.contains("Rigel II") && !names.contains("Rigel IV"))
    #expect(names.claim("Rigel II") == "Rigel II II")
  }

  @Test func numberedNamesKeepTheirLimit() {
    var names = UniqueNames()
    let claimed = (0..<20).map { _ in names.claim("Alpha Centauri Prime", limit: 12) }
    #expect(Set(claimed).count == 20)
    #expect(claimed.allSatisfy { $0.unicodeScalars.count <= 12 })
  }

  @Test(arguments: [
    ("Central Nexus", "central-nexus"), ("  A--b  ", "a-b"), ("Ünder", "nder"), ("", "region"),
    ("!?", "region"), ("X9", "x9"),
  ])
  func slugs(_ name: String, _ expected: String) {
    #expect(slug(of: name) == expected)
  }
}
