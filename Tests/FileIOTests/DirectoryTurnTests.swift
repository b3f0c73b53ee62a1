import FileIO
import Foundation
import Testing

@Suite struct DirectoryTurnTests {
  @Test func aTurnWaitsForTheOneBefore() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path
    let before = open(path, O_RDONLY | O_DIRECTORY)
    #expect(flock(before, LOCK_EX | LOCK_NB) == 0)
    let done = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      DirectoryTurn.take(in: path) {}
      done.signal()
    }
    #expect(done.wait(timeout: .now() + .milliseconds(100)) == .timedOut)
    close(before)
    #expect(done.wait(timeout: .now() + .seconds(60)) == .success)
  }

  @Test func aStepIsTakenWithoutLocks() {
    #expect(DirectoryTurn.take(in: "/nowhere") { 7 } == 7)
  }
}
