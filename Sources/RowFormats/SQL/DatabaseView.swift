public import GalaxyModel

/// A frequent question about a galaxy, kept in a database as a view: the same one in SQLite and in
/// PostgreSQL.
public struct DatabaseView: Sendable {
  /// The name of the view.
  public let name: String
  /// What a row is.
  public let summary: String
  /// The query; what databases spell differently is in braces, see `SQLDialect.spell`.
  private let query: String

  /// Returns the statement that creates the view.
  ///
  /// - Parameter dialect: The database.
  /// - Returns: The statement, with its semicolon.
  public func statement(_ dialect: SQLDialect) -> String {
    "CREATE VIEW \(name) AS -- \(summary)\n\(dialect.spell(query));"
  }

  /// All views; each comes after those that it uses.
  public static let all: [DatabaseView] = [
    DatabaseView(
      name: "sector_links",
      summary: "one row for each direction that a ship can take: warps and open tunnels",
      query: """
        SELECT source_sector_id AS from_id, destination_sector_id AS to_id, turn_cost,
          'warp' AS kind FROM sector_warps
        UNION ALL
        SELECT destination_sector_id, source_sector_id, turn_cost, 'warp' FROM sector_warps
        WHERE is_bidirectional
        UNION ALL
        SELECT origin_sector_id, destination_sector_id, turn_cost, 'tunnel' FROM warp_tunnels
        WHERE status = 'ACTIVE'
        UNION ALL
        SELECT destination_sector_id, origin_sector_id, turn_cost, 'tunnel' FROM warp_tunnels
        WHERE status = 'ACTIVE' AND is_bidirectional
        """),
    DatabaseView(
      name: "sector_map", summary: "one row a sector, with what a captain wants to know of it",
      query: """
        SELECT r.name AS region, s.sector_number, s.sector_id, s.name, s.type, z.name AS zone,
          z.zone_type, c.name AS cluster, s.security_level, s.hazard_level, s.radiation_level,
          s.controlling_faction, s.x_coord, s.y_coord, s.z_coord, s.is_capital,
          t.name AS station, t.station_class,
          coalesce(p.planets, 0) AS planets, coalesce(w.exits, 0) AS exits, s.id
        FROM sectors AS s
        JOIN regions AS r ON r.id = s.region_id
        JOIN clusters AS c ON c.id = s.cluster_id
        LEFT JOIN zones AS z ON z.id = s.zone_id
        LEFT JOIN stations AS t ON t.sector_uuid = s.id
        LEFT JOIN (SELECT sector_uuid, count(*) AS planets FROM planets GROUP BY sector_uuid) AS p
          ON p.sector_uuid = s.id
        LEFT JOIN (SELECT from_id, count(*) AS exits FROM sector_links GROUP BY from_id) AS w
          ON w.from_id = s.id
        """),
    DatabaseView(
      name: "sector_steps", summary: "hops 1 to 3: where a ship gets to, and by how many links",
      query: """
        SELECT from_id, to_id, min(hops) AS hops FROM (
          SELECT a.from_id, a.to_id, 1 AS hops FROM sector_links AS a
          UNION ALL
          SELECT a.from_id, b.to_id, 2 FROM sector_links AS a
          JOIN sector_links AS b ON b.from_id = a.to_id
          UNION ALL
          SELECT a.from_id, c.to_id, 3 FROM sector_links AS a
          JOIN sector_links AS b ON b.from_id = a.to_id
          JOIN sector_links AS c ON c.from_id = b.to_id
        ) AS steps WHERE from_id <> to_id GROUP BY from_id, to_id
        """),
    DatabaseView(
      name: "trade_routes",
      summary:
        "one row for a good that pays when carried from one station to another, up to 3 hops",
      query: """
        SELECT a.name AS from_station, sa.sector_id AS from_sector, b.name AS to_station,
          sb.sector_id AS to_sector, step.hops, m.commodity, m.sell_price AS cost,
          n.buy_price AS revenue, n.buy_price - m.sell_price AS profit,
          m.station_id AS from_station_id, n.station_id AS to_station_id
        FROM sector_steps AS step
        JOIN stations AS a ON a.sector_uuid = step.from_id
        JOIN stations AS b ON b.sector_uuid = step.to_id
        JOIN sectors AS sa ON sa.id = step.from_id
        JOIN sectors AS sb ON sb.id = step.to_id
        JOIN market_prices AS m ON m.station_id = a.id
        JOIN market_prices AS n ON n.station_id = b.id AND n.commodity = m.commodity
        WHERE {flag a.commodities m.commodity sells}
          AND {flag b.commodities m.commodity buys}
          AND n.buy_price > m.sell_price
        """),
    DatabaseView(
      name: "formation_members", summary: "one row for each sector of a formation, anchor included",
      query: """
        SELECT r.name AS region, f.name AS formation, f.type, f.id AS formation_id,
          s.sector_number, s.name AS sector, 'anchor' AS role, s.id AS sector_id
        FROM special_formations AS f
        JOIN regions AS r ON r.id = f.region_id
        JOIN sectors AS s ON s.id = f.anchor_sector_id
        UNION ALL
        SELECT r.name, f.name, f.type, f.id, s.sector_number, s.name, 'interior', s.id
        FROM special_formations AS f
        JOIN regions AS r ON r.id = f.region_id
        CROSS JOIN {elements f.interior_sector_ids} AS member
        JOIN sectors AS s ON s.id = member.value
        """),
  ]
}

extension SQLDialect {
  /// Replaces what databases spell differently.
  ///
  /// ```
  /// {flag column key member}    whether the object under a key of a JSON column has a true member
  /// {elements column}           the elements of a list, as rows with the column `value`
  /// ```
  fileprivate func spell(_ query: String) -> String {
    var text = ""
    for (place, part) in query.split(separator: "{", omittingEmptySubsequences: false).enumerated()
    {
      guard place > 0, let end = part.firstIndex(of: "}") else {
        text += part
        continue
      }
      text += spell(part[..<end].split(separator: " ").map(String.init))
      text += part[part.index(after: end)...]
    }
    return text
  }

  private func spell(_ words: [String]) -> String {
    switch (words.first, words.count) {
    case ("flag", 4):
      let (column, key, member) = (words[1], words[2], words[3])
      return self == .postgres
        ? "coalesce((\(column) -> \(key)::text ->> '\(member)')::boolean, false)"
        : "json_extract(\(column), '$.' || \(key) || '.\(member)')"
    case ("elements", 2):
      return self == .postgres
        ? "LATERAL (SELECT unnest(\(words[1])) AS value)" : "json_each(\(words[1]))"
    default: return ""
    }
  }
}
