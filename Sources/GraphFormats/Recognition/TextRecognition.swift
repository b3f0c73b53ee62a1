package import FileIO

/// Finds the format of a text that is not JSON.
package enum TextRecognition {
  /// Finds the format of a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - formats: Formats that may be read, in the order in which they are asked.
  ///   - names: All formats that maps are read from, for the error.
  /// - Returns: The format.
  /// - Throws: `InputError` for a text in none of them, with what it looks like.
  /// - Complexity: O(bytes).
  package static func recognize(
    _ text: GraphText, among formats: [GraphFormat], names: String
  ) throws(InputError) -> GraphFormat {
    var (perhaps, what): (GraphFormat?, String) = (nil, "")
    for rank in GraphRecognition.Rank.allCases {
      for format in formats {
        guard case .text(let recognition, _, _)? = format.reading, recognition.rank == rank else {
          continue
        }
        switch try recognition.likeness(text) {
        case .yes: return format
        case .perhaps(let likeness): (perhaps, what) = (format, likeness)
        case .no: break
        }
      }
      if rank == .signature { try rejectSigned(text) }
    }
    if let look = TextLook.of(text.start) {
      throw InputText.unreadable(look.name, look.hint, text.source)
    }
    if let perhaps {
      throw InputError(
        .unknownFormat, source: text.source, location: .whole, message: "these may be \(what)",
        hint: "--from \(perhaps.name) reads them so")
    }
    throw InputError(
      .unknownFormat, source: text.source, location: .whole,
      message: "this is in no format that maps are read from",
      hint: "those are \(names); --from says which it is")
  }

  /// Rejects a text that begins like a format that is not read.
  private static func rejectSigned(_ text: GraphText) throws(InputError) {
    if TextLook.isDot(text.start) {
      throw InputText.unreadable(
        "DOT", "reading it needs Graphviz, which this program was built without", text.source)
    }
    guard text.start.first == UInt8(ascii: "<") else { return }
    let root = XMLRoot(of: text.start)
    if let name = root?.name.lowercased(), name == "html" || name == "svg" {
      throw InputText.unreadable(
        name == "svg" ? "an SVG picture" : "a web page",
        "a map is read from its data, not from a picture of it", text.source)
    }
    throw InputError(
      .unknownFormat, source: text.source, location: .whole, message: "this XML is no map",
      hint: root.flatMap { XMLLook.hint($0.localName) } ?? "GraphML and GEXF are")
  }
}
