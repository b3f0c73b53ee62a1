import Determinism
import FileIO
@testable import GalaxyStudio

extension FuzzReader {
  /// The manifest of a shard, which gets the digest that it must end with: others are not looked at.
  static let shard = FuzzReader("shard") { bytes in
    let digest = SHA256.digest(bytes).hex
    let whole = bytes + Array(",\n  \"digest\": \"\(digest)\"\n}\n".utf8)
    let file = try ScratchFile(directory: ScratchFile.standardDirectory, name: "manifest")
    try file.fill(whole)
    guard let choice = ShardChoice("0/2") else { throw Rejection(reason: "no choice") }
    guard var manifest = try ShardManifest.read(file.path, of: choice) else {
      throw Rejection(reason: "this is no manifest of the first of two shards")
    }
    manifest.keepFittingSizes()
    var out = ByteWriter()
    try manifest.write(to: &out)
    _ = out.takeBytes()
  }
}
