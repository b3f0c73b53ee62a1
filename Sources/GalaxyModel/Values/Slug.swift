/// Returns the slug of a name.
///
/// Letters become lowercase, and each run of characters other than a–z and 0–9 becomes one `-`,
/// with none at either end. Slugs are natural keys of regions and parts of file names, so they are
/// plain ASCII whatever the name.
///
/// - Parameter name: The name.
/// - Returns: The slug, or `region` for a name without ASCII letters and digits.
public func slug(of name: String) -> String {
  var bytes: [UInt8] = []
  for byte in name.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      bytes.append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      bytes.append(byte | 0x20)
    default:
      if let last = bytes.last, last != UInt8(ascii: "-") { bytes.append(UInt8(ascii: "-")) }
    }
  }
  if bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
  return bytes.isEmpty ? "region" : String(decoding: bytes, as: UTF8.self)
}
