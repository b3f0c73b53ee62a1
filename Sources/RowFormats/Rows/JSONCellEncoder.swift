import FileIO
import GalaxyModel

/// Cells of `galaxy.json`.
struct JSONCellEncoder: CellEncoder {
  private var json = CellJSONWriter()

  mutating func append(
    _ value: FieldValue, as form: CellForm, to out: inout ByteWriter
  ) throws(UnwritableText) {
    if case .decimal(let scale) = form, case .number(let number) = value {
      out.append(number, scale: scale)
    } else {
      json.append(value, to: &out)
    }
  }
}
