import FileIO
import GalaxyAnalysis
import GalaxyModel
import Testing

@testable import GalaxyRender

/// Pages and pictures of surveys show what was found, and ask for nothing.
@Suite struct SurveyPageTests {
  private func survey(_ name: String = "links", rows: Int = 40) -> Survey {
    var table = SurveyTable([.init(name, unit: "number"), .init("gap", unit: "hops")])
    for row in 0..<rows {
      let value = row == 39 ? 900 : Double(row * row % 17)
      table.append(
        seed: UInt64(row), variant: 0, [value, row % 3 == 0 ? .nan : row == 4 ? .infinity : 0.5])
    }
    var plan = SurveyPlan(variants: [.init(values: [.init("key", .int(1))], command: "make SEED")])
    plan.pairs = [.figures(name, "gap")]
    plan.bands = [.init(name, 0...100)]
    return Survey(table, plan)
  }

  private func page(_ survey: Survey) -> String {
    let page = SurveyPage(survey, title: "T & T", facts: ["<one>"])
    return String(decoding: page.bytes(), as: UTF8.self)
  }

  @Test func pagesHaveASectionForEachQuestion() {
    let text = page(survey())
    for id in ["figures", "heat", "effects", "outliers"] { #expect(text.contains("id=\"\(id)\"")) }
    #expect(text.contains("make 39") && text.contains("T &amp; T") && text.contains("&lt;one&gt;"))
    #expect(text.contains("default-src 'none'"))
    for word in ["<script", "http:", "https:", "url(", "src="] { #expect(!text.contains(word)) }
  }

  @Test func namesAreText() {
    let name = "a<b>'\"&\u{202E}]]>--"
    let text = page(survey(name))
    #expect(!text.contains("<b>'") && text.contains("a&lt;b&gt;&#39;&quot;&amp;"))
  }

  @Test func emptySurveysAreDrawn() throws {
    let empty = survey(rows: 0)
    #expect(page(empty).contains("no values"))
    let picture = SurveyPicture(empty, title: "none", facts: [])
    #expect(try picture.image(.svg).bytes.count > 200)
  }

  @Test func picturesAreTheSameEachTime() throws {
    let picture = SurveyPicture(survey(), title: "forty", facts: ["seeds"])
    // Not its warnings: what other tests write to the error stream meanwhile is among them.
    let svg = try picture.image(.svg).bytes
    #expect(svg == (try picture.image(.svg).bytes))
    let text = String(decoding: svg, as: UTF8.self)
    #expect(text.contains(">forty<") && text.contains(">links<"))
    let png = try picture.image(.png).bytes
    #expect(png.prefix(4) == [0x89, 0x50, 0x4E, 0x47])
  }

  @Test func stepsOfTheScaleFollowTheLogarithm() {
    let steps = [1, 2, 4, 8, 16].map {
      ChartDrawing.step($0, of: 16, logarithm: binaryLogarithm)
    }
    #expect(steps == [0, 3, 6, 8, 11])
    let colors = ChartColors(Theme(.dark))
    let all = Set((0..<ChartDrawing.Ink.steps).map { colors.color(.heat($0)).hex })
    #expect(all.count == ChartDrawing.Ink.steps)
  }
}
