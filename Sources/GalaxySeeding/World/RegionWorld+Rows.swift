import GalaxyModel

extension RegionWorld {
  /// Hands out the rows of everything that is here, apart from those of the graph.
  func deliver(to sink: inout some RowSink) throws {
    try sink.receive(Tables.npcRosters, rosters)
    try sink.receive(Tables.outlawBases, outlawBases)
    try sink.receive(Tables.planets, planets)
    try sink.receive(Tables.stations, stations)
    try sink.receive(Tables.sectorFactionInfluence, influences)
    try sink.receive(Tables.ships, ships)
    try sink.receive(Tables.marketPrices, marketPrices)
    try sink.receive(Tables.npcBarracks, barracks)
    try sink.receive(Tables.markets, markets)
    try sink.receive(Tables.tradeDocks, tradeDocks)
    try sink.receive(Tables.shipRegistry, shipEvents)
    try sink.receive(Tables.cargoWrecks, wrecks)
    try sink.receive(Tables.npcCharacters, characters)
    try sink.receive(Tables.constructionSlips, slips)
  }
}
