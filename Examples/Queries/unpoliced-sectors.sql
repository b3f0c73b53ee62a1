-- Sectors without police: little policing by their zone, and no law character in them or next door.
-- How many there are, by region and zone, and what is worth robbing there.
WITH law AS (
  SELECT s.id FROM npc_rosters AS r JOIN sectors AS s ON s.sector_id = r.host_sector_id
  WHERE r.default_archetype = 'LAW_ENFORCEMENT'
), watched AS (
  SELECT id FROM law UNION SELECT to_id FROM sector_links JOIN law ON law.id = from_id
)
SELECT r.name AS region, z.name AS zone, z.policing_level, count(*) AS sectors,
  count(t.id) AS stations, sum(s.type = 'ASTEROID_FIELD') AS asteroid_fields,
  min(s.sector_number) AS first_sector
FROM sectors AS s
JOIN regions AS r ON r.id = s.region_id
JOIN zones AS z ON z.id = s.zone_id
LEFT JOIN stations AS t ON t.sector_uuid = s.id
WHERE z.policing_level <= 5 AND s.id NOT IN (SELECT id FROM watched)
GROUP BY r.id, z.id
ORDER BY sectors DESC, region, zone;
