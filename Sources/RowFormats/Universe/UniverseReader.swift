package import FileIO
package import GalaxyModel
package import JSONText
package import WarpMap

/// Reads the graph of a Universe JSON file, which is one region: sectors with their places, warps,
/// clusters, special locations, fedspace, nebulae and formations, and what our own extension
/// `x-warpwright` adds.
///
/// A dangling reference becomes a finding for the invariants; a file that is not of the shape at
/// all is an error. Keys that are not known are ignored here and stay in the document.
/// O(sectors log sectors + warps) time.
package struct UniverseReader {
  package static let extensionKey = "x-warpwright"

  let source: String
  var galaxy = Galaxy(name: "", source: .universe)
  /// By node, where in the text the file describes the sector.
  var sectorStarts: [UInt32] = []
  /// The region while it is put together.
  var region = Region(
    type: nil, name: "region", displayName: "region", sectors: SectorTable(count: 0))

  /// The graph of the warps, once they were read.
  package internal(set) var warpGraph: WarpGraph?

  private var findings = FindingLog()

  private let document: JSONDocument

  package init(_ document: JSONDocument, source: String) {
    self.document = document
    self.source = source
  }

  package mutating func read() throws(InputError) -> Galaxy {
    guard document.root.object != nil else {
      throw error([], "a Universe file is one object")
    }
    let root = try JSONRecord(document.root, source: source).indexed()
    try readHead(root)
    try readClusters(root)
    try readSectors(root)
    assignClusters()
    try readPlaces(root)
    try readWarps(root)
    try readFormations(root)
    try readExtension(root)
    addMissingZones()
    region.root = region.sectors.node(ofNumber: region.declaredCapital) ?? 0
    checkListedWarps()
    try judgeInhabitants(root)
    try judgeDamage(root)
    galaxy.name = region.displayName
    galaxy.regions = [region]
    galaxy.findings = findings.findings
    return galaxy
  }

  /// The description of a sector in the file.
  func sector(_ node: Int) -> JSONView {
    JSONView(bytes: document.bytes, start: Int(sectorStarts[node]))
  }

  func error(_ path: JSONPath, _ message: String, hint: String = "") -> InputError {
    InputError(.structure, source: source, location: .path(path), message: message, hint: hint)
  }

  /// Records what the model has no place for.
  ///
  /// - Parameters:
  ///   - invariant: Number of the violated invariant.
  ///   - message: What is wrong.
  ///   - witness: What it is wrong with.
  ///   - omitted: What is left out of the map for it, such as `warp`.
  mutating func find(
    _ invariant: String, _ message: String, _ witness: String? = nil, omitted: String? = nil
  ) {
    findings.record(invariant, scope: region.name, message, witness, omitted: omitted)
  }

  private mutating func readHead(_ root: JSONRecord) throws(InputError) {
    for key in ["version", "seed", "totalSectors", "sectors", "warps"] { _ = try root.value(key) }
    guard try root.text("version").hasPrefix("1.") else {
      throw error(["version"], "this version of the format is not known", hint: "1.x is")
    }
    let seed = try root.value("seed")
    guard let number = seed.double else { throw error(["seed"], "the seed must be a number") }
    region.seed = seed.wholeNumber.flatMap { UInt64(exactly: $0) } ?? UInt64(exactly: number)
    galaxy.seed = region.seed
    let size = try root.value("totalSectors")
    guard let total = size.wholeNumber else { throw root.wrong("an integer", size) }
    let facts = try root.optionalRecord(Self.extensionKey)
    let label = try facts?.optionalText("regionType")
    region.type =
      label.map { RegionType(rawValue: $0) }
      ?? (total == 300 ? .terranSpace : total == 5000 ? .centralNexus : .playerOwned)
    region.name = label == nil ? "region" : region.type?.rawValue ?? "region"
    region.displayName = try facts?.optionalText("regionName") ?? region.name
    region.declaredSectorCount = total
    if label != nil && region.type == nil {
      find("INV-06", "the region type is none of the three")
    }
    // Consumers take 0 for the default as well.
    if let capital = root.members["capitalSector"] {
      region.declaredCapital = capital.wholeNumber.map { $0 == 0 ? 1 : $0 } ?? 1
      if capital.wholeNumber == nil {
        find("INV-05", "the capital sector is not an integer")
      }
    }
  }

  /// Files without the extension have no zones, but these follow from type and size.
  private mutating func addMissingZones() {
    let count = region.sectorCount
    guard region.zones.isEmpty, region.sectors.numbering == .sequential(count: count), count >= 4,
      let type = region.type
    else { return }
    region.zones = Zone.defaults(of: type, sectorCount: count)
    assignZones()
  }

  /// Gives each sector the zone whose range holds its number, the first of several.
  mutating func assignZones() {
    let ranges = region.zones.reversed().map { ($0.firstSector, $0.lastSector) }
    let last = UInt32(ranges.count)
    region.sectors.zone = PackedColumn(
      region.sectors.lastRange(ranges).map { $0 == SectorTable.unknown ? $0 : last - 1 - $0 })
  }

  private mutating func assignClusters() {
    region.sectors.cluster = PackedColumn(
      region.sectors.lastRange(region.clusters.map { ($0.firstSector, $0.lastSector) }))
    deriveNebulae()
  }

  /// The color of a cluster follows from the mean density of its nebula sectors.
  private mutating func deriveNebulae() {
    var sums = [Int](repeating: 0, count: region.clusters.count)
    var counts = sums
    for (node, cluster) in region.sectors.cluster.enumerated()
    where cluster != SectorTable.unknown && region.sectors.nebulaDensity[node] > 0 {
      sums[Int(cluster)] += Int(region.sectors.nebulaDensity[node])
      counts[Int(cluster)] += 1
    }
    for index in region.clusters.indices where counts[index] > 0 {
      let tenths = (20 * sums[index] + counts[index]) / (2 * counts[index])
      region.clusters[index].fieldStrength = Double(tenths) / 10
      region.clusters[index].nebula =
        NebulaColor.allCases.first { $0.band.lowerBound * counts[index] <= sums[index] }
    }
  }
}

extension SectorTable {
  /// For each sector the last of the inclusive number ranges that holds it, or `unknown`.
  ///
  /// Ranges are taken from the last to the first, and each fills only what is still free, so that
  /// overlapping ranges cost no more than others. O(sectors + ranges log sectors).
  func lastRange(_ ranges: [(Int, Int)]) -> [UInt32] {
    var result = [UInt32](repeating: SectorTable.unknown, count: count)
    // free[i] is a node at or after i with only filled ones between.
    var free = Array(0...count)
    func nextFree(_ start: Int) -> Int {
      var node = start
      while free[node] != node { node = free[node] }
      var step = start
      while free[step] != node { (step, free[step]) = (free[step], node) }
      return node
    }
    for (index, (first, last)) in ranges.enumerated().reversed() where first <= last {
      var node = nextFree(lowerBound(first))
      while node < count && number(node) <= last {
        result[node] = UInt32(index)
        free[node] = node + 1
        node = nextFree(node)
      }
    }
    return result
  }

  /// First node whose number is not below `number`.
  ///
  /// - Complexity: O(log sectors).
  private func lowerBound(_ bound: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if number(middle) < bound { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
