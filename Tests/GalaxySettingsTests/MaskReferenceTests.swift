import GalaxySettings
import Testing

@Suite("References to masks") struct MaskReferenceTests {
  private let digest = String(repeating: "0f", count: 32)

  @Test func digestIsReadBack() {
    let reference = MaskReference("a b/ü.png#sha256=" + digest)
    #expect(reference.file == "a b/ü.png" && reference.digest == digest)
    #expect(MaskReference(reference.description) == reference)
  }

  @Test func otherTextsAreNamesOfFiles() {
    for text in [
      "mask.png", "#sha256=" + digest, "m.png#sha256=" + digest.dropLast(),
      "m.png#sha256=" + digest.dropLast() + "G", "m.png#sha1=" + digest,
    ] {
      let reference = MaskReference(text)
      #expect(reference.file == text && reference.digest == nil)
      #expect(reference.description == text)
    }
  }
}
