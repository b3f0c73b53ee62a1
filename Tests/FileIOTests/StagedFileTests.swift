import Foundation
import Testing

@testable import FileIO

@Suite struct StagedFileTests {
  private func stage(_ text: String, at path: String) throws -> StagedFile {
    var file = try OutputFile(path: path)
    file.writer.append(bytes: Array(text.utf8))
    return try file.stage()
  }

  @Test func filesChangeWhenTheyArePlaced() throws {
    let directory = try TemporaryDirectory()
    try directory.write("old", to: "a")
    let file = try stage("new", at: directory.file("a"))
    #expect(directory.text("a") == "old")
    try file.place(keepsOld: false)
    #expect(directory.text("a") == "new")
    #expect(try directory.names() == ["a"])
  }

  @Test func whatIsNotPlacedIsRemoved() throws {
    let directory = try TemporaryDirectory()
    do { _ = try stage("new", at: directory.file("a")) }
    #expect(try directory.names() == [])
  }

  @Test func placedFilesCanBeTakenBack() throws {
    let directory = try TemporaryDirectory()
    try directory.write("old", to: "a")
    for name in ["a", "b"] {
      let file = try stage("new", at: directory.file(name))
      try file.place(keepsOld: true)
      #expect(directory.text(name) == "new")
      #expect(file.takeBack())
    }
    #expect(directory.text("a") == "old")
    #expect(try directory.names() == ["a"])
  }

  /// Renaming one of two names of a file to the other does nothing, and without an error.
  @Test func lostFilesAreNotPlaced() throws {
    let directory = try TemporaryDirectory()
    try directory.write("old", to: "a")
    do {
      let file = try stage("new", at: directory.file("a"))
      for name in try directory.names() where name != "a" {
        try FileManager.default.removeItem(atPath: directory.file(name))
      }
      #expect(throws: IOFailure.self) { try file.place(keepsOld: true) }
      #expect(file.takeBack())
    }
    #expect(directory.text("a") == "old")
    #expect(try directory.names() == ["a"])
  }

  @Test func removedFilesCanBeTakenBack() throws {
    let directory = try TemporaryDirectory()
    try directory.write("old", to: "a")
    do {
      let file = try stage("new", at: directory.file("a"))
      try file.removeOld()
      #expect(directory.text("a") == nil)
      #expect(file.takeBack())
    }
    #expect(directory.text("a") == "old")
    do {
      let file = try stage("new", at: directory.file("a"))
      try file.removeOld()
      try file.place(keepsOld: true)
      file.forgetOld()
    }
    #expect(directory.text("a") == "new")
    #expect(try directory.names() == ["a"])
  }

  /// Without the old file nothing can be restored, and nothing is removed for it.
  @Test func withoutASecondNameTheNewFileStays() throws {
    let directory = try TemporaryDirectory()
    try directory.write("old", to: "a")
    let file = try stage("new", at: directory.file("a"))
    try file.place(keepsOld: false)
    #expect(!file.takeBack())
    #expect(directory.text("a") == "new")
  }
}
