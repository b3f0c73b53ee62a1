/// Row identifiers of the sectors of a region, by node.
///
/// A generated region knows how they follow from the numbers of its sectors and need not keep them;
/// one that was read lists them.
public struct SectorIdentifiers: Sendable, RandomAccessCollection {
  private enum Storage: Sendable {
    case listed([Identifier])
    case derived(count: Int, @Sendable (_ node: Int) -> Identifier)
  }

  private var storage: Storage

  /// Identifiers that are listed.
  public init(_ identifiers: [Identifier]) { storage = .listed(identifiers) }

  /// Identifiers that are found anew each time, which saves 16 bytes a sector.
  public init(count: Int, of identifier: @escaping @Sendable (_ node: Int) -> Identifier) {
    storage = .derived(count: count, identifier)
  }

  /// The same identifiers, listed, for whoever looks at them often. O(sectors).
  public var listed: SectorIdentifiers { SectorIdentifiers(Array(self)) }

  public var startIndex: Int { 0 }

  public var endIndex: Int {
    switch storage {
    case .listed(let identifiers): identifiers.count
    case .derived(let count, _): count
    }
  }

  /// The identifier of the sector at `node`. O(1).
  public subscript(node: Int) -> Identifier {
    switch storage {
    case .listed(let identifiers): return identifiers[node]
    case .derived(let count, let identifier):
      precondition(node >= 0 && node < count, "a region has no such sector")
      return identifier(node)
    }
  }

  /// The identifier of the sector at `node`, `nil` if there is none.
  public func value(at node: Int) -> Identifier? { indices.contains(node) ? self[node] : nil }
}

extension SectorIdentifiers: ExpressibleByArrayLiteral {
  public init(arrayLiteral identifiers: Identifier...) { self.init(identifiers) }
}

extension SectorIdentifiers: Equatable {
  /// Whether the identifiers are the same, however they are kept. O(sectors).
  public static func == (left: SectorIdentifiers, right: SectorIdentifiers) -> Bool {
    left.elementsEqual(right)
  }
}
