import GalaxyTestSupport
import Testing

@testable import Parquet

@Suite struct DistinctValuesTests {
  @Test(arguments: [4, 8, 16, nil] as [Int?])
  func valuesAreNumberedInTheOrderOfTheirFirstAppearance(width: Int?) {
    let seed = TestSeed.draw()
    var random = SplitMix64(seed: seed)
    var values = DistinctValues(width: width)
    var order: [[UInt8]: UInt32] = [:]
    for _ in 0..<20_000 {
      let length = width ?? random.below(12)
      var value = [UInt8](repeating: 0, count: length)
      for place in value.indices.prefix(2) { value[place] = UInt8(random.below(100)) }
      let expected = order[value] ?? UInt32(order.count)
      order[value] = expected
      // An empty array has no address.
      let number = (value + [0]).withUnsafeBytes { bytes in
        bytes.baseAddress.map { values.number($0, length) }
      }
      #expect(number == expected, "SEED=\(seed)")
    }
    let count = values.count
    #expect(count == order.count)
    for (value, number) in order {
      let found = Array(values.value(number))
      #expect(found == value)
    }
  }
}
