import Testing

@testable import FileIO

@Suite(.serialized) struct UnfinishedOutputTests {
  /// There may be more paths than a run has temporary files.
  @Test func allPathsAreRegisteredUntilTheyAreKept() {
    let output = UnfinishedOutput()
    let others = Interruption.registeredFiles
    for number in 0..<1000 {
      output.add("/nowhere/\(number)/" + String(repeating: "x", count: number))
    }
    // Other tests may register files at the same time.
    #expect(Interruption.registeredFiles >= others + 1000 - 64)
    output.keep()
    #expect(Interruption.registeredFiles < 1000)
  }
}
