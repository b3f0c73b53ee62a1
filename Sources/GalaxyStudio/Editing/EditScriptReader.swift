public import FileIO
import GalaxyModel
import JSONText
public import MapEditing
import RowFormats

/// Reads edit scripts: a document in JSON5, a list of edits in JSON5, or one edit a line.
///
/// ```json5
/// { schema: "warpwright.edit", version: 1,
///   edits: [ { op: "add-warp", warp: "12>40", latent: true }, "remove warp 7-8" ] }
/// ```
///
/// In text, empty lines and lines that begin with `#` or `//` are skipped.
public enum EditScriptReader {
  /// Most bytes of a script.
  public static let byteLimit = 16 << 20

  /// Reads a script.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - source: Name of the file in messages.
  /// - Returns: The script.
  /// - Throws: `InputError` with the line, or the path in the document, of the first mistake.
  /// - Complexity: O(bytes).
  public static func read(_ bytes: [UInt8], source: String) throws(InputError) -> EditScript {
    let reader = Reader(source: source)
    let text = try InputText.prepare(bytes, source: source)
    let first = text.first { $0 > 0x20 } ?? 0
    let isComment = text.drop { $0 <= 0x20 }.starts(with: Array("/*".utf8))
    let script =
      first == UInt8(ascii: "{") || first == UInt8(ascii: "[") || isComment
      ? try reader.document(text) : try reader.lines(text)
    guard script.edits.count <= EditScript.editLimit else {
      throw InputError(
        .structure, source: source, location: .whole,
        message: "\(script.edits.count) edits are more than \(EditScript.editLimit)",
        hint: "split the script")
    }
    return script
  }
}

private struct Reader {
  let source: String

  func lines(_ bytes: [UInt8]) throws(InputError) -> EditScript {
    var edits: [MapEdit] = []
    var number = 0
    let script = try InputText.decode(bytes, source: source)
    for part in script.utf8.split(separator: 10, omittingEmptySubsequences: false) {
      number += 1
      var line = String(Substring(part))
      if line.last == "\r" { line.removeLast() }
      let text = line.drop { $0 == " " || $0 == "\t" }
      guard !text.isEmpty, !text.hasPrefix("#"), !text.hasPrefix("//") else { continue }
      do throws(EditMistake) {
        edits.append(try MapEdit(line: line))
      } catch {
        throw InputError(
          .syntax, source: source, location: .line(number, column: error.column),
          message: error.reason)
      }
    }
    return EditScript(edits)
  }

  func document(_ bytes: [UInt8]) throws(InputError) -> EditScript {
    let document: JSONDocument
    do {
      document = try JSONDocument(bytes, dialect: .json5)
    } catch {
      throw InputError(
        .syntax, source: source, location: .line(error.line, column: error.column),
        message: error.message)
    }
    if let list = document.root.array { return EditScript(try edits(list, [])) }
    guard let members = document.root.object else {
      throw wrong([], "a script is an object with \"edits\", or a list of edits")
    }
    guard members["schema"] == nil || members["schema"]?.string == EditScript.schema else {
      throw wrong(["schema"], "this is no script; its schema is '\(EditScript.schema)'")
    }
    guard members["version"] == nil || members["version"]?.integer == 1 else {
      throw wrong(["version"], "this version of the format is not known", hint: "version 1 is")
    }
    guard let list = members["edits"]?.array else {
      throw wrong(["edits"], "the list of edits is missing")
    }
    var script = EditScript(try edits(list, ["edits"]))
    for (key, value) in members {
      switch key {
      case "schema", "version", "edits": break
      case "base": script.base = try digest(value)
      case "note":
        guard let note = value.string else { throw wrong(["note"], "a note is a text") }
        script.note = note
      default:
        throw wrong(
          [.key(key)], "a script has no '\(key.shortened)'",
          hint: "it has schema, version, base, note and edits")
      }
    }
    return script
  }

  /// The digest of the map that a script is for.
  private func digest(_ value: JSONView) throws(InputError) -> String? {
    guard !value.isNull else { return nil }
    guard let text = (value["sha256"] ?? value).string?.lowercased(), text.utf8.count == 64,
      text.utf8.allSatisfy({ ($0 >= 48 && $0 < 58) || ($0 >= 97 && $0 < 103) })
    else {
      throw wrong(
        ["base"], "the base is {\"sha256\": …} with the 64 hexadecimal digits of the map's file")
    }
    return text
  }

  private func edits(_ list: JSONElements, _ path: JSONPath) throws(InputError) -> [MapEdit] {
    var edits: [MapEdit] = []
    for (place, value) in list.enumerated() {
      do throws(EditMistake) {
        edits.append(try MapEdit(FieldValue(value)))
      } catch {
        let place = path.appending(place)
        let column = error.column.map { ", character \($0)" } ?? ""
        throw wrong(error.key.map { place.appending($0) } ?? place, error.reason + column)
      }
    }
    return edits
  }

  private func wrong(_ path: JSONPath, _ message: String, hint: String = "") -> InputError {
    InputError(
      .structure, source: source, location: path.components.isEmpty ? .whole : .path(path),
      message: message, hint: hint)
  }
}
