import GalaxyFormats
import GalaxyGeneration
import GalaxyModel
import GalaxySettings
import GalaxyStudio
import JSONText
import RowFormats
import Testing

@testable import GalaxyWorkbench

@Suite struct WorkbenchTests {
  private let workbench: Workbench

  init() throws {
    let start = try RecipeReader.read(
      Array("{preset: 'player-owned', seed: 4, region: {sectors: 100}}".utf8), source: "a test")
    workbench = try Workbench(
      start: start, page: .init(document: [1], script: [2], style: [3]))
  }

  private func ask(_ method: String, _ target: String, _ body: String = "") -> WebAnswer {
    let answer = Monitor<WebAnswer?>(nil)
    let request = WebRequest(
      method: method, target: target, headers: [], body: Array(body.utf8))
    workbench.handle(request, Exchange { reply in answer.change { $0 = reply } })
    return answer.wait { $0 }
  }

  private func bytes(_ answer: WebAnswer) -> [UInt8] {
    switch answer.body {
    case .bytes(let bytes): bytes
    case .file(let file): file.part(at: 0, count: file.count) ?? []
    case .events: []
    }
  }

  private func document(_ answer: WebAnswer) throws -> FieldValue {
    FieldValue(try JSONDocument(bytes(answer)).root)
  }

  @Test func mapIsThatOfTheRecipe() throws {
    let opened = try document(ask("POST", "/api/session", "{}"))
    let path = "/api/session/\(opened["id"].textValue ?? "")"
    #expect(
      bytes(ask("GET", path + "/map")).starts(with: Array("{\"schema\":\"warpwright.map\"".utf8)))
    let changes = [
      ("settings", "{\"graph.maxWarps\": 5}"), ("settings", "{\"density.stationPercent\": 30}"),
      ("seed", "{\"seed\": 5}"), ("step", "{\"reroll\": {\"stages\": [\"nebulae\"]}}"),
      ("undo", ""),
    ]
    for (number, (kind, body)) in changes.enumerated() {
      let answer = ask("POST", "\(path)/\(kind)", body)
      #expect(answer.status == 202)
      #expect(try document(answer)["rev"] == .int(number + 1))
      let recipe = try RecipeReader.read(bytes(ask("GET", path + "/recipe")), source: "a test")
      let expected = try GenerateJob(
        recipe.plan(), formats: [.json], destination: .standardOutput
      ).document()
      #expect(bytes(ask("GET", path + "/export?format=json")) == expected)
    }
  }

  @Test func unknownThingsAreNotFound() {
    #expect(ask("GET", "/nothing").status == 404)
    #expect(ask("GET", "/api/session/x/map").status == 404)
    #expect(ask("DELETE", "/api/session/x").status == 404)
    #expect(ask("GET", "/api/session").status == 405)
    #expect(ask("POST", "/api/session", "{").status == 400)
    #expect(ask("POST", "/api/session", "{\"recipe\": {\"preset\": \"nothing\"}}").status == 422)
    for recipe in ["1", "[]", "true", "\"player-owned\""] {
      let answer = ask("POST", "/api/session", "{\"recipe\": \(recipe)}")
      #expect(answer.status == 422, "a session of \(recipe)")
    }
  }

  @Test func sessionsAreBounded() {
    for _ in 0..<16 { #expect(ask("POST", "/api/session").status == 201) }
    #expect(ask("POST", "/api/session").status == 503)
  }
}
