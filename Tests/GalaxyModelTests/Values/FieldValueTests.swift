import GalaxyModel
import Testing

@Suite("Field values")
struct FieldValueTests {
  @Test func objectsSortTheirKeys() {
    let object = FieldValue.object(["b": 1, "a": 2, "ab": 3])
    #expect(object.members.map(\.key) == ["a", "ab", "b"])
    #expect(object["ab"] == 3 && object["c"] == .null && FieldValue.null["a"] == .null)
  }

  @Test func numbersAreReadAsIntegersIfTheyAre() {
    #expect(FieldValue.number(3).intValue == 3 && FieldValue.number(3.5).intValue == nil)
    #expect(FieldValue.integer(3).numberValue == 3 && FieldValue.text("3").intValue == nil)
    #expect(FieldValue.number(1e300).intValue == nil)
  }

  @Test func identifiersAndTimesAreReadFromText() {
    let id = Identifier(high: 0x0123_4567_89AB_CDEF, low: 1)
    #expect(FieldValue.text(id.description).identifierValue == id)
    #expect(FieldValue.identifier(id).textValue == "01234567-89ab-cdef-0000-000000000001")
    #expect(FieldValue.text("1970-01-02T00:00:00Z").timeValue == Timestamp(seconds: 86_400))
    #expect(FieldValue.text("yesterday").timeValue == nil)
  }

  @Test func optionalsAndArraysBecomeCells() {
    #expect(Int?.none.cell == .null && Int?.some(4).cell == 4)
    #expect(["a", "b"].cell == .list([.text("a"), .text("b")]))
    #expect(DroneType.mining.cell == .text("mining") && true.cell == .boolean(true))
    #expect(FieldValue.optional(Int?.none) { .int($0) } == .null)
  }
}
