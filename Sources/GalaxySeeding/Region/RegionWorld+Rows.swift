import GalaxyModel

extension RegionWorld {
  /// Delivers the rows of everything in the region, except those of the graph.
  ///
  /// Keys of rosters, characters and their hulls begin with the ordinal of the region, all others
  /// with its name.
  func deliver(to sink: inout some RowSink) throws {
    try sink.receive(Tables.npcRosters, rosters, in: .region(ordinal: regionOrdinal))
    try sink.receive(Tables.outlawBases, outlawBases)
    try sink.receive(Tables.planets, planets)
    try sink.receive(Tables.stations, stations)
    try sink.receive(Tables.sectorFactionInfluence, influences)
    try sink.receive(Tables.ships, ships, in: .region(ordinal: regionOrdinal))
    try sink.receive(Tables.marketPrices, marketPrices)
    try sink.receive(Tables.npcBarracks, barracks)
    try sink.receive(Tables.markets, markets)
    try sink.receive(Tables.tradeDocks, tradeDocks)
    try sink.receive(Tables.shipRegistry, shipEvents, in: .region(ordinal: regionOrdinal))
    try sink.receive(Tables.cargoWrecks, wrecks)
    try sink.receive(Tables.npcCharacters, characters, in: .region(ordinal: regionOrdinal))
    try sink.receive(Tables.constructionSlips, slips)
  }
}
