import GalaxyStudio
import Testing

@Suite struct FileDifferenceTests {
  private func difference(_ one: String, _ other: String) -> FileDifference? {
    FileDifference(Array(one.utf8), Array(other.utf8), isText: true)
  }

  @Test func equalFilesHaveNone() { #expect(difference("a\nb", "a\nb") == nil) }

  @Test func lineAndOffsetAreThoseOfTheFirstByte() {
    let found = difference("ab\ncd\nef", "ab\ncx\nef")
    #expect(found?.offset == 4)
    #expect(found?.line == 2)
  }

  @Test func shorterFilesDifferWhereTheyEnd() {
    #expect(difference("ab\n", "ab\ncd")?.offset == 3)
    #expect(difference("ab\n", "ab\ncd")?.line == 2)
  }
}
