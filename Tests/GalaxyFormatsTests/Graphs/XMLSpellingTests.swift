import Foundation
import GalaxyFormats
import GalaxyModel
import GraphFormats
import Testing

/// The same document in other spellings is the same map: prefixes, comments, processing
/// instructions, and content of other namespaces.
@Suite("Spellings of XML graphs")
struct XMLSpellingTests {
  private static let seed =
    ProcessInfo.processInfo.environment["SPELLING_SEED"].flatMap { UInt64($0) } ?? 11

  private static let junk = [
    "<!-- <node id='900'/> -->", "<?pi <node id='901'/> ?>", "\r\n", "<f:node id='902'/>",
    "<f:graph><P:node id='903'/><P:edge source='1' target='1'/></f:graph>",
    "<f:x xmlns:P='urn:other'><P:node id='904'/></f:x>", "<node xmlns='urn:g' id='905'/>",
    "<f:edge source='1' target='2'><![CDATA[ <node id='906'/> ]]></f:edge>",
  ]

  /// Our own text with a prefix for its namespace, other attributes, and junk between its lines.
  private func respelled(_ text: String, _ random: inout SampleRandom) -> String {
    let prefix = ["", "g", "ns0", "é-1."][random.below(4)]
    let colon = prefix.isEmpty ? "" : prefix + ":"
    var text = text.replacingOccurrences(
      of: "<(/?)([a-z]+)(?=[ >/])(?![^<>]*\\?>)", with: "<$1\(colon)$2",
      options: .regularExpression)
    if !prefix.isEmpty {
      text = text.replacingOccurrences(of: " xmlns=", with: " xmlns:\(prefix)=")
    }
    text = text.replacingOccurrences(of: "xmlns:viz", with: "xmlns:v")
      .replacingOccurrences(of: "<viz:", with: "<v:")
      .replacingOccurrences(of: " version=\"1.2\"", with: "")
    text = text.replacingOccurrences(
      of: "<\(colon)(graphml|gexf) ", with: "<\(colon)$1 xmlns:f='urn:f' ",
      options: .regularExpression)
    var isInside = false
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      lines.append(line)
      isInside = isInside || line.hasPrefix("<\(colon)graph ")
      if line.hasPrefix("</\(colon)graph>") { isInside = false }
      if isInside, random.below(2) == 0 {
        let piece = Self.junk[random.below(Self.junk.count)]
        lines.append(
          piece.replacingOccurrences(of: "P:", with: colon)
            .replacingOccurrences(of: ":P=", with: prefix.isEmpty ? "=" : ":\(prefix)="))
      }
    }
    return lines.joined(separator: "\n")
      .replacingOccurrences(of: "\(colon)node id=", with: "\(colon)node f:id='907' id=")
      .replacingOccurrences(of: "\(colon)edge ", with: "\(colon)edge f:source='1' ")
  }

  @Test(arguments: [ExportFormat.graphml, .gexf])
  func spellingsReadTheSame(_ format: ExportFormat) throws {
    var random = SampleRandom(state: Self.seed)
    for number in 0..<100 {
      let region = SampleGalaxy.make(seed: UInt64(number)).regions[0]
      let text = String(decoding: try graphText(region, format), as: UTF8.self)
      let other = respelled(text, &random)
      #expect(
        sketch(other) == sketch(text), "SPELLING_SEED=\(Self.seed), number \(number): \(other)")
    }
  }
}
