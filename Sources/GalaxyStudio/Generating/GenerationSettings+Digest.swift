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
  public var digest: String { Self.digest(.object(resolved)) }

  /// SHA-256 of the settings with what is done to the map after them; that of the settings alone if
  /// nothing is.
  ///
  /// - Parameter changes: What is done to the map.
  /// - Returns: The digest of an object with `settings`, `steps` and `waivers`.
  func digest(with changes: GalaxyChanges) -> String {
    if changes.isEmpty { return digest }
    return Self.digest(
      .object([
        "settings": .object(resolved), "steps": .list(changes.records),
        "waivers": .list(changes.waivers),
      ]))
  }

  private static func digest(_ value: FieldValue) -> String {
    var writer = ByteWriter(memoryCapacity: 2048)
    var json = CellJSONWriter()
    json.append(value, to: &writer)
    return SHA256.digest(writer.takeBytes()).hex
  }
}
