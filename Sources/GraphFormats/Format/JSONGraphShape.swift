public import JSONText

/// The outermost values of a JSON document, by which formats of graphs recognize it.
public struct JSONGraphShape: Sendable {
  /// The document, if it is an array.
  public let array: JSONElements?
  /// The document, if it is an object; members are found fast.
  public let top: JSONMembers?
  /// The member `elements` of the object.
  public let elements: JSONView?
  /// The array `nodes` of an object without `elements`.
  public let nodes: JSONElements?

  /// The shape of a document.
  ///
  /// - Parameter document: Any JSON document.
  /// - Complexity: O(bytes).
  public init(_ document: JSONDocument) {
    array = document.root.array
    top = array == nil ? document.root.object?.indexed() : nil
    elements = top?["elements"]
    nodes = elements == nil ? top?["nodes"]?.array : nil
  }
}
