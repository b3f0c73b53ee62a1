import FileIO
import Testing

@testable import GraphFormats

@Suite struct GraphInputTests {
  private let input = GraphInput(source: "map.txt", root: nil)

  @Test func faultsBecomeErrorsAtTheirPlace() throws {
    let bytes = Array("1 2\n3 x\n".utf8)
    let error = #expect(throws: InputError.self) {
      try input.scan(bytes, hint: "two numbers") { (buffer) throws(TextFault) -> Int in
        throw TextFault(offset: 6, message: "no number")
      }
    }
    #expect(error?.location == .line(2, column: 3))
    #expect(error?.message == "no number")
    #expect(error?.hint == "two numbers")
    #expect(error?.source == "map.txt")
  }

  @Test func textsThatMustBeUTF8AreRefusedBeforeTheyAreScanned() throws {
    var isScanned = false
    let error = #expect(throws: InputError.self) {
      try input.scan(utf8: [0x61, 0x0A, 0xFF]) { (_) throws(TextFault) in isScanned = true }
    }
    #expect(error?.location == .line(2, column: 1))
    #expect(error?.message == GraphInput.notUTF8)
    #expect(!isScanned)
    let count = try input.scan(utf8: Array("é".utf8)) { (buffer) throws(TextFault) in buffer.count }
    #expect(count == 2)
  }
}
