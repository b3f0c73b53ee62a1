import FileIO
import GraphFormats

extension MapFormat {
  /// Adds a stamp to a finished picture; a drawing as text has its own already.
  ///
  /// - Parameters:
  ///   - stamp: The recipe of the map as one line.
  ///   - bytes: The file.
  /// - Complexity: O(bytes).
  func add(_ stamp: String, to bytes: inout [UInt8]) {
    switch self {
    case .dot, .pdf: return
    case .png: PNGText.add(stamp, to: &bytes)
    case .svg:
      guard let place = self.stamp, let element = ByteSearch.first("<svg ", in: bytes),
        let end = ByteSearch.first(">", in: bytes, from: element)
      else { return }
      var text = ByteWriter(memoryCapacity: 1_024)
      text.append("\n<metadata>")
      place.append(stamp, to: &text)
      text.append("</metadata>")
      bytes.insert(contentsOf: text.takeBytes(), at: end + 1)
    }
  }
}
