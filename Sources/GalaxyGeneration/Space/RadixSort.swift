/// Sorts `order` stably by `key[order[i]]`, ascending, looking at the lowest `bits` bits of the keys.
///
/// Least-significant-digit radix sort with digits of 11 bits: O(count · bits / 11) time and one
/// array of `count` as working space. Linear, and independent of how the keys are spread, which
/// matters because every sector of the largest maps passes through here.
///
/// - Parameter scratch: Working space, grown as needed; reuse it between calls.
func radixSort(
  _ order: inout [UInt32], by key: borrowing [UInt64], bits: Int, scratch: inout [UInt32]
) {
  let count = order.count
  if count < 2 { return }
  if scratch.count < count { scratch = [UInt32](repeating: 0, count: count) }
  let digitBits = 11
  let buckets = 1 << digitBits
  var histogram = [Int](repeating: 0, count: buckets)
  var shift = 0
  key.withUnsafeBufferPointer { key in
    order.withUnsafeMutableBufferPointer { order in
      scratch.withUnsafeMutableBufferPointer { scratch in
        var from = order
        var to = scratch
        var swapped = false
        while shift < bits {
          for bucket in 0..<buckets { histogram[bucket] = 0 }
          let mask = UInt64(buckets - 1)
          for index in 0..<count {
            histogram[Int(key[Int(from[index])] &>> UInt64(shift) & mask)] &+= 1
          }
          var sum = 0
          for bucket in 0..<buckets {
            let size = histogram[bucket]
            histogram[bucket] = sum
            sum &+= size
          }
          for index in 0..<count {
            let item = from[index]
            let bucket = Int(key[Int(item)] &>> UInt64(shift) & mask)
            to[histogram[bucket]] = item
            histogram[bucket] &+= 1
          }
          swap(&from, &to)
          swapped.toggle()
          shift += digitBits
        }
        if swapped {
          for index in 0..<count { order[index] = scratch[index] }
        }
      }
    }
  }
}
