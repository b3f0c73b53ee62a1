import FileIO
import GalaxyAnalysis

extension Report {
  /// Appends a page, with the escapes of its colors if asked for.
  ///
  /// What came from an input cannot steer the terminal.
  static func append(_ page: [PageLine], inColor: Bool, to out: inout ByteWriter) {
    for line in page {
      for piece in line.pieces {
        let code = inColor ? piece.emphasis.code : nil
        if let code { out.append(text: "\u{1B}[\(code)m") }
        out.append(text: piece.text.terminalSafe)
        if code != nil { out.append(text: "\u{1B}[0m") }
      }
      out.append(UInt8(ascii: "\n"))
    }
  }

  /// Columns of the terminal on the standard output; of a page if it is none.
  static var pageWidth: Int {
    StandardStreams.columns(.output) ?? AnalysisReport.pageWidth
  }
}

extension PageLine.Emphasis {
  /// The parameters of the terminal's escape; nil for none.
  fileprivate var code: String? {
    switch self {
    case .plain: nil
    case .title: "1"
    case .heading: "1;36"
    case .muted: "2"
    case .bar: "36"
    case .warning: "33"
    }
  }
}
