/// Row identifiers of the sectors of a region, by node.
///
/// A generated region derives them from sector numbers instead of storing them; a region that was
/// read stores them.
public struct SectorIdentifiers: Sendable, RandomAccessCollection {
  private enum Storage: Sendable {
    case listed([Identifier])
    case derived(count: Int, @Sendable (_ node: Int) -> Identifier)
  }

  private var storage: Storage

  /// Creates stored identifiers.
  ///
  /// - Parameter identifiers: The identifier of each node.
  public init(_ identifiers: [Identifier]) { storage = .listed(identifiers) }

  /// Creates identifiers that are computed on access, which saves 16 bytes per sector.
  ///
  /// - Parameters:
  ///   - count: The number of sectors.
  ///   - identifier: Computes the identifier of a node.
  public init(count: Int, of identifier: @escaping @Sendable (_ node: Int) -> Identifier) {
    storage = .derived(count: count, identifier)
  }

  /// The same identifiers, stored, for frequent access.
  ///
  /// - Complexity: O(sectors).
  public var listed: SectorIdentifiers { SectorIdentifiers(Array(self)) }

  /// The index of the first node, which is 0.
  public var startIndex: Int { 0 }

  /// The number of nodes.
  public var endIndex: Int {
    switch storage {
    case .listed(let identifiers): identifiers.count
    case .derived(let count, _): count
    }
  }

  /// The identifier of the sector at a node.
  ///
  /// - Complexity: O(1).
  public subscript(node: Int) -> Identifier {
    switch storage {
    case .listed(let identifiers): return identifiers[node]
    case .derived(let count, let identifier):
      precondition(node >= 0 && node < count, "a region has no such sector")
      return identifier(node)
    }
  }

  /// Returns the identifier of the sector at a node.
  ///
  /// - Parameter node: Any integer.
  /// - Returns: The identifier, or nil if there is no such sector.
  public func value(at node: Int) -> Identifier? { indices.contains(node) ? self[node] : nil }
}

extension SectorIdentifiers: ExpressibleByArrayLiteral {
  /// Creates stored identifiers from an array literal.
  ///
  /// - Parameter identifiers: The identifier of each node.
  public init(arrayLiteral identifiers: Identifier...) { self.init(identifiers) }
}

extension SectorIdentifiers: Equatable {
  /// Returns whether two regions have the same identifiers, whether stored or computed.
  ///
  /// - Parameters:
  ///   - left: Identifiers of a region.
  ///   - right: Identifiers of another region.
  /// - Returns: True if the identifiers are equal.
  /// - Complexity: O(sectors).
  public static func == (left: SectorIdentifiers, right: SectorIdentifiers) -> Bool {
    left.elementsEqual(right)
  }
}
