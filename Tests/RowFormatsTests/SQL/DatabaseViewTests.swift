import GalaxyModel
import Testing

@testable import RowFormats

@Suite struct DatabaseViewTests {
  @Test(arguments: [SQLDialect.sqlite, .postgres])
  func everyDialectSpellsEverything(dialect: SQLDialect) {
    for view in DatabaseView.all {
      let statement = view.statement(dialect)
      #expect(statement.hasPrefix("CREATE VIEW \(view.name) AS") && statement.hasSuffix(";"))
      #expect(!statement.contains("{") && !statement.contains("}"), "\(statement)")
      #expect(statement.contains("json_") == (dialect == .sqlite && statement.contains("json_")))
    }
  }

  @Test func viewsComeAfterThoseThatTheyUse() {
    for (place, view) in DatabaseView.all.enumerated() {
      for later in DatabaseView.all.dropFirst(place + 1) {
        #expect(!view.statement(.postgres).contains(" \(later.name) "), "\(view.name)")
      }
    }
  }
}
