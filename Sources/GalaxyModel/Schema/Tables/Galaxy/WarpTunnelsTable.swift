extension Tables {
  /// The table `warp_tunnels`, ordered by key.
  ///
  /// The key is `<region>/<ordinal>` inside a region and `attach/<region>` for an attachment, so
  /// attachments are at the position of a region named `attach`.
  public static let warpTunnels = Table<TunnelRow>(
    .warpTunnels, .galaxy,
    [
      .unique("warp_tunnels_idempotency_key_key", [.idempotencyKey])
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

/// A row of `warp_tunnels`.
public struct TunnelRow {
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

extension TunnelRow: DefinedRow {
  /// The columns of `warp_tunnels`.
  public enum Column: Int, TableColumn {
    case id, name, createdAt, lastUpdated, originSectorID, destinationSectorID, type, status
    case isBidirectional, isLatent, stability, stabilityEnum, properties, tunnelStatus
    case sourceEndpoint, destinationEndpoint, artificialData, totalTraversals, traversalHistory
    case turnCost, energyCost, isPublic, accessRequirements, createdByPlayerID, createdByFaction
    case maxUses, currentUses, expiresAt, specialEffects, description, idempotencyKey
  }

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { .identifier($0.tunnel.identifier) }
    case .name: column("name", .varchar(100)) { .text($0.name) }
    case .createdAt:
      column("created_at", .timestamp(zoned: true), .server("now()")) { $0.rows.worldTime }
    case .lastUpdated:
      column("last_updated", .timestamp(zoned: true), .server("now()")) { $0.rows.worldTime }
    case .originSectorID:
      column("origin_sector_id", .uuid, .key(.sectors, .cascade)) {
        $0.sectorIdentifier($0.tunnel.origin)
      }
    case .destinationSectorID:
      column("destination_sector_id", .uuid, .key(.sectors, .cascade)) {
        $0.sectorIdentifier($0.tunnel.destination)
      }
    case .type: column("type", .labels(of: WarpTunnelType.self)) { .text($0.tunnel.type.rawValue) }
    case .status: .init("status", .labels(of: WarpTunnelStatus.self), constant: .text("ACTIVE"))
    case .isBidirectional: column("is_bidirectional", .boolean) { .boolean($0.tunnel.isTwoWay) }
    case .isLatent: column("is_latent", .boolean) { .boolean($0.tunnel.isLatent) }
    case .stability: column("stability", .float) { .number($0.tunnel.stability) }
    case .stabilityEnum:
      column("stability_enum", .labels(of: WarpTunnelStability.self)) {
        .text($0.tunnel.stability >= 0.8 ? "STABLE" : "UNSTABLE")
      }
    case .properties: column("properties", .jsonb) { properties($0.tunnel) }
    case .tunnelStatus:
      .init(
        "tunnel_status", .jsonb,
        constant: .object([
          "is_active": .boolean(true), "disruption": .null, "traffic_level": 0,
          "last_traversal": .null, "maintenance_status": .null,
        ]))
    case .sourceEndpoint:
      column("source_endpoint", .jsonb, .names(.other("sectors, clusters, regions"))) {
        $0.endpoint($0.tunnel.origin)
      }
    case .destinationEndpoint:
      column("destination_endpoint", .jsonb, .names(.other("sectors, clusters, regions"))) {
        $0.endpoint($0.tunnel.destination)
      }
    case .artificialData: .null("artificial_data", .jsonb)
    case .totalTraversals: .init("total_traversals", .integer, constant: 0)
    case .traversalHistory: .init("traversal_history", .jsonb, constant: .list([]))
    case .turnCost: column("turn_cost", .integer) { .int($0.tunnel.turnCost) }
    case .energyCost: .init("energy_cost", .integer, constant: 0)
    case .isPublic: .init("is_public", .boolean, constant: .boolean(true))
    case .accessRequirements: .null("access_requirements", .jsonb)
    case .createdByPlayerID: .null("created_by_player_id", .uuid, .key(.players))
    case .createdByFaction: .null("created_by_faction", .varchar(nil))
    case .maxUses: .null("max_uses", .integer)
    case .currentUses: .init("current_uses", .integer, constant: 0)
    case .expiresAt: .null("expires_at", .timestamp(zoned: true))
    case .specialEffects: .init("special_effects", .jsonb, constant: .object([:]))
    case .description: .null("description", .varchar(nil))
    case .idempotencyKey: .null("idempotency_key", .varchar(120))
    }
  }
}

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
