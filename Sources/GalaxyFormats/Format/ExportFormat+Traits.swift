public import GalaxyModel
public import GraphFormats
public import RowFormats

extension ExportFormat {
  /// The files of the format.
  public var scope: Scope {
    switch method {
    case .rows(let format): format.files == .table ? .table : .galaxy
    case .universe, .graph: .region
    case .picture: .map
    }
  }

  /// Where its files carry a stamp, `nil` if they carry none.
  public var stamp: StampPlace? {
    switch method {
    case .rows(let format): format.stamp
    case .universe: UniverseWriter.stamp
    case .graph(let format, _): format.stamp
    case .picture(let picture): picture.stamp
    }
  }

  /// How the format is drawn, `nil` if it is no drawing.
  public var picture: Picture? {
    if case .picture(let picture) = method { picture } else { nil }
  }

  /// The format of rows, `nil` if it is another one.
  public var rows: RowFormat? {
    if case .rows(let format) = method { format } else { nil }
  }

  /// Whether rows are needed to write all of it.
  public var needsRows: Bool { rows != nil || self == .universe }

  /// Whether sectors and warps alone are enough to write it, without names and positions.
  public var needsOnlyWarps: Bool {
    guard case .graph(_, let writing) = method else { return false }
    return writing.carries.isSubset(of: [.warps, .isolatedSectors, .numbers])
  }

  /// Whether maps are read from its files, all bytes at once.
  public var isReadWhole: Bool {
    switch method {
    case .rows(let format): format.name == RowFormat.json.name
    case .universe: true
    case .graph(let format, _): format.reading != nil
    case .picture: false
    }
  }

  /// Whether its rows go into a database that checks them as the game's does.
  public var obeysGame: Bool { rows?.obeysGame ?? false }

  /// Whether an option changes its files.
  ///
  /// - Parameter option: The option.
  /// - Returns: Whether it does.
  public func accepts(_ option: RowFormat.Option) -> Bool {
    rows?.options.contains(option) ?? false
  }

  /// Lists what a region has and files of this format do not carry.
  ///
  /// - Parameter region: The region.
  /// - Returns: One sentence; `nil` if nothing is lost, or the format is no plain graph.
  /// - Complexity: O(V + E).
  public func losses(of region: Region) -> String? {
    if case .graph(let format, _) = method { format.losses(of: region) } else { nil }
  }

  /// Returns how many sectors of a region files of this format leave out, because no warp joins them.
  ///
  /// - Parameter region: The region.
  /// - Returns: The number, 0 for a format that carries them.
  /// - Complexity: O(V + E).
  public func lostSectors(of region: Region) -> Int {
    if case .graph(let format, _) = method { format.lostSectors(of: region) } else { 0 }
  }

  /// Names what this format needs and the galaxy does not carry.
  ///
  /// Whether a drawing needs positions depends on its layout, so the renderer decides that.
  ///
  /// - Parameter galaxy: The galaxy.
  /// - Returns: A few words; `nil` if nothing is missing.
  public func lacks(in galaxy: Galaxy) -> String? {
    if self == .universe, galaxy.source == .edgeList {
      return
        "clusters of sectors, which a Universe file must have: the input is a graph and no more"
    }
    guard rows != nil, galaxy.source != .rows else { return nil }
    return "the rows of a galaxy: an input of one \(galaxy.source.noun) has no identifiers, and "
      + "not all columns"
  }

  /// Finds out whether the format can hold a region.
  ///
  /// - Parameter region: The region.
  /// - Throws: `UnfitMap` with the reason if it cannot.
  public func check(_ region: Region) throws(UnfitMap) {
    guard case .graph(_, let writing) = method, let reason = writing.refusal(of: region) else {
      return
    }
    throw UnfitMap(format: name, reason: reason)
  }
}

extension MapSource {
  fileprivate var noun: String {
    switch self {
    case .rows: "galaxy"
    case .universe: "Universe file"
    case .edgeList: "edge list"
    }
  }
}
