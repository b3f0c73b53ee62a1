import Determinism
import FileIO
import GalaxyGeneration
import GalaxyModel
public import GalaxySettings
import JSONText
import RowFormats

extension GenerationSettings {
  /// SHA-256 of the resolved settings, as 64 hexadecimal digits.
  ///
  /// It is the digest of canonical JSON (keys in ascending byte order, no blanks). Equal settings have
  /// equal digests, however they were given.
  public var digest: String {
    var writer = ByteWriter(memoryCapacity: 2048)
    var json = CellJSONWriter()
    json.append(.object(resolved), to: &writer)
    return SHA256.digest(writer.takeBytes()).hex
  }
}
