import Determinism
import GalaxyModel
import GalaxySettings

/// Builds the stations of a region with stock, markets, prices and slips.
struct StationSeeder {
  let context: SeedingContext
  let random: RandomSource

  /// Adds the stations and everything that belongs to them.
  ///
  /// - Complexity: O(stations + sectors per good).
  func seed(_ sites: [StationSite], into world: inout RegionWorld) {
    world.stationAt = [Int32](repeating: -1, count: world.survey.sectorCount)
    world.contents.stationClass = [Int8](repeating: -1, count: world.survey.sectorCount)
    world.contents.stationCount = sites.count
    guard !sites.isEmpty else { return }
    let kept = context.kept(in: world.region)
    var naming = StationNaming(
      world.region, random, context.places(.stations, in: world.region),
      used: kept?.usedStationNames ?? [])
    let family = random.family(.stationFittings)
    world.stations.reserveCapacity(sites.count)
    for (index, site) in sites.enumerated() {
      world.stationAt[site.node] = Int32(index)
      world.contents.stationClass[site.node] = Int8(site.stationClass)
      world.contents.clusters[Int(world.region.sectors.cluster[site.node])].populatedSectors += 1
      if var station = kept?.stations[site.node], site.isKept {
        if kept?.drawsNames ?? false { station.name = naming.name(of: site) }
        let isMoved = kept?.movedStations.contains(site.node) ?? false
        if kept?.followsClusters ?? false || isMoved {
          station.security = site.security(
            world.region.type, world.survey.clusterType(site.node))
        }
        if isMoved {
          station.id = context.id(
            "stations", world.name, world.region.sectors.number(site.node))
        }
        world.stations.append(station)
        continue
      }
      var stream = family.stream(UInt64(site.node))
      var station = station(
        at: site, name: kept?.stationNames[site.node] ?? naming.name(of: site), in: world)
      station.size = site.isAnchor ? 8 : stream.int(in: 4...7)
      station.stock = stock(of: site, &stream)
      world.stations.append(station)
    }
    var prices = PriceSeeder(
      survey: world.survey, gradient: context.settings[\.priceGradient], random: random)
    prices.setPrices(&world.stations, at: sites.map(\.node))
    if context.settings.isOn(.markets) { addMarkets(sites, to: &world) }
    for (site, station) in zip(sites, world.stations) {
      addDock(of: site, station, to: &world)
    }
  }

  private func station(at site: StationSite, name: String, in world: RegionWorld) -> Station {
    let region = world.region
    let traits = StationCatalog.classes[site.stationClass]
    var station = Station(
      id: context.id("stations", world.name, region.sectors.number(site.node)),
      name: name, sectorID: region.globalID(site.node),
      sectorUUID: region.sectors.identifier[site.node], regionID: region.identifier,
      stationClass: StationClass.allCases[site.stationClass], type: site.type,
      createdAt: context.worldTime, defenses: traits.defenses)
    let strongest = Int(world.strongestFaction[site.node])
    station.factionName = FactionCode.allCases.value(at: strongest)?.displayName
    station.personality = traits.personality
    station.services = StationServices(site.services)
    station.security = site.security(region.type, world.survey.clusterType(site.node))
    station.isPlayerOwnable = !site.isAnchor
    station.isSpaceDock = site.kind == .starterDock || site.kind == .frontierDock
    station.assignmentRole =
      site.kind == .starterDock ? .starter : site.kind == .frontierDock ? .frontier : nil
    station.isStarportPrime = site.kind == .capital && region.type == .centralNexus
    station.tradeDockTier =
      site.kind == .tradeDockA ? .a : site.kind == .tradeDockB ? .b : nil
    return station
  }

  private func stock(of site: StationSite, _ stream: inout RandomStream) -> StationStock {
    let traits = StationCatalog.classes[site.stationClass]
    var stock = StationStock()
    for good in WireGood.allCases {
      var line = StockLine()
      line.buys = traits.buys.contains(good)
      line.sells = traits.sells.contains(good)
      let rule = StationCatalog.stockRule(site.stationClass, buys: line.buys, sells: line.sells)
      line.capacity = good.capacity
      line.quantity = max(1, (line.capacity * stream.int(in: rule.share) + 500) / 1000)
      line.basePrice = good.basePrice
      line.productionRate = good.production * rule.productionHalves / 2
      line.priceVariance = good.priceVariance
      stock[good] = line
    }
    if site.kind == .capital {
      for (good, quantity) in StationCatalog.orientationStock {
        stock[good].sells = true
        stock[good].quantity = quantity
      }
    }
    return stock
  }

  private func addMarkets(_ sites: [StationSite], to world: inout RegionWorld) {
    for (site, station) in zip(sites, world.stations) {
      let number = world.region.sectors.number(site.node)
      var availability: [FieldValue.Member] = []
      var prices: [FieldValue.Member] = []
      for good in MarketGoods.byLabel {
        let line = station.stock[good]
        availability.append(.init(good.resource.rawValue, .int(line.quantity)))
        prices.append(.init(good.resource.rawValue, .int(line.currentPrice)))
      }
      world.markets.append(
        Market(
          id: context.id("markets", world.name, number, 1), createdAt: context.worldTime,
          stationID: station.id, size: station.size, availability: .object(availability),
          prices: .object(prices), isBlackMarket: site.kind == .blackMarket))
      for good in WireGood.allCases where station.stock[good].isTraded {
        let line = station.stock[good]
        let spread = PriceSpread(buys: line.buys, sells: line.sells)
        world.marketPrices.append(
          MarketPrice(
            id: context.id("market_prices", world.name, number, good.rawValue + 1),
            stationID: station.id,
            good: good, buyPrice: line.currentPrice * spread.buy / 100,
            sellPrice: line.currentPrice * spread.sell / 100, quantity: line.quantity,
            floor: good.priceBand.lowerBound, ceiling: good.priceBand.upperBound,
            createdAt: context.worldTime))
      }
    }
  }

  private func addDock(of site: StationSite, _ station: Station, to world: inout RegionWorld) {
    guard let tier = station.tradeDockTier else { return }
    let key = "\(world.name)/\(world.region.sectors.number(site.node))/1"
    let standard = tier == .a ? 8 : 12
    let specialized = tier == .a ? 4 : 0
    var dock = TradeDock(
      id: context.id("trade_docks", key), createdAt: context.worldTime, stationID: station.id,
      regionID: world.region.identifier, tier: tier, standardSlips: standard,
      specializedSlips: specialized)
    dock.controllingFaction = world.contents.faction(at: site.node)
    world.tradeDocks.append(dock)
    for number in 1...(standard + specialized) {
      world.slips.append(
        ConstructionSlip(
          id: context.id("construction_slips", "\(key)/\(number)"), createdAt: context.worldTime,
          tradeDockID: dock.id, slipNumber: number,
          kind: number <= standard ? .construction : .specialized))
    }
  }
}

private enum MarketGoods {
  static let byLabel = WireGood.allCases.sorted {
    $0.resource.rawValue.utf8.lexicographicallyPrecedes($1.resource.rawValue.utf8)
  }
}
