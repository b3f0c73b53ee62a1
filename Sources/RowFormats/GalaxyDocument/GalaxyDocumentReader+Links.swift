import FileIO
import GalaxyModel
import JSONText

extension GalaxyDocumentReader {
  /// `sector_warps`, in the order of the file.
  mutating func readWarps() throws(InputError) {
    var costs = [[Int32]](repeating: [], count: galaxy.regions.count)
    var stabilities = [[Double]](repeating: [], count: galaxy.regions.count)
    var tables = [WarpTable](repeating: WarpTable(), count: galaxy.regions.count)
    for (index, value) in try rows("sector_warps").enumerated() {
      var row = try row(value, "sector_warps", index)
      let origin = try row.identifier("source_sector_id")
      let destination = try row.identifier("destination_sector_id")
      guard let from = sectorIndex[origin], let to = sectorIndex[destination] else {
        find(
          "INV-21", nil, "a warp endpoint is not a sector", "\(origin) → \(destination)",
          omitted: "warp")
        continue
      }
      guard from.region == to.region else {
        find(
          "INV-21", from.region, "a warp leads to another region", "\(name(from)) → \(name(to))",
          omitted: "warp")
        continue
      }
      var flags: WarpFlags = []
      if try row.flag("is_bidirectional") { flags.insert(.twoWay) }
      if try row.flag("is_latent") { flags.insert(.latent) }
      let key = name(from)
      costs[from.region].append(
        try row.integer32("turn_cost")
          ?? substitute(1, "INV-28", from.region, "turn_cost", of: row, key: key))
      stabilities[from.region].append(
        try row.number("warp_stability")
          ?? substitute(1, "INV-28", from.region, "warp_stability", of: row, key: key))
      tables[from.region].source.append(UInt32(from.node))
      tables[from.region].destination.append(UInt32(to.node))
      tables[from.region].flags.append(flags)
    }
    for region in galaxy.regions.indices {
      galaxy.regions[region].warps = tables[region]
      keepUnusual(costs[region], stabilities[region], in: region)
    }
  }

  /// Costs and stabilities stay out of the model where they are what it assumes anyway.
  private mutating func keepUnusual(_ costs: [Int32], _ stabilities: [Double], in region: Int) {
    if costs.contains(where: { $0 != 1 }) { galaxy.regions[region].warps.turnCost = costs }
    let table = galaxy.regions[region]
    let isUnusual = stabilities.indices.contains { index in
      let assumed = table.cluster(at: Int(table.warps.source[index]))?.warpStability ?? 1
      return stabilities[index] != assumed
    }
    if isUnusual { galaxy.regions[region].warps.stability = stabilities }
  }

  /// `warp_tunnels`: those with ends in two regions are attachments.
  mutating func readTunnels() throws(InputError) {
    for (index, value) in try rows("warp_tunnels").enumerated() {
      var row = try row(value, "warp_tunnels", index)
      let identifier = try row.identifier("id")
      let name = try row.text("name")
      let origin = try row.identifier("origin_sector_id")
      let destination = try row.identifier("destination_sector_id")
      guard let from = sectorIndex[origin], let to = sectorIndex[destination] else {
        find("INV-48", nil, "a tunnel endpoint is not a sector", name, omitted: "tunnel")
        continue
      }
      let region = from.region
      let type =
        WarpTunnelType(rawValue: try row.text("type"))
        ?? substitute(.natural, "INV-49", region, "type", of: row, key: name)
      let isTwoWay = try row.flag("is_bidirectional")
      let isLatent = try row.flag("is_latent")
      let stability =
        try row.number("stability")
        ?? substitute(0, "INV-49", region, "stability", of: row, key: name)
      let length =
        try row.cell("properties")["length"]?.double
        ?? substitute(0, "INV-49", region, "properties", of: row, key: name)
      let turnCost =
        try row.integer32("turn_cost")
        ?? substitute(1, "INV-49", region, "turn_cost", of: row, key: name)
      var tunnel = WarpTunnel(
        name: name, origin: from, destination: to, type: type, isTwoWay: isTwoWay,
        isLatent: isLatent, stability: stability, turnCost: Int(turnCost), length: length)
      tunnel.identifier = identifier
      if tunnel.isAttachment {
        galaxy.attachments.append(tunnel)
      } else {
        galaxy.regions[region].tunnels.append(tunnel)
      }
    }
  }

  /// Sector number, for witnesses.
  private func name(_ sector: SectorReference) -> String {
    "\(galaxy.regions[sector.region].sectors.number(sector.node))"
  }
}
