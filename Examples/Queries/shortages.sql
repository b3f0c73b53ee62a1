-- Goods that are hard to sell or to get: stations that sell and buy each good by region, and what
-- they charge and pay.
SELECT r.name AS region, m.commodity,
  sum(json_extract(t.commodities, '$.' || m.commodity || '.sells')) AS sellers,
  sum(json_extract(t.commodities, '$.' || m.commodity || '.buys')) AS buyers,
  round(avg(m.sell_price), 1) AS mean_charge, round(avg(m.buy_price), 1) AS mean_pay,
  sum(m.quantity) AS stock
FROM market_prices AS m
JOIN stations AS t ON t.id = m.station_id
JOIN sectors AS s ON s.id = t.sector_uuid
JOIN regions AS r ON r.id = s.region_id
GROUP BY r.id, m.commodity
ORDER BY 1.0 * sellers / max(buyers, 1), region, m.commodity;
