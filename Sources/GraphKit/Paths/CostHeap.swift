/// A binary min-heap of nodes by cost.
///
/// Equal costs come out in an unspecified order on which callers must not depend.
struct CostHeap {
  struct Entry {
    var cost: UInt64
    var node: UInt32
  }

  private var entries: [Entry] = []

  mutating func insert(_ entry: Entry) {
    entries.append(entry)
    var hole = entries.count - 1
    while hole > 0 {
      let parent = (hole - 1) / 2
      if entries[parent].cost <= entry.cost { break }
      entries[hole] = entries[parent]
      hole = parent
    }
    entries[hole] = entry
  }

  mutating func removeLeast() -> Entry? {
    guard let least = entries.first, let last = entries.popLast() else { return nil }
    let count = entries.count
    if count == 0 { return least }
    var hole = 0
    while true {
      var child = 2 * hole + 1
      if child >= count { break }
      if child + 1 < count, entries[child + 1].cost < entries[child].cost { child += 1 }
      if entries[child].cost >= last.cost { break }
      entries[hole] = entries[child]
      hole = child
    }
    entries[hole] = last
    return least
  }
}
