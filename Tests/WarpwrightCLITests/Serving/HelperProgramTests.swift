import Platform
import Testing

@testable import WarpwrightCLI

@Suite struct HelperProgramTests {
  @Test func missingHelperIsUnavailable() {
    #expect {
      throw try HelperProgram(name: "no-such-program", target: "serve").run([])
    } throws: { error in
      (error as? CommandFailure)?.status == .unavailable && "\(error)".contains("make serve")
    }
  }
}
