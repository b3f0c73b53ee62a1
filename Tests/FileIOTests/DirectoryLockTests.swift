import Foundation
import Testing

@testable import FileIO

@Suite struct DirectoryLockTests {
  @Test func oneWriterAtATime() throws {
    let directory = try TemporaryDirectory()
    #expect(!DirectoryLock.isHeld(directory.path))
    let lock = try DirectoryLock(directory.path)
    #expect(DirectoryLock.isHeld(directory.path))
    #expect(throws: BusyDirectory(path: directory.path)) { try DirectoryLock(directory.path) }
    try lock.release()
    #expect(!DirectoryLock.isHeld(directory.path))
    #expect(try directory.names() == [])
    _ = try DirectoryLock(directory.path)
  }

  @Test func nothingIsLeftWithoutASign() throws {
    let directory = try TemporaryDirectory()
    do {
      let lock = try DirectoryLock(directory.path)
      #expect(try directory.names() == [DirectoryLock.name])
      #expect(!DirectoryLock.isUnfinished(directory.path))
      try lock.markUnfinished(["a", "b"])
      #expect(DirectoryLock.isUnfinished(directory.path))
      lock.unmark()
    }
    #expect(try directory.names() == [])
  }

  /// A killed process leaves the list of its files; it goes with the first run that is completed.
  @Test func signsStayUntilARunIsComplete() throws {
    let directory = try TemporaryDirectory()
    try directory.write("galaxy.json\nmanifest.json\n", to: DirectoryLock.name)
    #expect(DirectoryLock.isUnfinished(directory.path))
    #expect(!DirectoryLock.isHeld(directory.path))
    do {
      let lock = try DirectoryLock(directory.path)
      #expect(lock.unfinishedNames == ["galaxy.json", "manifest.json"])
    }
    #expect(DirectoryLock.isUnfinished(directory.path))
    do {
      let lock = try DirectoryLock(directory.path)
      try lock.markUnfinished(["a"])
      lock.unmark()
    }
    #expect(directory.text(DirectoryLock.name) == "a\n")
    try DirectoryLock(directory.path).release()
    #expect(try directory.names() == [])
  }

  /// Who waits with the file open while its holder removes it gets a new one.
  @Test func removedLocksCountForNothing() throws {
    let directory = try TemporaryDirectory()
    let path = directory.file(DirectoryLock.name)
    try directory.write("", to: DirectoryLock.name)
    let descriptor = open(path, O_RDONLY)
    defer { close(descriptor) }
    unlink(path)
    #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    _ = try DirectoryLock(directory.path)
  }

  @Test func linksAreNotFollowed() throws {
    let directory = try TemporaryDirectory()
    try directory.write("mine", to: "precious")
    symlink("precious", directory.file(DirectoryLock.name))
    #expect(throws: IOFailure.self) { try DirectoryLock(directory.path) }
    #expect(!DirectoryLock.isUnfinished(directory.path))
    #expect(directory.text("precious") == "mine")
  }
}
