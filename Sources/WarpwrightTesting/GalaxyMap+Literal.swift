public import Testing
public import WarpMap

extension GalaxyMap {
  /// Creates a map from warps in the source code of a test; a mistake is an issue of the test.
  ///
  /// ```swift
  /// let map = GalaxyMap("1-2, 2>3, 3-1")
  /// expectStronglyConnected(map)
  /// ```
  ///
  /// - Parameters:
  ///   - links: Warps such as `1-2` (two-way), `2>3` (one-way) or `1-2-3>4` (a chain), and sectors
  ///     without warps such as `7`, separated by commas.
  ///   - name: The name of the map in messages.
  ///   - sourceLocation: Where an issue is recorded.
  public init(
    _ links: String, name: String = "map", sourceLocation: SourceLocation = #_sourceLocation
  ) {
    do {
      try self.init(parsing: links, name: name)
    } catch {
      record(error, at: sourceLocation)
      self.init(numbers: [1], name: name)
    }
  }
}
