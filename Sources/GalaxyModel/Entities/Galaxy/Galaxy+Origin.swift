extension Galaxy {
  /// The galaxy without what tells its seed, for drawings and other files that need none.
  ///
  /// Its settings stay, because drawings depend on some of them.
  ///
  /// - Complexity: O(regions).
  public var withoutOrigin: Galaxy {
    var galaxy = self
    if let seed, name == "Galaxy \(seed)" { galaxy.name = "Galaxy" }
    galaxy.seed = nil
    galaxy.stamp = nil
    for index in galaxy.regions.indices {
      galaxy.regions[index].seed = nil
      galaxy.regions[index].origin = nil
    }
    return galaxy
  }
}
