-- Planets that could be settled and have no station within 3 hops: where a new port would do good.
SELECT r.name AS region, s.sector_number, p.name AS planet, p.type, p.habitability_score
FROM planets AS p
JOIN sectors AS s ON s.id = p.sector_uuid
JOIN regions AS r ON r.id = s.region_id
WHERE NOT EXISTS (SELECT 1 FROM stations AS t WHERE t.sector_uuid = s.id)
  AND s.id NOT IN (
    SELECT step.from_id FROM sector_steps AS step JOIN stations AS t ON t.sector_uuid = step.to_id)
ORDER BY p.habitability_score DESC, region, s.sector_number;
