import Testing

@testable import FileIO

@Suite struct CapturedStreamsTests {
  @Test func inputsAndOutputsAreInMemory() throws {
    let streams = CapturedStreams(inputs: ["map.json": [1, 2, 3], "-": [4]])
    try streams.run {
      #expect(try InputSource.file("map.json").readAll() == [1, 2, 3])
      #expect(try InputSource.standardInput.readAll() == [4])
      #expect(InputSource.file("map.json").beginning(2) == [1, 2])
      #expect(throws: InputFailure.self) { try InputSource.file("/etc/hostname").readAll() }
      #expect(throws: InputFailure.self) { try InputSource.file("map.json").readAll(limit: 2) }
      var writer = StandardStreams.outputWriter()
      writer.append("data")
      try writer.finish()
      try StandardStreams.write(text: "more")
      StandardStreams.message("a message")
      #expect(!StandardStreams.isTerminal(.output))
    }
    #expect(streams.output == Array("datamore".utf8))
    #expect(streams.messages == ["a message"])
  }

  @Test func outputThatIsNotWantedIsAClosedPipe() {
    let streams = CapturedStreams(inputs: [:], isWanted: { false })
    streams.run {
      _ = #expect { try StandardStreams.write(text: "data") } throws: { error in
        (error as? IOFailure)?.isClosedPipe == true
      }
    }
    #expect(streams.output.isEmpty)
  }
}
