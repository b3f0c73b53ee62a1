import FileIO
import GalaxyAnalysis
import GalaxyFormats
import GalaxyModel
import GalaxyRender
import GalaxyRules
import GalaxySettings
import GalaxyStudio
import Platform
import Testing

@testable import WarpwrightCLI

@Suite struct FailureMappingTests {
  private func status(_ error: any Error) -> Platform.ExitStatus? {
    FailureMapping.failure(for: error)?.status
  }

  @Test func `Outputs`() {
    func failure(_ operation: IOFailure.Operation, _ code: Int32) -> IOFailure {
      IOFailure(path: "x", operation: operation, code: code)
    }
    #expect(status(failure(.create, EACCES)) == .cannotCreate)
    #expect(status(failure(.create, EISDIR)) == .cannotCreate)
    #expect(status(failure(.create, ENOSPC)) == .ioError)
    #expect(status(failure(.write, ENOSPC)) == .ioError)
    #expect(status(failure(.rename, EACCES)) == .ioError)
    #expect(status(failure(.write, EPIPE)) == .closedOutput)
    #expect(status(OutputConflict(directory: "d", existing: ["f"])) == .cannotCreate)
  }

  @Test func `A closed pipe is nothing to speak of`() {
    let error = IOFailure(path: "x", operation: .write, code: EPIPE)
    #expect(FailureMapping.failure(for: error)?.message == "")
  }

  @Test func `Inputs`() {
    func failure(_ kind: InputFailure.Kind) -> InputFailure {
      InputFailure(source: .file("x"), kind: kind)
    }
    #expect(status(failure(.missing)) == .missingInput)
    #expect(status(failure(.forbidden)) == .missingInput)
    #expect(status(failure(.directory)) == .missingInput)
    #expect(status(failure(.tooLarge(limit: 1))) == .badInput)
    #expect(status(failure(.unreadable(EIO))) == .ioError)
    for kind in [InputError.Kind.syntax, .structure, .unknownFormat] {
      #expect(
        status(InputError(kind, source: "x", location: .whole, message: "m")) == .badInput)
    }
    #expect(
      status(InputError(.noSuchRoot, source: "x", location: .whole, message: "m")) == .usage)
  }

  @Test func `Calls`() {
    #expect(status(UnknownFormat(name: "x", available: ["json"])) == .usage)
    #expect(
      status(SettingFailure(key: "k", value: "v", reason: .unknownKey(nearest: nil))) == .usage)
    #expect(status(UnknownSector(number: 1, region: "r")) == .usage)
    let unknown = #expect(throws: UnknownInvariant.self) {
      try Verification.run(Galaxy(name: "g", source: .rows), only: ["x"])
    }
    #expect(unknown.flatMap { status($0) } == .usage)
    #expect(status(RenderFailure.invalidOption(name: "n", value: "v", hint: "h")) == .usage)
    #expect(status(RenderFailure.unknownFocus(value: "v", hint: "h")) == .usage)
  }

  @Test func `Answers and the rest`() {
    struct Surprise: Error {}
    #expect(status(NegativeAnswer()) == .negative)
    #expect(status(RenderFailure.graphvizUnavailable(details: "d")) == .unavailable)
    #expect(status(RenderFailure.tooManySectors(count: 2, limit: 1, hint: "h")) == .badInput)
    #expect(status(RenderFailure.graphviz(stage: .layout, details: "d")) == .badInput)
    #expect(status(Surprise()) == nil)
  }
}
