import Foundation
import Testing

@testable import FileIO

@Suite struct StandardStreamsTests {
  /// The loop behind all three streams, on descriptors of the test's own.
  @Test func failuresAreCodes() {
    #expect([UInt8]([1]).withUnsafeBytes { Descriptor.writeAll($0, to: -1) } == EBADF)
    #expect([UInt8]().withUnsafeBytes { Descriptor.writeAll($0, to: -1) } == 0)
    let reading = open("/dev/null", O_RDONLY)
    #expect([UInt8]([1]).withUnsafeBytes { Descriptor.writeAll($0, to: reading) } == EBADF)
    close(reading)
  }

  @Test func openDescriptorsAreLeftAlone() {
    var before = stat()
    var after = stat()
    fstat(1, &before)
    StandardStreams.occupyClosedDescriptors()
    fstat(1, &after)
    #expect(before.st_ino == after.st_ino)
  }
}
