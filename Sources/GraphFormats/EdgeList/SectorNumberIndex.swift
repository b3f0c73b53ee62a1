import GalaxyModel

/// The different sector numbers of a list in ascending order, and the place of each.
///
/// If the largest number is not far above how many numbers there are, a direct table finds a place
/// in O(1); else the sorted numbers are searched in O(log V). There is no hashing, so no choice of
/// numbers makes it slow.
struct SectorNumberIndex {
  let numbering: SectorNumbering
  /// Node by number; empty if the numbers are too far apart.
  private let direct: [UInt32]
  /// Ascending; empty if `direct` is used.
  private let sorted: [UInt64]

  /// Indexes all numbers of the lists; `nil` if there are more than a graph can have.
  ///
  /// - Complexity: O(E + largest number) or O(E log E) time.
  init?<Number: FixedWidthInteger & UnsignedInteger>(
    _ first: [Number], _ second: [Number], lone: [Number] = []
  ) {
    let largest = max(first.max() ?? 0, second.max() ?? 0, lone.max() ?? 0)
    let isDense = largest < Number(clamping: 8 * (first.count + lone.count) + 1024)
    if isDense {
      sorted = []
      direct = Self.places(of: [first, second, lone], largest: Int(largest))
      numbering = Self.numbering(direct)
    } else {
      var numbers = first.map { UInt64($0) }
      numbers.append(contentsOf: second.lazy.map { UInt64($0) })
      numbers.append(contentsOf: lone.lazy.map { UInt64($0) })
      numbers.sort()
      var kept = 0
      for number in numbers where kept == 0 || numbers[kept - 1] != number {
        numbers[kept] = number
        kept += 1
      }
      numbers.removeLast(numbers.count - kept)
      sorted = numbers
      direct = []
      numbering = .listed(numbers.map { Int($0) })
    }
    guard numbering.count <= Int(Int32.max) else { return nil }
  }

  /// The node of each number.
  func nodes<Number: FixedWidthInteger & UnsignedInteger>(of numbers: [Number]) -> [UInt32] {
    if !direct.isEmpty {
      return direct.withUnsafeBufferPointer { table in numbers.map { table[Int($0)] } }
    }
    return numbers.map { number in
      var low = 0
      var high = sorted.count
      while low < high {
        let middle = (low + high) / 2
        if sorted[middle] < UInt64(number) { low = middle + 1 } else { high = middle }
      }
      return UInt32(truncatingIfNeeded: low)
    }
  }

  private static let absent = UInt32.max

  private static func places<Number: FixedWidthInteger & UnsignedInteger>(
    of lists: [[Number]], largest: Int
  ) -> [UInt32] {
    guard lists.contains(where: { !$0.isEmpty }) else { return [] }
    var table = [UInt32](repeating: absent, count: largest + 1)
    table.withUnsafeMutableBufferPointer { table in
      for list in lists {
        for number in list { table[Int(number)] = 0 }
      }
      var next: UInt32 = 0
      for number in table.indices where table[number] != absent {
        table[number] = next
        next += 1
      }
    }
    return table
  }

  private static func numbering(_ table: [UInt32]) -> SectorNumbering {
    var numbers: [Int] = []
    for number in table.indices where table[number] != absent { numbers.append(number) }
    let isSequential = numbers.first == 1 && numbers.last == numbers.count
    return numbers.isEmpty || isSequential ? .sequential(count: numbers.count) : .listed(numbers)
  }
}
