import Platform
import Testing

@testable import WarpwrightCLI

@Suite struct ProgramCallTests {
  @Test func callsReadAndPrintInMemory() {
    let map = Array("1 2\n2 1\n2 3\n".utf8)
    let answer = ProgramCall(["course", "map.txt", "1", "3", "-q"], inputs: ["map.txt": map]).run()
    #expect(answer.status == .success)
    #expect(String(decoding: answer.output, as: UTF8.self).contains("3"))
    let none = ProgramCall(["course", "map.txt", "3", "1"], inputs: ["map.txt": map]).run()
    #expect(none.status == .negative && none.messages.count == 1)
    let missing = ProgramCall(["course", "other.txt", "1", "3"], inputs: ["map.txt": map]).run()
    #expect(missing.status == .missingInput)
    #expect(missing.messages.first?.hasPrefix("warpwright:") == false)
  }
}
