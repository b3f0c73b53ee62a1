-- Formations worth a base: pockets with a planet in them, the sectors and the planets that they hold,
-- and how well the best of these can be lived on.
SELECT f.region, f.formation, f.type, count(DISTINCT f.sector_id) AS sectors,
  count(p.id) AS planets, max(p.habitability_score) AS best_habitability,
  min(f.sector_number) AS first_sector
FROM formation_members AS f
LEFT JOIN planets AS p ON p.sector_uuid = f.sector_id
WHERE f.role = 'interior'
GROUP BY f.formation_id
HAVING planets > 0
ORDER BY best_habitability DESC, f.region, f.formation;
