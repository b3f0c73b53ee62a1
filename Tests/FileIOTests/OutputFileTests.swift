import Foundation
import Testing

@testable import FileIO

@Suite struct OutputFileTests {
  private func put(_ text: String, at path: String) throws(IOFailure) {
    var file = try OutputFile(path: path)
    file.writer.append(text: text)
    try file.commit()
  }

  private func failure(writing path: String) -> IOFailure? {
    do {
      try put("new", at: path)
      return nil
    } catch {
      return error
    }
  }

  @Test func newFile() throws {
    let directory = try TemporaryDirectory()
    try put("content", at: directory.file("a.json"))
    #expect(directory.text("a.json") == "content")
    #expect(try directory.names() == ["a.json"])
  }

  /// Until the commit the old content stands under the name, and the new one beside it.
  @Test func replacesWholeFilesOnly() throws {
    let directory = try TemporaryDirectory()
    try directory.write("old", to: "a")
    chmod(directory.file("a"), 0o640)
    do {
      var file = try OutputFile(path: directory.file("a"))
      file.writer.append("new")
      try file.writer.flush()
      #expect(directory.text("a") == "old")
      #expect(try directory.names() == [".a.\(getpid()).warpwright.tmp", "a"])
      try file.commit()
    }
    #expect(directory.text("a") == "new")
    #expect(try directory.names() == ["a"])
    var status = stat()
    stat(directory.file("a"), &status)
    #expect(status.st_mode & 0o777 == 0o640)
  }

  /// An output ends the time of `setTimeout` alone.
  @Test func timersOfTheProgramGoOn() throws {
    let directory = try TemporaryDirectory()
    // The imported type of ITIMER_REAL is another one on each system.
    let real: Int32 = 0
    var timer = itimerval()
    timer.it_value.tv_sec = 100_000
    #expect(setitimer(real, &timer, nil) == 0)
    defer {
      timer.it_value.tv_sec = 0
      setitimer(real, &timer, nil)
    }
    try put("new", at: directory.file("a"))
    var left = itimerval()
    #expect(getitimer(real, &left) == 0)
    #expect(left.it_value.tv_sec > 0)
  }

  @Test func abandonedOutputsLeaveNothing() throws {
    let directory = try TemporaryDirectory()
    try directory.write("old", to: "a")
    do {
      var file = try OutputFile(path: directory.file("a"))
      file.writer.append("new")
    }
    #expect(directory.text("a") == "old")
    #expect(try directory.names() == ["a"])
  }

  /// Two outputs of one process, and a file of a process with the same number, which lives elsewhere.
  @Test func takenTemporaryNames() throws {
    let directory = try TemporaryDirectory()
    let stale = ".a.\(getpid()).warpwright.tmp"
    try directory.write("stale", to: stale)
    let other = open(directory.file(stale), O_RDONLY)
    defer { close(other) }
    #expect(flock(other, LOCK_EX | LOCK_NB) == 0)
    var first = try OutputFile(path: directory.file("a"))
    var second = try OutputFile(path: directory.file("a"))
    first.writer.append("first")
    second.writer.append("second")
    try second.commit()
    try first.commit()
    #expect(directory.text("a") == "first")
    #expect(try directory.names() == [stale, "a"])
  }

  @Test func linksStayLinks() throws {
    let directory = try TemporaryDirectory()
    try FileManager.default.createDirectory(
      atPath: directory.file("sub"), withIntermediateDirectories: false)
    try directory.write("old", to: "sub/target")
    symlink("sub/target", directory.file("one"))
    symlink(directory.file("one"), directory.file("two"))
    symlink("sub/absent", directory.file("dangling"))
    try put("new", at: directory.file("two"))
    try put("made", at: directory.file("dangling"))
    #expect(directory.text("sub/target") == "new")
    #expect(directory.text("sub/absent") == "made")
    for link in ["one", "two", "dangling"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: directory.file(link))
      #expect(attributes[.type] as? FileAttributeType == .typeSymbolicLink)
    }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: directory.file("sub")).sorted()
        == ["absent", "target"])
  }

  @Test func impossibleTargets() throws {
    let directory = try TemporaryDirectory()
    symlink("b", directory.file("a"))
    symlink("a", directory.file("b"))
    try directory.write("", to: "file")
    let cases: [(String, Int32)] = [
      (directory.path, EISDIR), (directory.path + "/", EISDIR), (directory.file("new/"), EISDIR),
      (directory.file("missing/a"), ENOENT), (directory.file("file/a"), ENOTDIR),
      (directory.file("a"), ELOOP), ("", ENOENT), (directory.file("x\0y"), EINVAL),
    ]
    for (path, code) in cases {
      let failure = failure(writing: path)
      #expect(failure?.code == code, "\(path.debugDescription)")
      #expect(failure?.isCreation == true)
    }
    #expect(try directory.names() == ["a", "b", "file"])
  }

  /// Names of up to 255 bytes are allowed, and the temporary name is no longer than that.
  @Test func longNames() throws {
    let directory = try TemporaryDirectory()
    let name = String(repeating: "é", count: 127)
    try put("long", at: directory.file(name))
    #expect(directory.text(name) == "long")
    #expect(failure(writing: directory.file(name + "éé"))?.code == ENAMETOOLONG)
    #expect(try directory.names() == [name])
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func filesThatMayNotBeWritten() throws {
    let directory = try TemporaryDirectory()
    try directory.write("old", to: "a")
    chmod(directory.file("a"), 0o444)
    #expect(failure(writing: directory.file("a"))?.code == EACCES)
    #expect(directory.text("a") == "old")
  }

  /// A pipe under a name is written into and stays a pipe.
  @Test func namedPipes() throws {
    let directory = try TemporaryDirectory()
    let path = directory.file("pipe")
    #expect(mkfifo(path, 0o600) == 0)
    let reading = open(path, O_RDONLY | O_NONBLOCK)
    try put("through", at: path)
    var block = [UInt8](repeating: 0, count: 100)
    #expect(read(reading, &block, 100) == 7)
    close(reading)
    #expect(try directory.names() == ["pipe"])
  }

  @Test(.enabled(if: access("/dev/full", W_OK) == 0))
  func fullDevice() {
    #expect(failure(writing: "/dev/full")?.code == ENOSPC)
    #expect(failure(writing: "/dev/full")?.isCreation == false)
  }

  /// What a signal would have to remove is known while the output is open, and only then.
  @Test func signalsKnowTheTemporaryFile() throws {
    let directory = try TemporaryDirectory()
    var file = try OutputFile(path: directory.file("a"))
    #expect(Interruption.registeredFiles >= 1)
    file.writer.append("x")
    try file.commit()
    #expect(directory.text("a") == "x")
  }

  @Test func equalBytesAreFound() throws {
    let directory = try TemporaryDirectory()
    // Longer than the blocks that are compared.
    let text = String(repeating: "0123456789", count: 20_000)
    for (old, isEqual) in [(text, true), (text.dropLast() + "x", false), (text + "0", false)] {
      var first = try OutputFile(path: directory.file("a"))
      first.writer.append(text: String(old))
      try first.commit()
      var second = try OutputFile(path: directory.file("a"))
      second.writer.append(text: text)
      try second.writer.flush()
      let isLike = second.isLikeOldFile()
      #expect(isLike == isEqual)
    }
    var new = try OutputFile(path: directory.file("b"))
    try new.writer.flush()
    let isLike = new.isLikeOldFile()
    #expect(!isLike)
  }
}
