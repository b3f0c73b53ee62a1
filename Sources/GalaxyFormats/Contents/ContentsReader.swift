public import FileIO
public import GalaxyAnalysis
import GalaxyModel
import GraphFormats

extension ReadMap {
  /// Stations and planets of the map, as far as its document carries them.
  ///
  /// - Parameter source: Name of the input in errors.
  /// - Returns: The contents; empty for a format that carries none.
  /// - Throws: `InputError` if such contents are not of the expected form.
  /// - Complexity: O(stations + planets + prices) time and space.
  public func contents(source: String) throws(InputError) -> ChartContents {
    guard let document else { return ChartContents() }
    switch format.method {
    case .galaxyDocument, .database:
      return try RowContents(galaxy, source: source).read(document)
    case .universe: return try UniverseContents(galaxy, source: source).read(document)
    case .graph: return ChartContents()
    }
  }
}

extension ChartedStation.Offer {
  /// Offers that follow from the class alone.
  static func offers(of stationClass: TradingClass, stock: (TradeGood) -> Int? = { _ in nil })
    -> [ChartedStation.Offer]
  {
    let (buys, sells) = (stationClass.buys, stationClass.sells)
    return TradeGood.allCases.compactMap { good in
      guard buys.contains(good) || sells.contains(good) else { return nil }
      return ChartedStation.Offer(
        good: good, buys: buys.contains(good), sells: sells.contains(good), stock: stock(good))
    }
  }
}
