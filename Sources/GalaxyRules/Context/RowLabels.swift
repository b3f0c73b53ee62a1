import GalaxyAnalysis
import GalaxyModel

/// Describes rows for people: by name and sector, or by those of the row that owns them.
///
/// ```
/// sector 17                             a sector, a link: sectors 17→20
/// Ilya Vance (sector 17)                a row with a name
/// ORE, Harbor Exchange (sector 2)       a row without: what tells it apart, and its owner
/// ```
struct RowLabels {
  private let context: RowsContext

  /// Columns that name a row, the best ones first.
  private static let names = [
    "display_name", "name", "nickname", "username", "title", "subject", "registration_number",
  ]
  /// Tables whose rows say nothing about where a row is or whose it is.
  private static let places: Set<String> = ["sectors", "regions", "clusters", "zones", "galaxies"]

  init(_ context: RowsContext) { self.context = context }

  /// Returns the description of a row; its primary key if nothing else is known about it.
  func label(_ table: StoredTable, _ row: Int) -> String {
    let found = facts(table, row, depth: 0)
    let name = found.parts.joined(separator: ", ")
    guard let sectors = found.sectors else { return name.isEmpty ? table.key(row) : name }
    return name.isEmpty ? sectors : "\(name) (\(sectors))"
  }

  /// Returns a sector as the rest of the report names it: with its region if there are several.
  func label(_ place: RowsContext.Place) -> String { "sector " + number(place) }

  /// Returns both ends of a link.
  func label(_ one: RowsContext.Place, _ two: RowsContext.Place) -> String {
    "sectors \(number(one))→\(number(two))"
  }

  private func number(_ place: RowsContext.Place) -> String {
    let region = context.galaxy.regions[place.region]
    let number = "\(region.sectors.number(place.node))"
    return context.galaxy.regions.count == 1 ? number : "\(region.name)/\(number)"
  }

  private struct Facts {
    var parts: [String] = []
    var sectors: String?
  }

  /// What is known about a row; without a name, also about its first owner that has one.
  private func facts(_ table: StoredTable, _ row: Int, depth: Int) -> Facts {
    if table.schema.name == TableName.sectors.rawValue { return sector(table, row) }
    var facts = Facts(sectors: sectors(table, row))
    for name in RowLabels.names {
      if let text = text(table, row, name) {
        facts.parts = [text]
        return facts
      }
    }
    facts.parts = keyTexts(table, row)
    guard depth < 2 else { return facts }
    for (place, column) in table.schema.columns.enumerated() {
      guard let key = column.reference, !RowLabels.places.contains(key.table),
        let target = GalaxySchema.table(key.table),
        let identifier = table.cell(row, place).identifierValue
      else { continue }
      let rows = context.store[target]
      guard let owner = context.places(rows, by: 0)[identifier] else { continue }
      let its = self.facts(rows, owner, depth: depth + 1)
      facts.parts += its.parts
      facts.sectors = facts.sectors ?? its.sectors
      break
    }
    return facts
  }

  /// A sector by its number, and by its name if that says more than the number.
  private func sector(_ table: StoredTable, _ row: Int) -> Facts {
    var facts = Facts()
    let identifier = table.cell(row, 0)
    guard let place = context.place(identifier) else { return facts }
    facts.sectors = label(place)
    let number = context.galaxy.regions[place.region].sectors.number(place.node)
    if let name = text(table, row, "name"), name != "Sector \(number)" { facts.parts = [name] }
    return facts
  }

  /// The sectors that a row references: one, or both ends of a link.
  private func sectors(_ table: StoredTable, _ row: Int) -> String? {
    let soft = Set(
      table.schema.softReferences.compactMap { reference in
        reference.target == .sector && reference.path == nil && !reference.isList
          ? reference.column : nil
      })
    var found: [RowsContext.Place] = []
    for (index, column) in table.schema.columns.enumerated()
    where column.reference?.table == TableName.sectors.rawValue || soft.contains(column.name) {
      guard let place = context.place(table.cell(row, index)), !found.contains(place) else {
        continue
      }
      found.append(place)
    }
    guard let first = found.first else { return nil }
    let isLink = found.count == 2 && table.schema.columnIndex("is_bidirectional") != nil
    return isLink ? label(first, found[1]) : label(first)
  }

  /// Texts that tell a row apart from others of its owner, such as the commodity of a price.
  private func keyTexts(_ table: StoredTable, _ row: Int) -> [String] {
    let keys = table.schema.uniqueKeys.flatMap(\.self)
    return table.schema.columns.enumerated().compactMap { place, column in
      guard keys.contains(column.name), column.reference == nil,
        table.cell(row, place).identifierValue == nil
      else { return nil }
      return table.cell(row, place).textValue
    }
  }

  private func text(_ table: StoredTable, _ row: Int, _ column: String) -> String? {
    guard let place = table.schema.columnIndex(column),
      let text = table.cell(row, place).textValue, !text.isEmpty
    else { return nil }
    return text
  }
}

extension RowsContext {
  /// Returns the description of a row, as a witness.
  func label<Row>(_ row: StoredRow<Row>) -> String { RowLabels(self).label(row.table, row.index) }

  /// Returns the description of a sector, as a witness.
  func label(_ place: Place) -> String { RowLabels(self).label(place) }

  /// Returns the description of a link or step between sectors, as a witness.
  func label(_ one: Place, _ two: Place) -> String { RowLabels(self).label(one, two) }
}
