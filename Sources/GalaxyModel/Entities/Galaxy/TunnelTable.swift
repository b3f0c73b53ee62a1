/// The tunnels inside a region, in the order of their rows.
///
/// An array-like collection. Tunnels of a generated region are stored in about ten bytes each (see
/// `PackedTunnels`); others are stored as an array, which is also what modifying a packed table
/// converts it to.
public struct TunnelTable: Sendable {
  private enum Storage: Sendable {
    case listed([WarpTunnel])
    case packed(PackedTunnels)
  }

  private var storage: Storage

  /// Creates a table that stores tunnels compactly if possible.
  ///
  /// - Parameter tunnels: The tunnels.
  /// - Complexity: O(tunnels).
  public init(_ tunnels: [WarpTunnel]) {
    storage = PackedTunnels(tunnels).map(Storage.packed) ?? .listed(tunnels)
  }

  /// Sets the identifier of each tunnel.
  ///
  /// - Parameter identifier: Computes the identifier of the tunnel at an index.
  /// - Complexity: O(1) for packed tunnels, O(tunnels) for others.
  public mutating func identify(by identifier: @escaping @Sendable (_ place: Int) -> Identifier) {
    switch storage {
    case .listed(var tunnels):
      for place in tunnels.indices { tunnels[place].identifier = identifier(place) }
      storage = .listed(tunnels)
    case .packed(var tunnels):
      tunnels.identifier = identifier
      storage = .packed(tunnels)
    }
  }

  /// Returns the nodes that a tunnel joins, which is faster than reading the tunnel.
  ///
  /// - Parameter index: Index of the tunnel.
  /// - Returns: The nodes.
  /// - Complexity: O(1).
  public func ends(_ index: Int) -> (origin: Int, destination: Int) {
    switch storage {
    case .listed(let tunnels): (tunnels[index].origin.node, tunnels[index].destination.node)
    case .packed(let tunnels): tunnels.ends(index)
    }
  }

  // Converts the tunnels to an array and modifies it.
  private mutating func changeList<Result>(_ body: (inout [WarpTunnel]) -> Result) -> Result {
    var list: [WarpTunnel]
    if case .listed(let tunnels) = storage { list = tunnels } else { list = Array(self) }
    // Release the storage, so that the array has a single owner and is modified in place.
    storage = .listed([])
    defer { storage = .listed(list) }
    return body(&list)
  }
}

extension TunnelTable: RandomAccessCollection, MutableCollection, RangeReplaceableCollection {
  /// Creates an empty table.
  public init() { storage = .listed([]) }

  /// The index of the first tunnel, which is 0.
  public var startIndex: Int { 0 }

  /// The number of tunnels.
  public var endIndex: Int {
    switch storage {
    case .listed(let tunnels): tunnels.count
    case .packed(let tunnels): tunnels.count
    }
  }

  /// The tunnel at an index.
  ///
  /// - Complexity: O(1); setting one unpacks the table in O(tunnels).
  public subscript(index: Int) -> WarpTunnel {
    get {
      switch storage {
      case .listed(let tunnels): tunnels[index]
      case .packed(let tunnels): tunnels[index]
      }
    }
    set { changeList { $0[index] = newValue } }
  }

  /// Replaces a range of tunnels.
  ///
  /// - Parameters:
  ///   - range: The indexes to replace.
  ///   - tunnels: The replacement.
  /// - Complexity: O(tunnels).
  public mutating func replaceSubrange(
    _ range: Range<Int>, with tunnels: some Collection<WarpTunnel>
  ) {
    changeList { $0.replaceSubrange(range, with: tunnels) }
  }
}

extension TunnelTable: ExpressibleByArrayLiteral {
  /// Creates a table from an array literal.
  ///
  /// - Parameter tunnels: The tunnels.
  public init(arrayLiteral tunnels: WarpTunnel...) { self.init(tunnels) }
}
