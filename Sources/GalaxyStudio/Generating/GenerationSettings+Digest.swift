import Determinism
import FileIO
public import GalaxyGeneration
import GalaxyModel
import JSONText

extension GenerationSettings {
  /// SHA-256 of the resolved settings as canonical JSON (keys in ascending byte order, no blanks),
  /// as 64 hexadecimal digits: equal settings, equal digest, however they were given.
  public var digest: String {
    var writer = ByteWriter(memoryCapacity: 2048)
    writer.append(UInt8(ascii: "{"))
    for (index, setting) in resolved.enumerated() {
      if index > 0 { writer.append(UInt8(ascii: ",")) }
      writer.append(jsonString: setting.key)
      writer.append(UInt8(ascii: ":"))
      switch setting.value {
      case .integer(let number): writer.append(decimal: number)
      case .boolean(true): writer.append("true")
      case .boolean(false): writer.append("false")
      case .text(let text): writer.append(jsonString: text)
      default: writer.append("null")
      }
    }
    writer.append(UInt8(ascii: "}"))
    return SHA256.digest(writer.takeBytes()).hex
  }
}
