import GalaxyModel
import GalaxyRules
import Testing

@testable import GalaxyAnalysis

@Suite("Rules about rows")
struct RowRulesTests {
  @Test func everyCheckConstraintHasACondition() {
    for table in GalaxySchema.tables {
      for constraint in table.constraints {
        guard case .check(let name, _) = constraint else { continue }
        #expect(RowChecks.byName[name] != nil, "\(name)")
      }
    }
  }

  @Test func everyVocabularyBelongsToAColumn() {
    for key in ColumnVocabularies.labels.keys {
      let parts = key.split(separator: ".").map(String.init)
      #expect(GalaxySchema.table(parts[0])?.columnIndex(parts[1]) != nil, "\(key)")
    }
  }

  @Test func rulesAboutRowsAreJudgedWhereThereAreRows() throws {
    let galaxy = SyntheticMap().galaxy
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
    #expect(FieldValue.text("BUBBLE").fits(.enumeration(.formationType)))
    #expect(!FieldValue.text("bubble").fits(.enumeration(.formationType)))
  }

  @Test(arguments: [
    ("REG-AB29-2103", true), ("REG-ABI9-2103", false), ("REG-AB0X-2103", false),
    ("REG-AB29-210", false), ("AB29-2103", false),
  ])
  func registrationNumbers(_ text: String, _ isWellFormed: Bool) {
    #expect(Registration.isWellFormed(text) == isWellFormed)
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
