public import GalaxyModel

/// What an edit does, by the numbers of a region.
public enum EditOperation: Sendable, Equatable {
  /// A link is added; a one-way link that exists in the other direction becomes two-way.
  case addWarp(LinkWord, isLatent: Bool)
  /// A link, or one of its directions, is removed.
  case removeWarp(LinkWord)
  /// A warp leads to another sector; with `dissolves`, even if it is a formation's own.
  case redirectWarp(LinkWord, to: Int, dissolves: Bool)
  /// A warp leads the other way.
  case flipWarp(LinkWord, dissolves: Bool)
  /// Traits of a warp change.
  case setWarp(LinkWord, WarpTraits)
  /// A sector gets another position; numbers and warps stay.
  case moveSector(Int, to: EditPosition)
  /// Traits of a sector change.
  case setSector(Int, SectorTraits)
  /// Traits of a cluster change.
  case setCluster(Int, ClusterTraits)
  /// Something gets a name; the reference has no region.
  case rename(MapReference, to: String)
  /// A formation is made at a sector.
  case addFormation(FormationType, at: Int, FormationTraits)
  /// A formation is declared where its shape is.
  case declareFormation(FormationType, anchor: Int, FormationTraits)
  /// A formation is no longer declared; its warps stay.
  case removeFormation(FormationWord)
  /// A formation is no longer declared, and its interior is wired again.
  case dissolveFormation(FormationWord)
  /// A tunnel is added.
  case addTunnel(Int, Int, TunnelTraits)
  /// A tunnel is removed.
  case removeTunnel(Int, Int)
  /// A station of a class is added.
  case addStation(Int, class: Int)
  /// A station moves to another sector.
  case moveStation(Int, to: Int)
  /// A station is removed.
  case removeStation(Int)
  /// A station gets another class.
  case setStation(Int, class: Int)
  /// A planet is added behind the others of its sector.
  case addPlanet(Int, PlanetChange)
  /// Traits of a planet change.
  case setPlanet(Int, position: Int, PlanetChange)
  /// A planet is removed.
  case removePlanet(Int, position: Int)
  /// A special location moves to a sector.
  case place(SpecialLocation, at: Int)
}

/// One edit of a script.
///
/// As a line, `add warp 12>40 latent`; as an object, `{"op": "add-warp", "warp": "12>40",
/// "latent": true}`. Both are the same.
public struct MapEdit: Sendable, Equatable {
  /// The region as it was written; nil if none was.
  public var region: String?
  /// What is done.
  public var operation: EditOperation
  /// Facts about the subject that must hold before, by the names that ``MapEdit/factNames`` lists.
  public var expectations: [FieldValue.Member]

  /// Creates an edit.
  ///
  /// - Parameters:
  ///   - operation: What is done.
  ///   - region: The name of the region; nil if the map has only one.
  ///   - expectations: Facts about the subject that must hold before.
  public init(
    _ operation: EditOperation, in region: String? = nil, expectations: [FieldValue.Member] = []
  ) {
    (self.operation, self.region, self.expectations) = (operation, region, expectations)
  }
}
