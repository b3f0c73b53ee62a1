internal import Platform

/// A list of results that several threads fill in, each at its own positions.
final class Collected<Value: Sendable>: Sendable {
  let count: Int
  private let values: Guarded<[Value?]>

  init(count: Int) {
    self.count = count
    values = Guarded([Value?](repeating: nil, count: count))
  }

  subscript(position: Int) -> Value? {
    get { values.withLock { $0[position] } }
    set { values.withLock { $0[position] = newValue } }
  }

  /// Returns the results in the order of their positions.
  func all() -> [Value] {
    values.withLock { $0.compactMap { $0 } }
  }
}
