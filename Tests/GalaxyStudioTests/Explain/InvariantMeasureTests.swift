import Determinism
import GalaxyAnalysis
import GalaxyGeneration
import GalaxyModel
import GalaxyRules
import GalaxySettings
import Testing

@Suite struct InvariantMeasureTests {
  /// Invariants that hold have their value and its limits.
  @Test(arguments: ["INV-25", "INV-26", "INV-27", "INV-29", "INV-45", "INV-50", "INV-65"])
  func keptInvariantsHaveAValue(_ id: String) throws {
    let galaxy = Galaxy.generate(.playerOwned, seed: 4)
    let answer = try InvariantExplainer(galaxy).explanation(of: id)
    #expect(answer.causes.isEmpty)
    let measured = FieldValue.object(answer.role)["measured"].listValue
    #expect(measured.count == 1)
    let value = try #require(measured[0]["value"].numberValue)
    #expect(measured[0]["scope"].textValue == galaxy.regions[0].name)
    #expect(measured[0]["least"].numberValue ?? 0 <= value)
    #expect(value <= measured[0]["most"].numberValue ?? 0)
  }

  @Test func thoseThatLookForOffendersHaveNone() throws {
    let galaxy = Galaxy.generate(.playerOwned, seed: 4)
    #expect(try InvariantExplainer(galaxy).explanation(of: "INV-22").role.isEmpty)
  }
}
