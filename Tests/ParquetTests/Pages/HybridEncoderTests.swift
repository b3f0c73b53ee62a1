import GalaxyTestSupport
import Testing

@testable import Parquet

@Suite struct HybridEncoderTests {
  /// Reads what the encoder writes, bit by bit.
  private func decode(_ bytes: [UInt8], width: Int, count: Int) -> [UInt32] {
    var place = 0
    var values: [UInt32] = []
    func header() -> Int {
      var (value, shift) = (0, 0)
      repeat {
        value |= Int(bytes[place] & 0x7F) << shift
        shift += 7
        place += 1
      } while bytes[place - 1] & 0x80 != 0
      return value
    }
    while values.count < count, place < bytes.count {
      let head = header()
      if head & 1 == 0 {
        var value: UInt32 = 0
        for byte in 0..<(width + 7) / 8 { value |= UInt32(bytes[place + byte]) << UInt32(8 * byte) }
        place += (width + 7) / 8
        values += Array(repeating: value, count: head >> 1)
      } else {
        for index in 0..<(head >> 1) * 8 {
          var value: UInt32 = 0
          for bit in 0..<width {
            let position = index * width + bit
            let isSet = bytes[place + position / 8] >> UInt8(position % 8) & 1 == 1
            if isSet { value |= 1 << UInt32(bit) }
          }
          values.append(value)
        }
        place += (head >> 1) * width
      }
    }
    #expect(place == bytes.count)
    return Array(values.prefix(count))
  }

  @Test func randomNumbersComeBack() {
    let seed = TestSeed.draw()
    var random = SplitMix64(seed: seed)
    for _ in 0..<300 {
      let width = 1 + random.below(20)
      var numbers: [UInt32] = []
      while numbers.count < random.below(1500) {
        let value = UInt32(random.below(1 << width))
        numbers += Array(repeating: value, count: random.below(3) == 0 ? 1 + random.below(40) : 1)
      }
      var encoder = HybridEncoder(width: width)
      numbers.withUnsafeBufferPointer { encoder.append($0) }
      let bytes = Array(encoder.bytes.all)
      #expect(decode(bytes, width: width, count: numbers.count) == numbers, "SEED=\(seed)")
    }
  }

  @Test func runsAreShort() {
    var encoder = HybridEncoder(width: 1)
    encoder.append(1, times: 122_880)
    let bytes = Array(encoder.bytes.all)
    #expect(bytes == [0x80, 0x80, 0x0F, 1])
  }
}
