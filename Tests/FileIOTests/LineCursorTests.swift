import FileIO
import Testing

@Suite struct LineCursorTests {
  @Test func linesComeFromAnyPlace() throws {
    let place = try TemporaryDirectory()
    let long = String(repeating: "x", count: 600_000)
    try place.write("one\n\(long)\n\nlast", to: "lines")
    let cursor = try LineCursor(place.file("lines"))
    #expect(try cursor.line() == Array("one".utf8))
    let second = cursor.place
    #expect(second == 4)
    #expect(try cursor.line()?.count == 600_000)
    #expect(try cursor.line() == [])
    #expect(try cursor.line() == Array("last".utf8))
    #expect(try cursor.line() == nil)
    let other = try LineCursor(place.file("lines"), from: second)
    #expect(try other.line()?.count == 600_000)
    #expect(throws: InputFailure.self) { try LineCursor(place.file("missing")) }
  }
}
