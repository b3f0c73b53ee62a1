import FileIO
import Foundation
import Testing

@Suite struct ScratchDirectoryTests {
  @Test func filesAreRemovedWithTheDirectory() throws {
    var directory: ScratchDirectory? = try ScratchDirectory(in: NSTemporaryDirectory())
    let path = try #require(directory?.path)
    directory?.expect(["a.txt", "csv/b.csv", "csv/c.csv", "missing"])
    let files = FileManager.default
    try files.createDirectory(atPath: path + "/csv", withIntermediateDirectories: false)
    for name in ["a.txt", "csv/b.csv", "csv/c.csv"] {
      #expect(files.createFile(atPath: path + "/" + name, contents: Data("x".utf8)))
    }
    directory = nil
    #expect(!files.fileExists(atPath: path))
  }

  @Test func missingParentsAreReported() {
    #expect(throws: IOFailure.self) { try ScratchDirectory(in: "/nonexistent/parent") }
  }
}
