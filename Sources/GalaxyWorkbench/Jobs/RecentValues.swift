/// Values that were made before, as many as fit; the one that was used least recently goes first.
struct RecentValues<Value> {
  private struct Entry {
    var value: Value
    let weight: Int
    var use: Int
  }

  private let capacity: Int
  private var entries: [String: Entry] = [:]
  private var uses = 0
  /// The bytes of all values.
  private(set) var weight = 0

  /// Creates room for values.
  ///
  /// - Parameter capacity: The bytes of all values together.
  init(capacity: Int) { self.capacity = capacity }

  /// The value of a key, which counts as a use of it.
  subscript(_ key: String) -> Value? {
    mutating get {
      guard entries[key] != nil else { return nil }
      uses += 1
      entries[key]?.use = uses
      return entries[key]?.value
    }
  }

  /// Adds a value, or replaces it, and lets go of others if there is no room.
  ///
  /// - Complexity: O(values) for each value that goes.
  mutating func insert(_ value: Value, weight: Int, for key: String) {
    uses += 1
    if let old = entries.updateValue(Entry(value: value, weight: weight, use: uses), forKey: key) {
      self.weight -= old.weight
    }
    self.weight += weight
    while self.weight > capacity, entries.count > 1,
      let oldest = entries.min(by: { $0.value.use < $1.value.use })
    {
      entries[oldest.key] = nil
      self.weight -= oldest.value.weight
    }
  }
}
