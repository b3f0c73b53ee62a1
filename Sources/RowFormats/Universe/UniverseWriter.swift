public import FileIO
public import GalaxyModel
public import GraphFormats
import GraphKit
public import JSONText

/// Writes one region as a Universe JSON file, version 1.3.0, as the game's importer reads it.
///
/// Compact JSON without a line end after it, keys in the order of the format. What the format has
/// no place for is under `x-warpwright`, see `UniverseReader`. O(sectors + warps) time.
public struct UniverseWriter: Sendable {
  /// Version of the format.
  public static let version = "1.3.0"

  /// Where a file carries a stamp.
  public static let stamp = StampPlace(
    .plain, signs: "\"\(UniverseReader.extensionKey)\":{", "\"npcRosters\":",
    "\"specialLocations\":")

  /// A writer, which has no state.
  public init() {}

  /// Writes a region.
  ///
  /// - Parameters:
  ///   - galaxy: The galaxy.
  ///   - index: Place in `galaxy.regions`.
  ///   - contents: Ports, planets and rosters.
  ///   - out: Where the bytes go.
  /// - Throws: `IOFailure` if the output fails.
  public func write(
    _ galaxy: Galaxy, region index: Int, contents: UniverseInhabitants, to out: inout ByteWriter
  ) throws(IOFailure) {
    guard galaxy.regions.indices.contains(index) else { return }
    let page = UniversePage(galaxy: galaxy, region: galaxy.regions[index])
    var cells = CellJSONWriter()
    out.append(UInt8(ascii: "{"))
    func member(_ key: String, _ value: FieldValue, isFirst: Bool = false) {
      if !isFirst { out.append(UInt8(ascii: ",")) }
      out.append(jsonString: key)
      out.append(UInt8(ascii: ":"))
      cells.append(value, to: &out)
    }
    member("version", .text(UniverseWriter.version), isFirst: true)
    member("seed", .int(page.region.seed ?? 0))
    member("totalSectors", .int(page.region.sectorCount))
    out.append(",\"sectors\":{")
    let texts = contents.texts(inRegion: index)
    for node in 0..<page.region.sectorCount {
      if node > 0 { out.append(UInt8(ascii: ",")) }
      out.append(text: "\"\(page.number(node))\":{")
      let (before, behind) = page.sector(node)
      for fact in before { member(fact.key, fact.value, isFirst: fact.key == "id") }
      out.append(UInt8(ascii: ","))
      try contents.write(texts[node], to: &out)
      for fact in behind { member(fact.key, fact.value) }
      out.append(UInt8(ascii: "}"))
      if node & 0xFF == 0 { try out.throwIfFailed() }
    }
    out.append("}")
    member("warps", page.warps)
    member("specialLocations", page.specialLocations)
    member("fedspaceSectors", page.fedspace)
    member("config", page.config)
    member("createdAt", .text(page.createdAt))
    member("clusters", page.clusters)
    member("specialFormations", page.formations)
    out.append(",\"npcRosters\":")
    try contents.writeRosters(ofRegion: index, to: &out)
    member("capitalSector", .int(page.region.declaredCapital))
    write(page.extensionFacts, galaxy.stamp, to: &out)
    out.append(UInt8(ascii: "}"))
    try out.throwIfFailed()
  }

  /// Appends our own member; the recipe is written as it is.
  private func write(
    _ facts: [FieldValue.Member], _ stamp: String?, to out: inout ByteWriter
  ) {
    out.append(text: ",\"\(UniverseReader.extensionKey)\":")
    var cells = CellJSONWriter()
    for (place, fact) in facts.enumerated() {
      out.append(place == 0 ? "{" : ",")
      if fact.key == "regionName", let stamp {
        out.append("\"recipe\":")
        UniverseWriter.stamp.append(stamp, to: &out)
        out.append(UInt8(ascii: ","))
      }
      out.append(jsonString: fact.key)
      out.append(UInt8(ascii: ":"))
      cells.append(fact.value, to: &out)
    }
    out.append(UInt8(ascii: "}"))
  }

  /// Writes a file that was read, with all that it holds but its stamp, in its own order.
  ///
  /// - Parameters:
  ///   - document: The file.
  ///   - out: Where it goes.
  /// - Throws: `IOFailure` if the output fails.
  /// - Complexity: O(bytes).
  public func write(unstamped document: JSONDocument, to out: inout ByteWriter) throws(IOFailure) {
    out.append(UInt8(ascii: "{"))
    for (place, (key, value)) in (document.root.object ?? .none).enumerated() {
      if place > 0 { out.append(UInt8(ascii: ",")) }
      out.append(jsonString: key)
      out.append(UInt8(ascii: ":"))
      guard key == UniverseReader.extensionKey, let facts = value.object else {
        out.append(json: value)
        continue
      }
      out.append(UInt8(ascii: "{"))
      for (place, fact) in facts.filter({ $0.key != "recipe" }).enumerated() {
        if place > 0 { out.append(UInt8(ascii: ",")) }
        out.append(jsonString: fact.key)
        out.append(UInt8(ascii: ":"))
        out.append(json: fact.value)
      }
      out.append(UInt8(ascii: "}"))
    }
    out.append(UInt8(ascii: "}"))
    try out.throwIfFailed()
  }
}

extension UniverseWriter {
  /// Returns the formations of a region as a file lists them.
  package static func formations(of galaxy: Galaxy, region index: Int) -> FieldValue {
    UniversePage(galaxy: galaxy, region: galaxy.regions[index]).formations
  }

  /// Returns a tunnel as our own member lists it.
  package static func tunnel(_ tunnel: WarpTunnel, of region: Region) -> FieldValue {
    UniversePage.tunnel(tunnel, of: region)
  }

  /// Returns the goods that a port of a class trades, with whether it buys or sells each.
  package static func goods(ofClass number: Int) -> [(name: String, action: String)] {
    guard UniversePort.goods.indices.contains(number) else { return [] }
    let (buys, sells) = UniversePort.goods[number]
    return buys.map { ($0, "B") } + sells.map { ($0, "S") }
  }
}
