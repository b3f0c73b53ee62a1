import Criteria
import GalaxyAnalysis
import GalaxyCriteria
import GalaxyModel
import GalaxyTestSupport
import Testing

/// Figures are the numbers of the report, by their paths in its document.
@Suite struct RegionFigureTests {
  @Test func figuresAreTheNumbersOfTheReport() throws {
    let seed = TestSeed.draw() % 100_000
    for number in seed..<seed + 3 {
      let sample = try Maps.sample(number)
      let report = AnalysisReport(measuring: sample.galaxy)
      guard let region = report.fieldValue.member("regions")?.elements.first else {
        Issue.record("there is no region")
        return
      }
      for (path, value) in Self.leaves(region, "") {
        let figure = try Maps.value(path, on: sample.subject)
        #expect(figure == .number(value), "\(path) of seed \(number)")
      }
    }
  }

  /// The numbers of a document by path, and the lengths of its lists.
  private static func leaves(_ value: FieldValue, _ path: String) -> [(String, Double)] {
    switch value {
    case .integer(let number): return [(path, Double(number))]
    case .number(let number): return [(path, number)]
    case .object(let members):
      return members.flatMap { leaves($0.value, path.isEmpty ? $0.key : "\(path).\($0.key)") }
    case .list(let elements):
      let isOwnFormat = ["formations", "missing", "defects"].contains(path)
      let inside =
        isOwnFormat
        ? []
        : elements.prefix(3).enumerated().flatMap {
          leaves($0.element, "\(path)[\($0.offset)]")
        }
      return (path.hasSuffix("]") ? [] : [(path, Double(elements.count))]) + inside
    default: return []
    }
  }

  @Test func whatIsBehindTheEndOfAListIsUndefined() throws {
    let subject = try Maps.sample(1).subject
    for path in ["outDegree.histogram[99]", "bridges[9999][0]", "betweenness[10].value"] {
      #expect(try Maps.value(path, on: subject) == .undefined, "\(path)")
    }
  }

  @Test func settingsHaveTheirRecordedValues() throws {
    let subject = try Maps.sample(2, sectors: 150).subject
    #expect(try Maps.value("setting.region.sectors", on: subject) == .number(150))
    #expect(try Maps.value("setting.density.stationPercent", on: subject) == .undefined)
    let program = try CriteriaProgram(
      "setting.region.shape == disc and preset == player_owned and setting.graph.oneWayPercent == 5 %",
      of: RegionVocabulary.all)
    #expect(program.truth(on: subject) == .yes)
  }

  @Test func ourMapsHaveNeitherWarningsNorViolations() throws {
    let subject = try Maps.sample(3, sectors: 400).subject
    #expect(try Maps.value("violations", on: subject) == .number(0))
    #expect(try Maps.value("warnings", on: subject) == .number(0))
  }
}

extension FieldValue {
  fileprivate func member(_ key: String) -> FieldValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  fileprivate var elements: [FieldValue] {
    if case .list(let elements) = self { elements } else { [] }
  }
}
