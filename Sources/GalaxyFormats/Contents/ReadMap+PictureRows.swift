public import FileIO
import GalaxyAnalysis
public import GalaxyModel

extension ReadMap {
  /// The rows that pictures of the map show: its own or, of a Universe file, those of its stations
  /// and planets.
  ///
  /// The rows of a Universe file have the cells that pictures show and no others: they are not rows for
  /// a database.
  ///
  /// - Parameter source: Name of the input in errors.
  /// - Returns: The rows; nil if the map has neither.
  /// - Throws: `InputError` if stations or planets are not of the expected form.
  /// - Complexity: O(stations + planets).
  public func pictureRows(source: String) throws(InputError) -> RowStore? {
    guard rows == nil, format == .universe else { return rows }
    return RowStore(showing: try contents(source: source), of: galaxy)
  }
}

extension RowStore {
  /// Rows with what pictures show of stations and planets; the reverse of
  /// ``GalaxyAnalysis/ChartContents/init(_:of:)`` as far as pictures go.
  init(showing contents: ChartContents, of galaxy: Galaxy) {
    self.init()
    for station in contents.stations ?? [] {
      append(Tables.stations) { column in
        switch column {
        case .name: .text(station.name)
        case .sectorID: galaxy.globalID(of: station.sector)
        case .stationClass:
          .optional(station.stationClass) { .text(StationClass.allCases[$0.number].rawValue) }
        case .type: station.isBlackMarket ? .text(StationType.blackMarket.rawValue) : .null
        case .isSpacedock: .boolean(station.isSpaceDock)
        default: .null
        }
      }
    }
    for planet in contents.planets ?? [] {
      append(Tables.planets) { column in
        switch column {
        case .name: .text(planet.name)
        case .sectorID: galaxy.globalID(of: planet.sector)
        case .type: .text(planet.type)
        case .habitabilityScore: .optional(planet.habitability) { .int($0) }
        // Who it is has no place in a picture.
        case .ownerID: planet.isOwned ? .text("") : .null
        default: .null
        }
      }
    }
  }

  private mutating func append<Row: TableRow>(
    _ table: Table<Row>, _ cell: (Row.Column) -> FieldValue
  ) {
    append(
      table.schema.columns.indices.map { Row.Column(rawValue: $0).map(cell) ?? .null },
      to: table.schema)
  }
}

extension Galaxy {
  /// The galaxy-wide ID of a sector as a cell.
  fileprivate func globalID(of sector: SectorReference) -> FieldValue {
    .int(regions[sector.region].globalID(sector.node))
  }
}
