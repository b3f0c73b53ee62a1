import GalaxyModel
import GalaxyTestSupport
import Testing

@Suite("Packed columns")
struct PackedColumnTests {
  /// Compares a column with an array after the same operations.
  private func compare<Value: PackableValue>(_ values: [Value]) {
    var column = PackedColumn<Value>()
    for value in values { column.append(value) }
    #expect(column.unpacked == values)
    #expect(column == PackedColumn(values) && column.count == values.count)
    var turned = PackedColumn(values)
    for (index, value) in values.reversed().enumerated() { turned[index] = value }
    #expect(turned.unpacked == values.reversed())
    for value in values.prefix(20) {
      #expect(PackedColumn(repeating: value, count: 3).unpacked == [value, value, value])
    }
  }

  @Test("store integers of every width")
  func storesIntegersOfEveryWidth() {
    var random = SplitMix64(seed: TestSeed.draw())
    for width in [3, 7, 8, 9, 15, 16, 17, 31, 32] {
      let words = (0..<200).map { _ in UInt32.random(in: .min ... .max, using: &random) }
      compare(words.map { $0 >> UInt32(32 - width) })
      compare(words.map { Int32(bitPattern: $0) >> Int32(32 - width) })
    }
    compare([Int32.min, 0, .max, -129, -128, 127, 128, -32_769, -32_768, 32_767, 32_768])
    compare([UInt32.max, 0, 5])
    compare([Int32]())
  }

  @Test("store fractions exactly")
  func storesFractionsExactly() {
    compare((-300...300).map { Double($0) / 100 })
    compare((0...2000).map { Double($0) / 10 })
    compare([0.1 + 0.2, 1e300, -.infinity, 0.015, 21_474_836.48, .leastNonzeroMagnitude, .pi])
    for value in [-0.0, .nan, 0.07, 1 / 3] {
      #expect(PackedColumn([0.5, value])[1].bitPattern == value.bitPattern)
    }
  }

  @Test("change like arrays")
  func mutatesLikeAnArray() {
    var column: PackedColumn<Int32> = [1, 2, 3]
    column.insert(70_000, at: 1)
    column.removeLast()
    column.swapAt(0, 1)
    #expect(column == [70_000, 1, 2])
    #expect(column.filter { $0 < 5 } == [1, 2])
  }
}
