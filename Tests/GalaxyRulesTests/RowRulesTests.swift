import GalaxyAnalysis
import Testing

@testable import GalaxyModel
@testable import GalaxyRules

@Suite("Rules about rows")
struct RowRulesTests {
  @Test func idsAreUniqueAndInOrder() {
    let ids = Invariant.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(Set(Invariant.ofGraph.map(\.id)).isSubset(of: ids))
    #expect(ids.contains("ENT-01") && ids.contains("INV-55") && ids.contains("INV-70"))
  }

  @Test func timesAreComparedInColumnsThatExist() {
    let columns = Set(GalaxySchema.tables.flatMap { $0.columns.map(\.name) })
    for (first, second) in RowTimes.pairs {
      #expect(columns.contains(first) && columns.contains(second))
      let tables = GalaxySchema.tables.filter {
        $0.columnIndex(first) != nil && $0.columnIndex(second) != nil
      }
      #expect(!tables.isEmpty, "\(first), \(second)")
    }
  }

  @Test func rulesAboutRowsAreJudgedWhereThereAreRows() throws {
    let galaxy = Galaxy(name: "g", source: .rows)
    #expect(try !Verification.run(galaxy).checked.contains("ENT-01"))
    let context = VerificationContext(galaxy, rows: RowStore())
    let result = try Verification.run(context)
    #expect(result.checked.contains("ENT-01") && result.checked.contains("ENT-127") == false)
    // No factions, no medals: the catalogs are part of every galaxy.
    #expect(result.failures.contains { $0.id == "ENT-11" })
    #expect(result.failures.contains { $0.id == "ENT-120" })
  }

  @Test func cellsFitTheirColumns() {
    #expect(FieldValue.text("abc").fits(.varchar(3)) && !FieldValue.text("abcd").fits(.varchar(3)))
    #expect(
      FieldValue.integer(1 << 40).fits(.bigint) && !FieldValue.integer(1 << 40).fits(.integer))
    #expect(!FieldValue.number(.nan).fits(.float))
    #expect(FieldValue.list([.text("a")]).fits(.varcharArray))
    #expect(!FieldValue.list([.integer(1)]).fits(.varcharArray))
    #expect(FieldValue.text("BUBBLE").fits(.labels(of: FormationType.self)))
    #expect(!FieldValue.text("bubble").fits(.labels(of: FormationType.self)))
  }

  @Test(arguments: [
    ("REG-AB29-2103", true), ("REG-ABI9-2103", false), ("REG-AB0X-2103", false),
    ("REG-AB29-210", false), ("AB29-2103", false),
  ])
  func registrationNumbers(_ text: String, _ isWellFormed: Bool) {
    #expect(RegistrationNumber.isWellFormed(text) == isWellFormed)
  }

  @Test func ranksTiersAndLevelsCoverTheirRanges() {
    for value in -1000...1000 {
      #expect(PlayerFacts.tiers.count { $0.range.contains(value) } == 1)
    }
    for value in -800...800 {
      #expect(PlayerFacts.levels.count { $0.range.contains(value) } == 1)
    }
  }
}
