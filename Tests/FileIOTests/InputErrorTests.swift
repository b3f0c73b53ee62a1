import FileIO
import Testing

@Suite("Errors of inputs")
struct InputErrorTests {
  @Test func descriptionIsOneSafeLine() {
    let error = InputError(
      .syntax, source: "a\nb", location: .line(3, column: 7), message: "no \u{1b}[31m", hint: "h")
    #expect(error.description == "a\\u{A}b:3:7: no \\u{1B}[31m (h)")
    let other = InputError(
      .structure, source: "f", location: .path(JSONPath([.key("t"), .index(2)])), message: "m")
    #expect(other.description == "f: t[2]: m")
  }
}
