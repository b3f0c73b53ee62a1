import CGraphvizShim
import GalaxyGraphviz

/// A PDF of several pages.
final class PDFBook {
  // Graphviz draws on it while the lock is held.
  private let book: OpaquePointer

  /// Begins a file.
  ///
  /// - Throws: ``RenderFailure/graphvizUnavailable(details:)`` if Cairo is not installed.
  init(title: String) throws(RenderFailure) {
    guard let book = ww_book_begin(PlainText.line(title)) else {
      throw .graphvizUnavailable(
        details: "its library for PDF, Cairo 1.16 or newer, is not installed; on Debian and Ubuntu "
          + "install the package libcairo2")
    }
    self.book = book
  }

  deinit { ww_book_free(book) }

  /// Draws a page on the smallest paper of A4, A3 … that shows its text in a size that can be read.
  ///
  /// - Parameters:
  ///   - page: The page.
  ///   - title: Its bookmark.
  ///   - paper: The color around it.
  /// - Returns: Warnings of Graphviz.
  /// - Throws: ``RenderFailure`` with what Graphviz reported.
  func add(_ page: MapDescription.Page, title: String, paper: Color)
    throws(RenderFailure) -> [String]
  {
    var text = page.text
    text.append(0)
    let links = page.links.map { link in
      ww_book_link(
        x: link.box.minX - page.box.minX, y: page.box.maxY - link.box.maxY,
        width: link.box.width, height: link.box.height, page: Int32(link.page))
    }
    let size = PDFBook.paper(for: page.box)
    var bounds = Graphviz.bounds(MapFormat.pdf.rawValue, nodes: 0, layout: .map)
    let (status, messages) = GraphvizLock.withLock {
      text.withUnsafeBytes { raw in
        links.withUnsafeBufferPointer { links in
          PlainText.line(title).withCString { title in
            var sheet = ww_book_page()
            sheet.title = title
            sheet.width = page.box.width
            sheet.height = page.box.height
            sheet.paper_width = size.width
            sheet.paper_height = size.height
            sheet.red = Double(paper.red) / 255
            sheet.green = Double(paper.green) / 255
            sheet.blue = Double(paper.blue) / 255
            sheet.links = links.baseAddress
            sheet.link_count = links.count
            let status = ww_book_add(
              book, raw.baseAddress?.assumingMemoryBound(to: CChar.self), MapLayout.map.engine,
              &bounds, &sheet)
            return (status, Graphviz.messages)
          }
        }
      }
    }
    guard status == WW_GRAPHVIZ_OK else {
      throw Graphviz.failure(
        Graphviz.Outcome(status: status, bounds: bounds, messages: messages),
        engine: MapLayout.map.engine, format: MapFormat.pdf.rawValue, layout: .map)
    }
    return messages
  }

  /// Ends the file.
  ///
  /// - Returns: Its bytes.
  /// - Throws: ``RenderFailure`` if Cairo reports one.
  func end() throws(RenderFailure) -> [UInt8] {
    var bytes: UnsafeMutablePointer<CChar>?
    var length = 0
    let status = ww_book_end(book, &bytes, &length)
    guard status == WW_GRAPHVIZ_OK, let bytes else {
      throw .graphviz(stage: .drawing, details: "the PDF could not be written")
    }
    return Array(UnsafeRawBufferPointer(start: bytes, count: length))
  }

  /// A4 in points, landscape, or a larger paper of the same form.
  private static func paper(for box: Box) -> (width: Double, height: Double) {
    var size = (width: 841.89, height: 595.28)
    // A page of that scale shows numbers in about 5 points.
    while min(size.width / box.width, size.height / box.height) < 0.58, size.width < 20_000 {
      size = (size.height * 2, size.width)
    }
    return size
  }
}
