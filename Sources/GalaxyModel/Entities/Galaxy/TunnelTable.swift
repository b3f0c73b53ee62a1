/// The tunnels inside of one region, in the order of their rows.
///
/// It reads like an array. Tunnels of a generated region say so much alike that some ten bytes tell
/// each, see `PackedTunnels`; those of other origin are listed, and changing one lists them all.
public struct TunnelTable: Sendable {
  private enum Storage: Sendable {
    case listed([WarpTunnel])
    case packed(PackedTunnels)
  }

  private var storage: Storage

  /// Tunnels in as little space as they take. O(tunnels).
  public init(_ tunnels: [WarpTunnel]) {
    storage = PackedTunnels(tunnels).map(Storage.packed) ?? .listed(tunnels)
  }

  /// Gives each tunnel the identifier that belongs to its place. O(tunnels) if they are listed.
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

  /// The two nodes that a tunnel joins, which is faster than asking the tunnel. O(1).
  public func ends(_ index: Int) -> (origin: Int, destination: Int) {
    switch storage {
    case .listed(let tunnels): (tunnels[index].origin.node, tunnels[index].destination.node)
    case .packed(let tunnels): tunnels.ends(index)
    }
  }

  // The tunnels as an array, to be changed.
  private mutating func changeList<Result>(_ body: (inout [WarpTunnel]) -> Result) -> Result {
    var list: [WarpTunnel]
    if case .listed(let tunnels) = storage { list = tunnels } else { list = Array(self) }
    // Not two owners of the array, or each change would copy it.
    storage = .listed([])
    defer { storage = .listed(list) }
    return body(&list)
  }
}

extension TunnelTable: RandomAccessCollection, MutableCollection, RangeReplaceableCollection {
  /// No tunnels.
  public init() { storage = .listed([]) }

  public var startIndex: Int { 0 }

  public var endIndex: Int {
    switch storage {
    case .listed(let tunnels): tunnels.count
    case .packed(let tunnels): tunnels.count
    }
  }

  public subscript(index: Int) -> WarpTunnel {
    get {
      switch storage {
      case .listed(let tunnels): tunnels[index]
      case .packed(let tunnels): tunnels[index]
      }
    }
    set { changeList { $0[index] = newValue } }
  }

  public mutating func replaceSubrange(
    _ range: Range<Int>, with tunnels: some Collection<WarpTunnel>
  ) {
    changeList { $0.replaceSubrange(range, with: tunnels) }
  }
}

extension TunnelTable: ExpressibleByArrayLiteral {
  public init(arrayLiteral tunnels: WarpTunnel...) { self.init(tunnels) }
}
