import ArgumentParser
import GalaxyFormats
import GraphFormats
import RowFormats
import Testing

@testable import WarpwrightCLI

@Suite("Options for databases")
struct DatabaseOptionsTests {
  @Test func rowsThatAreThereAreKeptUnlessAskedOtherwise() throws {
    #expect(try DatabaseOptions.parse([]).existing(for: [.json]) == .keep)
    for existing in ExistingRows.allCases {
      let options = try DatabaseOptions.parse(["--if-exists", existing.rawValue])
      #expect(try options.existing(for: [.svg, .sqlData]) == existing)
      #expect(throws: CommandFailure.self) { try options.existing(for: [.sql, .sqliteFile]) }
    }
  }
}
