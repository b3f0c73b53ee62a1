import GalaxyModel
import GalaxyTestSupport
import MapEditing
import Testing

struct MapEditTests {
  @Test(
    arguments: [
      ("add warp 40-12", "add warp 12-40"),
      ("ADD Warp 12>40 LATENT", "add warp 12>40 latent"),
      ("remove warp terran-space/12>40", "remove warp terran-space/12>40"),
      ("redirect warp 1>2 to 3", "redirect warp 1>2 to 3"),
      ("flip warp 1>2 dissolve", "flip warp 1>2 dissolve"),
      ("set warp 1>2 cost=3 latent=false", "set warp 1>2 latent=false cost=3"),
      ("set warp 1-2 stability=0.50", "set warp 1-2 stability=0.5"),
      ("move sector 5 to -10,20", "move sector 5 to -10,20"),
      ("move sector 5 to 1,-2,3", "move sector 5 to 1,-2,3"),
      (
        "set sector 5 nebula=Azure:70 type=nebula asteroids=yes",
        "set sector 5 type=NEBULA nebula=azure:70 asteroids=true"
      ),
      ("set sector 5 nebula=none", "set sector 5 nebula=none"),
      ("set cluster 2 type=trade-hub cap=3", "set cluster 2 type=TRADE_HUB cap=3"),
      ("rename cluster:2 \"The \\\"Core\\\"\"", "rename cluster:2 \"The \\\"Core\\\"\""),
      ("rename a/formation:\"B C\" X", "rename a/formation:\"B C\" \"X\""),
      (
        "add formation bubble at 17 size=4 name=\"Far Cry\" gateways=1",
        "add formation BUBBLE at 17 size=4 name=\"Far Cry\" gateways=1"
      ),
      (
        "declare formation BUBBLE anchor=r/17 interior=18,20-22",
        "declare formation BUBBLE anchor=r/17 interior=18,20,21,22"
      ),
      ("remove formation #3", "remove formation #3"),
      ("remove formation r/formation:#3", "remove formation r/#3"),
      ("dissolve formation formation:\"A: B\"", "dissolve formation \"A: B\""),
      ("dissolve formation \"Amber Hollow\"", "dissolve formation \"Amber Hollow\""),
      ("add tunnel 90-5 oneway latent", "add tunnel 90-5 oneway latent"),
      ("remove tunnel 90-5", "remove tunnel 90-5"),
      ("add station 7 class=3", "add station 7 class=3"),
      ("move station 7 to 8", "move station 7 to 8"),
      ("remove station x/7", "remove station x/7"),
      ("set station 7 class=11", "set station 7 class=11"),
      ("add planet 7 type=TERRAN habitability=80", "add planet 7 type=TERRAN habitability=80"),
      ("set planet 7/2 habitability=9", "set planet 7/2 habitability=9"),
      ("remove planet north/7/2", "remove planet north/7/2"),
      ("place rylan at 600", "place rylan at 600"),
      (
        "set sector 5 type=VOID if type=STANDARD hazard=3",
        "set sector 5 type=VOID if type=\"STANDARD\" hazard=3"
      ),
    ])
  func lineAndObjectAreTheSame(line: String, canonical: String) throws {
    let edit = try MapEdit(line: line)
    #expect(edit.line == canonical)
    #expect(try MapEdit(line: canonical) == edit)
    #expect(try MapEdit(edit.fieldValue) == edit)
    #expect(try MapEdit(.text(line)) == edit)
  }

  @Test(
    arguments: [
      ("", 1, "an edit is missing"),
      ("ad warp 1-2", 1, "did you mean 'add'?"),
      ("add", 4, "what to add is missing"),
      ("add wrap 1-2", 5, "did you mean 'warp'?"),
      ("add warp", 9, "'warp' is missing"),
      ("add warp 1", 11, "write 1-V for both directions"),
      ("add warp 1-2 3", 14, "'3' has no meaning here"),
      ("add warp 1-2 laten", 14, "did you mean 'latent'?"),
      ("add warp 1-2x", 13, "nothing can follow '1-2'"),
      ("flip warp 1-2", 11, "name the direction: 1>2 or 2>1"),
      ("set warp 1>2", nil, "nothing is set"),
      ("set warp 1>2 cost", 14, "write cost= and a value"),
      ("set warp 1>2 cost=x", 19, "a number is missing"),
      ("set warp 1>2 cost=1 cost=2", 26, "'cost' is given twice"),
      ("set sector 3 type=NEBULE", 19, "did you mean 'NEBULA'?"),
      ("set sector 3 nebula=azur:70", 21, "a nebula is none or COLOR:DENSITY"),
      ("move sector 3 7,8", 15, "'to' is missing"),
      ("move sector 3 to 7", 19, "a position is written X,Y"),
      ("rename cluster:2", 17, "'name' is missing"),
      ("rename clust:2 \"X\"", 8, "'clust' is no kind of thing"),
      ("rename cluster:2 \"X", 18, "the quote has no end"),
      ("place terra", 12, "'at' is missing"),
      ("add station 7", nil, "'class' is missing"),
      ("set sector 3 type=VOID if", 26, "a fact such as"),
    ])
  func mistakeHasItsPlace(line: String, column: Int?, reason: String) throws {
    let mistake = try #require(throws: EditMistake.self) { try MapEdit(line: line) }
    #expect(mistake.column == column)
    #expect(mistake.reason.contains(reason), "\(mistake)")
  }

  @Test(
    arguments: [
      ([FieldValue.Member("op", .text("add-wrap"))], "op", "did you mean 'add-warp'?"),
      ([.init("warp", .text("1-2"))], "op", "the operation is missing"),
      ([.init("op", .text("add-warp"))], nil, "'warp' is missing"),
      (
        [.init("op", .text("add-warp")), .init("wrap", .text("1-2"))], "wrap",
        "did you mean 'warp'?"
      ),
      (
        [
          .init("op", .text("add-station")), .init("station", .int(7)),
          .init("class", .number(1.5)),
        ],
        "class", "'class' is an integer"
      ),
      (
        [.init("op", .text("remove-warp")), .init("warp", .text("1-2")), .init("expect", .int(1))],
        "expect", "what must hold before is an object"
      ),
    ])
  func mistakeOfObjectHasItsKey(
    members: [FieldValue.Member], key: String?, reason: String
  ) throws {
    let mistake = try #require(throws: EditMistake.self) { try MapEdit(.object(members)) }
    #expect(mistake.key == key)
    #expect(mistake.reason.contains(reason), "\(mistake)")
  }

  @Test func objectTakesNumbersAndPlainNames() throws {
    let object = FieldValue.object([
      .init("op", .text("dissolve-formation")), .init("formation", .text("Amber Hollow")),
    ])
    #expect(try MapEdit(object).line == "dissolve formation \"Amber Hollow\"")
    let station = FieldValue.object([
      .init("op", .text("add-station")), .init("station", .int(7)), .init("class", .int(3)),
    ])
    #expect(try MapEdit(station).line == "add station 7 class=3")
  }

  @Test func randomEditsReadBack() throws {
    var random = SplitMix64(seed: TestSeed.draw())
    for _ in 0..<2_000 {
      let edit = RandomEdit.any(&random)
      #expect(try MapEdit(line: edit.line) == edit, "\(edit.line)")
      #expect(try MapEdit(edit.fieldValue) == edit, "\(edit.line)")
    }
  }
}
