extension Tables {
  /// The table `warp_tunnels`, ordered by key.
  ///
  /// The key is `<region>/<ordinal>` inside a region and `attach/<region>` for an attachment, so
  /// attachments are at the position of a region named `attach`.
  static let warpTunnels = Table<TunnelRow>(
    "warp_tunnels", .galaxy, columns: tunnelColumns,
    constraints: [
      .unique("warp_tunnels_idempotency_key_key", ["idempotency_key"])
    ])
}

extension GraphRows {
  /// The rows of `warp_tunnels`.
  public static let warpTunnels = GraphRows(
    Tables.warpTunnels,
    { rows in
      let isLater = rows.attachmentPlace
      return rows.regions[..<isLater].map { tunnels(of: $0, rows) } + [attachments(rows)]
        + rows.regions[isLater...].map { tunnels(of: $0, rows) }
    }, ofRegion: { rows, region in tunnels(of: region, rows) })

  /// Returns the rows of `warp_tunnels` that do not belong to a region.
  ///
  /// They precede the rows of the region at ``GalaxyRows/attachmentPlace``.
  ///
  /// - Parameter rows: The galaxy.
  /// - Returns: The attachments.
  public static func attachments(in rows: GalaxyRows) -> TableRows {
    let block = attachments(rows)
    return Tables.warpTunnels.rows(count: block.count, row: block.row)
  }

  private static func attachments(_ rows: GalaxyRows) -> Block<TunnelRow> {
    Block(count: rows.attachments.count) {
      TunnelRow(rows: rows, own: nil, tunnel: rows.attachments[$0])
    }
  }

  private static func tunnels(of region: RegionRows, _ rows: GalaxyRows) -> Block<TunnelRow> {
    let tunnels = region.region.tunnels
    return Block(count: tunnels.count) { TunnelRow(rows: rows, own: region, tunnel: tunnels[$0]) }
  }
}

extension GalaxyRows {
  /// The index of the first region whose tunnels follow the attachments in the order of keys.
  public var attachmentPlace: Int {
    regions.firstIndex { textPrecedes("attach", $0.region.name) } ?? regions.count
  }
}

struct TunnelRow {
  let rows: GalaxyRows
  /// The region of both endpoints in its current state; nil for an attachment.
  let own: RegionRows?
  let tunnel: WarpTunnel

  var name: String {
    if tunnel.isAttachment { return tunnel.name }
    return region(of: tunnel.origin)?.region.name(of: tunnel) ?? tunnel.name
  }

  fileprivate func region(of end: SectorReference) -> RegionRows? {
    own ?? rows.region(end.region)
  }
}

private let tunnelColumns: [Column<TunnelRow>] = [
  .init("id", .uuid, .primaryKey) { .identifier($0.tunnel.identifier) },
  .init("name", .varchar(100)) { .text($0.name) },
  .init("created_at", .timestamp(zoned: true), server: "now()") { $0.rows.worldTime },
  .init("last_updated", .timestamp(zoned: true), server: "now()") { $0.rows.worldTime },
  .init("origin_sector_id", .uuid, [], ForeignKey("sectors", .cascade)) {
    $0.sectorIdentifier($0.tunnel.origin)
  },
  .init("destination_sector_id", .uuid, [], ForeignKey("sectors", .cascade)) {
    $0.sectorIdentifier($0.tunnel.destination)
  },
  .init("type", .enumeration(.warpTunnelType)) { .text($0.tunnel.type.rawValue) },
  .init("status", .enumeration(.tunnelStatus), constant: .text("ACTIVE")),
  .init("is_bidirectional", .boolean) { .boolean($0.tunnel.isTwoWay) },
  .init("is_latent", .boolean) { .boolean($0.tunnel.isLatent) },
  .init("stability", .float) { .number($0.tunnel.stability) },
  .init("stability_enum", .enumeration(.tunnelStability)) {
    .text($0.tunnel.stability >= 0.8 ? "STABLE" : "UNSTABLE")
  },
  .init("properties", .jsonb) { properties($0.tunnel) },
  .init(
    "tunnel_status", .jsonb,
    constant: .object([
      "is_active": .boolean(true), "disruption": .null, "traffic_level": 0,
      "last_traversal": .null, "maintenance_status": .null,
    ])),
  .init("source_endpoint", .jsonb) { $0.endpoint($0.tunnel.origin) },
  .init("destination_endpoint", .jsonb) { $0.endpoint($0.tunnel.destination) },
  .null("artificial_data", .jsonb),
  .init("total_traversals", .integer, constant: 0),
  .init("traversal_history", .jsonb, constant: .list([])),
  .init("turn_cost", .integer) { .int($0.tunnel.turnCost) },
  .init("energy_cost", .integer, constant: 0),
  .init("is_public", .boolean, constant: .boolean(true)),
  .null("access_requirements", .jsonb),
  .null("created_by_player_id", .uuid, ForeignKey("players")),
  .null("created_by_faction", .varchar(nil)),
  .null("max_uses", .integer),
  .init("current_uses", .integer, constant: 0),
  .null("expires_at", .timestamp(zoned: true)),
  .init("special_effects", .jsonb, constant: .object([:])),
  .null("description", .varchar(nil)),
  .null("idempotency_key", .varchar(120)),
]

private func properties(_ tunnel: WarpTunnel) -> FieldValue {
  .object([
    "length": .number(tunnel.length),
    "stability_rating": percentage(tunnel.stability),
    "expected_lifetime": .null, "age": 0,
    "traversal_cost": .int(tunnel.turnCost),
    "cool_down": 0, "discovered": .boolean(true), "discoverer_id": .null,
    "discovery_date": .null, "affected_by_storms": .boolean(true),
  ])
}

// A share as an integer percentage, rounded half up; a file may contain any number.
private func percentage(_ share: Double) -> FieldValue {
  let scaled = (share * 100 + 0.5).rounded(.down)
  return .integer(Int64(exactly: scaled.magnitude < 1e15 ? scaled : 0) ?? 0)
}

extension TunnelRow {
  fileprivate func sectorIdentifier(_ end: SectorReference) -> FieldValue {
    region(of: end)?.sectorIdentifier(end.node) ?? .null
  }

  /// The sector of an endpoint: its galaxy-wide ID, cluster, region, and coordinates.
  fileprivate func endpoint(_ end: SectorReference) -> FieldValue {
    guard let rows = region(of: end), end.node >= 0, end.node < rows.region.sectorCount else {
      return .object([:])
    }
    let cluster = rows.region.sectors.cluster.value(at: end.node) ?? SectorTable.unknown
    let sectors = rows.region.sectors
    return .object([
      "sector_id": .int(rows.region.globalID(end.node)),
      "cluster_id": .optional(rows.region.clusters.value(at: Int(cluster))) {
        .identifier($0.identifier)
      },
      "region_id": rows.identifier,
      "coordinates": .object([
        "x": .int(sectors.x.value(at: end.node) ?? 0),
        "y": .int(sectors.y.value(at: end.node) ?? 0),
        "z": .int(sectors.z.value(at: end.node) ?? 0),
      ]),
      "controlling_faction": rows.region.contents.faction(at: end.node).cell,
      "is_secured": .boolean(false), "access_requirements": .null,
    ])
  }
}
