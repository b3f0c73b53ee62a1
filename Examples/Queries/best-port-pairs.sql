-- The best pairs of ports within 3 hops: a good there, another good back where one pays, by profit
-- for each hop and hold unit.
SELECT there.from_station AS port, there.to_station AS partner, there.hops,
  there.commodity AS load_there, coalesce(back.commodity, '-') AS load_back,
  there.profit + coalesce(back.profit, 0) AS profit,
  round((there.profit + coalesce(back.profit, 0)) / (2.0 * there.hops), 2) AS profit_per_hop
FROM trade_routes AS there
LEFT JOIN trade_routes AS back
  ON back.from_station_id = there.to_station_id AND back.to_station_id = there.from_station_id
ORDER BY profit_per_hop DESC, there.from_sector, there.to_sector, there.commodity, load_back
LIMIT 20;
