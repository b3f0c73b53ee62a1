import FileIO
import GalaxyModel
import JSONText

extension GraphWriter {
  /// Appends the facts about a node as members of an object.
  func append(
    _ columns: [GraphSheet.Column], of node: Int, to out: inout ByteWriter
  ) {
    for column in columns {
      guard let value = column.value(node) else { continue }
      out.append(text: ",\"\(column.key)\":")
      if case .text(let text) = value {
        out.append(jsonString: text)
      } else {
        out.append(text: GraphWriter.text(value))
      }
    }
  }
}
