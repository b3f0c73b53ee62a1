/// Sorts keys stably by the bits in `bits`, ascending; the other bits are carried along.
///
/// Least-significant-digit radix sort with digits of up to 11 bits, or 8 if there are so few keys that
/// counting longer ones would take longer than the keys. Its time does not depend on the distribution of
/// the keys, which matters because all sectors of the largest maps are sorted.
///
/// - Complexity: O(count · bits / 11) time, O(count) space.
func radixSort(_ keys: inout [UInt64], bits: Range<Int>) {
  let count = keys.count
  if count < 2 || bits.isEmpty { return }
  let mostBits = count < 4096 ? 8 : 11
  let passes = (bits.count + mostBits - 1) / mostBits
  let digitBits = (bits.count + passes - 1) / passes
  var places = [Int](repeating: 0, count: 1 << digitBits)
  var shift = UInt64(bits.lowerBound)
  while shift < bits.upperBound {
    // The last digit may be a narrower one.
    let width = min(digitBits, bits.upperBound - Int(shift))
    let mask = UInt64(1) << UInt64(width) - 1
    for digit in places.indices { places[digit] = 0 }
    for key in keys { places[Int(truncatingIfNeeded: (key &>> shift) & mask)] &+= 1 }
    var sum = 0
    for digit in places.indices {
      let size = places[digit]
      places[digit] = sum
      sum &+= size
    }
    keys = [UInt64](unsafeUninitializedCapacity: count) { sorted, initialized in
      for key in keys {
        let digit = Int(truncatingIfNeeded: (key &>> shift) & mask)
        sorted[places[digit]] = key
        places[digit] &+= 1
      }
      initialized = count
    }
    shift += UInt64(digitBits)
  }
}
