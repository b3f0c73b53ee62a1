import Foundation
import Testing

@testable import FileIO

@Suite struct StaleFilesTests {
  /// A number that no process has: larger than Linux and macOS give.
  private let dead: pid_t = 2_000_000_000

  @Test func filesOfDeadProcessesGo() throws {
    let directory = try TemporaryDirectory()
    let stale = [
      TemporaryName.make(target: "galaxy.json", process: dead, number: 0),
      TemporaryName.make(target: "galaxy.sqlite", process: dead, number: 3) + "-journal",
      SpoolFile.prefix + "aB3xYz",
    ]
    let kept = [
      TemporaryName.make(target: "a", process: getppid(), number: 0), ".a.\(dead).tmp",
      "a.warpwright.tmp",
      ".warpwright.tmp", ".x.0.warpwright.tmp", ".x.y.warpwright.tmp", "galaxy.json",
    ]
    for name in stale + kept { try directory.write("", to: name) }
    StaleFiles.remove(from: directory.path)
    #expect(try directory.names() == kept.sorted())
  }

  @Test func leftoversAreListed() throws {
    let directory = try TemporaryDirectory()
    let own = TemporaryName.make(target: "galaxy.json", process: dead, number: 0)
    let other = TemporaryName.make(target: "galaxy.json.old", process: dead, number: 0)
    let shard = TemporaryName.shared(target: "zones.json", process: dead, word: "48297ae615c643be")
    let alive = TemporaryName.make(target: "galaxy.json", process: getppid(), number: 0)
    for name in [own, other, shard, alive, "galaxy.json"] { try directory.write("", to: name) }
    #expect(StaleFiles.leftovers(of: directory.path) == [own, other, shard].sorted())
    #expect(StaleFiles.leftovers(of: directory.file("zones.json")) == [shard])
    #expect(StaleFiles.leftovers(of: directory.file("nothing")) == [])
  }

  /// Numbers of processes repeat in containers; locks do not lie.
  @Test func lockedFilesStay() throws {
    let directory = try TemporaryDirectory()
    let name = TemporaryName.make(target: "a", process: dead, number: 0)
    try directory.write("", to: name)
    let descriptor = open(directory.file(name), O_RDWR)
    #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    StaleFiles.remove(from: directory.path)
    close(descriptor)
    #expect(try directory.names() == [name])
  }

  /// Files that wait for others have no locks of their own; the one of their directory counts, also for its
  /// folders.
  @Test func filesOfLockedDirectoriesStay() throws {
    let directory = try TemporaryDirectory()
    let name = TemporaryName.make(target: "a", process: dead, number: 0)
    let inner = directory.file("inner")
    mkdir(inner, 0o777)
    for path in [name, "inner/" + name] { try directory.write("", to: path) }
    let lock = open(directory.file(DirectoryLock.name), O_RDWR | O_CREAT, 0o666)
    #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
    StaleFiles.remove(from: directory.path)
    StaleFiles.remove(from: inner)
    #expect(try directory.names() == [name, DirectoryLock.name, "inner"].sorted())
    #expect(access(inner + "/" + name, F_OK) == 0)
    close(lock)
    // With a lock of this process, it is the one that writes here.
    let own = try DirectoryLock(directory.path)
    StaleFiles.remove(from: directory.path)
    StaleFiles.remove(from: inner)
    own.giveUp()
    #expect(try directory.names() == ["inner"])
    #expect(access(inner + "/" + name, F_OK) != 0)
  }

  /// In containers all processes may have the same number; what was there before is another one's.
  @Test func filesOfThisProcessStay() {
    let name = TemporaryName.make(target: "a", process: getpid(), number: 0)
    #expect(StaleFiles.isLeftover(name, mayBeOwn: false))
    #expect(!StaleFiles.isLeftover(name, mayBeOwn: true))
  }

  /// Files that several machines write: those of the shard, unless a process has locked them or may live.
  @Test func sharedFilesOfDeadProcessesGo() throws {
    let directory = try TemporaryDirectory()
    let own = TemporaryName.shared(target: "a.json", process: dead, word: "1f")
    let kept = [
      TemporaryName.shared(target: "b.json", process: dead, word: "1f"),
      TemporaryName.shared(target: "a.json", process: getppid(), word: "1f"),
      ".a.json.\(dead)-x.tmp", ".a.json.tmp", "a.json",
      TemporaryName.shared(target: "a.json", process: dead, word: "2"),
    ]
    for name in kept + [own] { try directory.write("", to: name) }
    let descriptor = open(directory.file(kept[5]), O_RDWR)
    #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    StaleFiles.removeShared(from: directory.path) { $0 == "a.json" }
    close(descriptor)
    #expect(try directory.names() == kept.sorted())
    let read = TemporaryName.shared(own)
    #expect(read?.target == "a.json" && read?.process == dead)
  }

  /// Names of temporary files hold the beginning of long names.
  @Test func leftoversOfLongNamesGo() throws {
    let directory = try TemporaryDirectory()
    let target = String(repeating: "n", count: 230) + ".txt"
    let kept = TemporaryName.shared(
      target: "m" + target, process: dead, word: "1f")
    for name in [kept, TemporaryName.shared(target: target, process: dead, word: "1f")] {
      try directory.write("", to: name)
    }
    StaleFiles.removeShared(from: directory.path, of: [target])
    #expect(try directory.names() == [kept])
  }

  /// From its first byte until it has its name, another process sees that a shared file is in use.
  @Test func sharedFilesAreLockedUntilTheyHaveTheirNames() throws {
    let directory = try TemporaryDirectory()
    var file = try OutputFile(path: directory.file("a"), isShared: true)
    StaleFiles.removeShared(from: directory.path, of: ["a"])
    file.writer.append("text")
    let staged = try file.stage(keepsLock: true)
    StaleFiles.removeShared(from: directory.path, of: ["a"])
    try staged.place(keepsOld: false)
    #expect(try directory.names() == ["a"])
  }

  @Test func scratchFilesAreLockedAsLongAsTheyAreThere() throws {
    let directory = try TemporaryDirectory()
    let scratch = try ScratchFile(directory: directory.path, name: "a.sqlite")
    try scratch.fill([1, 2, 3])
    let descriptor = open(scratch.path, O_RDWR)
    #expect(flock(descriptor, LOCK_EX | LOCK_NB) != 0)
    close(descriptor)
    withExtendedLifetime(scratch) {}
  }

  @Test func linksAndFoldersStay() throws {
    let directory = try TemporaryDirectory()
    let link = TemporaryName.make(target: "a", process: dead, number: 0)
    let folder = TemporaryName.make(target: "b", process: dead, number: 0)
    symlink("nowhere", directory.file(link))
    mkdir(directory.file(folder), 0o777)
    StaleFiles.remove(from: directory.path)
    #expect(try directory.names() == [link, folder])
  }
}
