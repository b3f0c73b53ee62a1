import Determinism
import FileIO
import Foundation
import GalaxyModel
import GalaxySettings
import Testing

@testable import GalaxyStudio

/// The progress of a search is believed whole, or not at all.
@Suite struct FindStateTests {
  @Test func `A state that was altered or cut is rejected, at each of its bytes`() throws {
    let settings = GenerationSettings(preset: .sandbox)
    let question = try FindQuestion(
      settings: settings, seeds: FindSeeds(from: 1, through: 3),
      variants: FindAxis.variants([], of: settings), where: ["bridges < 1000"], show: [], by: [])
    let search = FindSearch(question)
    let file = try ScratchFile(directory: ScratchFile.standardDirectory, name: "find.state")
    let state = FindState(path: file.path, of: search)
    try state.write(try search.run(threads: 1).result)
    let place = URL(fileURLWithPath: file.path)
    let bytes = Array(try Data(contentsOf: place))
    #expect(try state.read()?.matches.count == 3)
    for index in bytes.indices {
      var altered = bytes
      altered[index] ^= 1 << UInt8(index % 7)
      try Data(altered).write(to: place)
      #expect(throws: InputError.self, "byte \(index)") { try state.read() }
    }
    for count in 0..<bytes.count {
      try Data(bytes[..<count]).write(to: place)
      #expect(throws: InputError.self, "\(count) bytes") { try state.read() }
    }
    // What is a state all the same is replaced when it is asked for.
    try Data(bytes.dropLast(70)).write(to: place)
    #expect(try state.read(isForced: true) == nil)
  }
}
