public import GalaxyModel

/// A change of warps that a region does not allow.
public struct WarpEditError: Error, Equatable, CustomStringConvertible {
  /// What is wrong.
  public let reason: String

  /// What is wrong.
  public var description: String { reason }
}

// Regions are values: an edit changes this copy only. Tunnels, rows and declared formations stay as
// they are, so that a test can see what a rule says about the difference.
extension Region {
  /// Adds a warp between two sectors.
  ///
  /// ```swift
  /// try region.addWarp(from: 17, to: 20)
  /// try region.addWarp(from: 5, to: 9, oneWay: true)
  /// ```
  ///
  /// - Parameters:
  ///   - start: The number of the sector at which it starts.
  ///   - end: The number of the sector at which it ends.
  ///   - oneWay: Whether it leads in this direction only.
  /// - Throws: `WarpEditError` if a sector does not exist, both are the same, or the warp exists.
  /// - Complexity: O(links).
  public mutating func addWarp(
    from start: Int, to end: Int, oneWay: Bool = false
  ) throws(WarpEditError) {
    let (source, target) = (try node(edited: start), try node(edited: end))
    guard source != target else {
      throw WarpEditError(reason: "sector \(start) cannot have a warp to itself")
    }
    let forth = !warps.links(from: source, to: target).isEmpty
    let back = !warps.links(from: target, to: source).isEmpty
    guard !forth || !oneWay && !back else {
      throw WarpEditError(
        reason: "there is a warp from sector \(start) to sector \(end) in \(name)")
    }
    if !oneWay && (forth || back) { removeRows(between: source, and: target) }
    let completes = oneWay && back
    if completes { removeRows(between: source, and: target) }
    warps.insert(from: source, to: target, flags: oneWay && !completes ? [] : .twoWay)
    origin?.isEdited = true
  }

  /// Removes the warp from one sector to another; the way back, if there is one, stays.
  ///
  /// - Parameters:
  ///   - start: The number of the sector at which it starts.
  ///   - end: The number of the sector at which it ends.
  /// - Throws: `WarpEditError` if a sector or the warp does not exist.
  /// - Complexity: O(links).
  public mutating func removeWarp(from start: Int, to end: Int) throws(WarpEditError) {
    let (source, target) = (try node(edited: start), try node(edited: end))
    guard !warps.links(from: source, to: target).isEmpty else {
      throw WarpEditError(
        reason: "there is no warp from sector \(start) to sector \(end) in \(name)")
    }
    let back = !warps.links(from: target, to: source).isEmpty
    removeRows(between: source, and: target)
    if back { warps.insert(from: target, to: source, flags: []) }
    origin?.isEdited = true
  }

  /// Removes the warps between two sectors in both directions.
  ///
  /// - Parameters:
  ///   - first: The number of a sector.
  ///   - second: The number of another sector.
  /// - Throws: `WarpEditError` if a sector does not exist, or there is no warp between them.
  /// - Complexity: O(links).
  public mutating func removeWarps(between first: Int, and second: Int) throws(WarpEditError) {
    let (source, target) = (try node(edited: first), try node(edited: second))
    let before = warps.count
    removeRows(between: source, and: target)
    guard warps.count < before else {
      throw WarpEditError(
        reason: "there is no warp between sectors \(first) and \(second) in \(name)")
    }
    origin?.isEdited = true
  }

  /// Makes the link between two sectors one-way.
  ///
  /// - Parameters:
  ///   - start: The number of the sector at which the remaining warp starts.
  ///   - end: The number of the sector at which it ends.
  /// - Throws: `WarpEditError` if a sector or the warp does not exist.
  /// - Complexity: O(links).
  public mutating func makeOneWay(from start: Int, to end: Int) throws(WarpEditError) {
    let (source, target) = (try node(edited: start), try node(edited: end))
    guard !warps.links(from: source, to: target).isEmpty else {
      throw WarpEditError(
        reason: "there is no warp from sector \(start) to sector \(end) in \(name)")
    }
    removeRows(between: source, and: target)
    warps.insert(from: source, to: target, flags: [])
    origin?.isEdited = true
  }

  /// Returns whether a warp leads from one sector to another.
  ///
  /// - Parameters:
  ///   - start: The number of a sector.
  ///   - end: The number of another sector.
  /// - Returns: Whether it exists; false if a sector does not.
  /// - Complexity: O(links).
  public func hasWarp(from start: Int, to end: Int) -> Bool {
    guard let source = sectors.node(ofNumber: start), let target = sectors.node(ofNumber: end)
    else { return false }
    return !warps.links(from: source, to: target).isEmpty
  }

  private func node(edited number: Int) throws(WarpEditError) -> Int {
    guard let node = sectors.node(ofNumber: number) else {
      throw WarpEditError(reason: "there is no sector \(number) in \(name)")
    }
    return node
  }

  private mutating func removeRows(between first: Int, and second: Int) {
    let rows = Set(
      warps.links(from: first, to: second) + warps.links(from: second, to: first))
    for index in rows.sorted().reversed() { warps.remove(at: index) }
  }
}
