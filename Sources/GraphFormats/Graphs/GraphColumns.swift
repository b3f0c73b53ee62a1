/// A number for some nodes; nothing is kept after the last node that has one.
struct GraphColumn {
  private var values: [Double] = []

  /// Whether no node has a number.
  var isEmpty: Bool { !values.contains { !$0.isNaN } }

  subscript(_ node: Int) -> Double? {
    get { node < values.count && !values[node].isNaN ? values[node] : nil }
    set {
      guard node < values.count || newValue != nil else { return }
      while values.count <= node { values.append(.nan) }
      values[node] = newValue ?? .nan
    }
  }
}

/// A text for some nodes; nothing is kept after the last node that has one.
struct GraphNames {
  private var texts = TextPool()
  /// By node the place of its text, from 1; 0 for none.
  private var places: [UInt32] = []

  var isEmpty: Bool { !places.contains { $0 != 0 } }

  subscript(_ node: Int) -> String? {
    get { node < places.count && places[node] != 0 ? texts[Int(places[node]) - 1] : nil }
    set {
      guard node < places.count || newValue != nil else { return }
      while places.count <= node { places.append(0) }
      if let newValue { texts.append(newValue) }
      places[node] = newValue == nil ? 0 : UInt32(texts.count)
    }
  }
}
