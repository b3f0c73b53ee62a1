import GalaxyModel
import GalaxyRules
import GalaxyTestSupport
import Testing

@testable import GalaxyAnalysis

/// Readers keep what they can of broken files, so nothing in a galaxy may be trusted.
@Suite("Invalid maps")
struct NonsenseTests {
  @Test(arguments: 0..<150) func neverTraps(_ seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    var galaxy = Galaxy(name: "n", source: [.rows, .universe, .edgeList][random.below(3)])
    let count = random.below(4)
    for _ in 0..<count { galaxy.regions.append(region(&random)) }
    galaxy.attachments = tunnels(&random)
    galaxy.preset = random.below(2) == 0 ? "sandbox" : ""
    for key in ["graph.maxWarps", "graph.latentPercent", "region.fedspace"] {
      let values: [FieldValue] = [.integer(.max), .integer(-5), .number(.nan), .text("x"), .null]
      galaxy.settings.append(FieldValue.Member(key, values[random.below(values.count)]))
    }
    _ = try Verification.run(galaxy).lines
    let options = AnalysisOptions(isWhole: random.below(2) == 0, timingRepeats: 1)
    let report = AnalysisReport(measuring: galaxy, options: options)
    _ = (report.lines, report.fieldValue)
    for region in galaxy.regions where region.sectorCount > 0 {
      let ends = (region.sectors.number(0), region.sectors.number(region.sectorCount - 1))
      _ = try? Course.find(in: region, from: ends.0, to: ends.1, avoiding: [.max, 2])
    }
  }

  private static let strange = [0, -1, 1, 7, 1_000_000, Int.max, Int.min, Int(UInt32.max)]

  private func region(_ random: inout SplitMix64) -> Region {
    let count = random.below(8)
    func any() -> Int {
      random.below(3) > 0 ? random.below(count + 2) : Self.strange[random.below(Self.strange.count)]
    }
    func column<T>(_ make: () -> T) -> [T] {
      let length = random.below(3) > 0 ? count : random.below(count + 2)
      return (0..<length).map { _ in make() }
    }
    func number() -> Double { [0, 1, .nan, -.infinity, 0.5, 1e300][random.below(6)] }
    var sectors =
      random.below(2) == 0
      ? SectorTable(count: count)
      : SectorTable(numbering: .listed((0..<count).map { _ in any() }.sorted()))
    sectors.x = PackedColumn(column { Int32(truncatingIfNeeded: any()) })
    sectors.y = PackedColumn(column { Int32(truncatingIfNeeded: any()) })
    sectors.z = PackedColumn(column { random.below(4) == 0 ? .min : 0 })
    sectors.cluster = PackedColumn(column { UInt32(truncatingIfNeeded: any()) })
    sectors.zone = PackedColumn(column { UInt32(truncatingIfNeeded: any()) })
    sectors.type = column { SectorType.allCases[random.below(SectorType.allCases.count)] }
    sectors.hazard = PackedColumn(column { Int32(truncatingIfNeeded: any()) })
    sectors.radiation = PackedColumn(column(number))
    sectors.security = PackedColumn(column { Int32(truncatingIfNeeded: any()) })
    sectors.nebulaDensity = PackedColumn(column { Int32(truncatingIfNeeded: any()) })
    sectors.flags = column { SectorFlags(rawValue: UInt8(random.below(256))) }
    sectors.listedGlobalID = column(any)
    let types: [RegionType?] = [nil, .centralNexus, .terranSpace, .playerOwned]
    var region = Region(
      type: types[random.below(4)], name: "r\(random.below(2))", displayName: "", sectors: sectors)
    region.root = any()
    region.declaredCapital = any()
    region.declaredSectorCount = any()
    region.sectorOffset = any()
    for _ in 0..<random.below(4) {
      var cluster = Cluster(
        ordinal: 1, name: ["", "a"][random.below(2)], type: .standard, firstSector: 1,
        lastSector: 1, maxWarps: random.below(8))
      cluster.firstSector = any()
      cluster.lastSector = any()
      cluster.declaredSectorCount = any()
      cluster.islandGroup = random.below(2) == 0 ? nil : any()
      cluster.nebula = random.below(2) == 0 ? nil : .azure
      cluster.warpStability = number()
      region.clusters.append(cluster)
      region.zones.append(
        Zone(
          name: "z", type: .border, firstSector: any(), lastSector: any(), policing: any(),
          danger: any()))
    }
    for _ in 0..<random.below(20) {
      region.warps.source.append(UInt32(truncatingIfNeeded: any()))
      region.warps.destination.append(UInt32(truncatingIfNeeded: any()))
      region.warps.flags.append(WarpFlags(rawValue: UInt8(random.below(8))))
    }
    if random.below(2) == 0 {
      region.warps.turnCost = region.warps.source.map { _ in Int32(truncatingIfNeeded: any()) }
      region.warps.stability = region.warps.source.map { _ in number() }
    }
    region.tunnels = TunnelTable(tunnels(&random))
    for _ in 0..<random.below(4) {
      region.formations.append(
        SpecialFormation(
          ordinal: any(), type: FormationType.allCases[random.below(12)], name: "", anchor: any(),
          interior: (0..<random.below(4)).map { _ in any() }))
    }
    for _ in 0..<random.below(7) {
      region.specialLocations.append((SpecialLocation.allCases[random.below(5)], any()))
    }
    return region
  }

  private func tunnels(_ random: inout SplitMix64) -> [WarpTunnel] {
    (0..<random.below(4)).map { _ in
      func end() -> SectorReference {
        SectorReference(
          region: [0, 1, 2, -1, .max][random.below(5)],
          node: [0, 1, 2, 3, -1, .max, .min][random.below(7)])
      }
      return WarpTunnel(
        name: "", origin: end(), destination: end(), type: .unstable,
        isTwoWay: random.below(2) == 0, isLatent: true, stability: .nan,
        turnCost: Self.strange[random.below(Self.strange.count)], length: 0)
    }
  }
}
