import FileIO
import Testing

@Suite struct CRC32Tests {
  @Test func checksumsArePublishedOnes() {
    #expect(CRC32.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(CRC32.checksum(Array("IEND".utf8)) == 0xAE42_6082)
    #expect(CRC32.checksum([]) == 0)
  }
}
