import Testing

@testable import Determinism

@Suite struct SeedTests {
  @Test(
    arguments: [
      ("0", 0), ("2102", 2102), ("007", 7), ("9007199254740991", 9_007_199_254_740_991),
      ("0x1F", 31), ("0xff", 255), ("0x0000000000000000000001", 1),
      ("0x1fffffffffffff", 9_007_199_254_740_991),
    ] as [(String, UInt64)])
  func parsesNumbers(text: String, value: UInt64) {
    #expect(Seed(text: text).value == value)
  }

  /// Values computed by another implementation.
  @Test(
    arguments: [
      ("galaxy", 1_317_438_088_732_921), ("9007199254740992", 521_416_934_373_994),
      ("-1", 3_777_427_921_777_148), ("+7", 7_315_963_151_987_970), ("", 4_719_389_940_915_220),
      (" 7", 665_629_040_673_127), ("0x", 2_606_705_366_397_816),
      ("0X1f", 2_735_994_830_121_780), ("0x20000000000000", 7_024_865_424_428_603),
      ("Ünïverse", 8_289_172_773_374_024), ("ñ", 3_299_671_049_669_025),
      ("한글", 2_244_908_147_965_231),
    ] as [(String, UInt64)])
  func hashesOtherTexts(text: String, value: UInt64) {
    #expect(Seed(text: text).value == value)
  }

  @Test func composedAndDecomposedTextsYieldTheSameSeed() {
    #expect(Seed(text: "\u{212B}") == Seed(text: "A\u{30A}"))
    #expect(Seed(text: "\u{C5}").value == 5_872_067_510_341_954)
    #expect(
      Seed(text: "\u{D55C}\u{AE00}")
        == Seed(text: "\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF}"))
    #expect(Seed(text: "q\u{307}\u{323}").value == 7_451_675_439_209_679)
  }

  @Test func longNumbersAreHashedWithoutOverflow() {
    let long = String(repeating: "9", count: 400)
    #expect(Seed(text: long) == Seed(text: long))
    #expect(Seed(text: long).value <= Seed.maximum)
    #expect(Seed(text: String(repeating: "0", count: 400) + "5").value == 5)
  }

  @Test func valuesAreLimitedTo53Bits() {
    #expect(Seed(value: 1 << 53 - 1)?.value == Seed.maximum)
    #expect(Seed(value: 1 << 53) == nil)
    #expect(Seed.maximum == 9_007_199_254_740_991)
    for _ in 0..<100 { #expect(Seed.random().value <= Seed.maximum) }
  }

  @Test func offsetsWrapAround() {
    let last = Seed(text: "9007199254740991")
    #expect(last.offset(by: 1).value == 0)
    #expect(last.offset(by: 3).value == 2)
    #expect(Seed(text: "0").offset(by: -1) == last)
    #expect(last.offset(by: Int.max).value == (Seed.maximum &+ UInt64(Int.max)) & Seed.maximum)
    #expect((5 as Seed).offset(by: 0) == 5)
  }

  @Test func descriptionRoundTrips() {
    for seed: Seed in [0, 42, 9_007_199_254_740_991] {
      #expect(Seed(text: seed.description) == seed)
    }
  }
}
