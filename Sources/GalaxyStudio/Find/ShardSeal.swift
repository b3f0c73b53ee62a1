import Determinism
import GalaxyModel
import RowFormats

/// The digest that the answer of a shard ends with, by which a merge notices that it was altered.
///
/// It is that of the answer as compact JSON without it, whatever white space the file has.
enum ShardSeal {
  static let key = "sha256"

  /// A document with its digest as the last member.
  static func sealed(_ document: FieldValue) -> FieldValue {
    .object(document.members + [.init(key, .text(digest([document])))])
  }

  /// Lines with their digest as the last member of the last one.
  static func sealed(_ lines: [FieldValue]) -> [FieldValue] {
    guard let last = lines.last else { return [] }
    return lines.dropLast() + [.object(last.members + [.init(key, .text(digest(lines)))])]
  }

  /// The last lines of an answer, with the digest of all as the last member of the last one.
  static func sealed(_ lines: [FieldValue], after written: [FieldValue]) -> [FieldValue] {
    Array(sealed(written + lines).dropFirst(written.count))
  }

  /// Whether lines, or a document, are as they were when they were sealed.
  static func holds(_ lines: [FieldValue]) -> Bool {
    guard let last = lines.last, last.members.last?.key == key else { return false }
    // Who made a document is written into it afterwards.
    let own = last.members.dropLast().filter { $0.key != "generator" }
    return last[key].textValue == digest(lines.dropLast() + [.object(own)])
  }

  private static func digest(_ lines: [FieldValue]) -> String {
    var hash = SHA256()
    for line in lines {
      var text = line.compactJSON + "\n"
      text.withUTF8 { hash.update(UnsafeRawBufferPointer($0)) }
    }
    return hash.finalize().hex
  }
}
