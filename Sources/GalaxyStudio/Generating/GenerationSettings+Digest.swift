import Determinism
import FileIO
import GalaxyGeneration
import GalaxyModel
public import GalaxySettings
import JSONText
import RowFormats

extension GenerationSettings {
  /// SHA-256 of the resolved settings as canonical JSON (keys in ascending byte order, no blanks), as
  /// 64 hexadecimal digits. Equal settings have equal digests, however they were given.
  public var digest: String {
    var writer = ByteWriter(memoryCapacity: 2048)
    var json = CellJSONWriter()
    json.append(.object(resolved), to: &writer)
    return SHA256.digest(writer.takeBytes()).hex
  }
}
