import FileIO

extension ChartDrawing {
  /// The style of charts in pages.
  static let style: StaticString = """
    svg.survey{display:block;width:100%;height:auto}
    .survey text{font-size:11px;fill:var(--muted)}
    .survey .b{font-weight:600}
    .survey .m{text-anchor:middle}
    .survey .e{text-anchor:end}
    .survey text.i{fill:var(--ink)}
    .survey text.s{fill:var(--mark)}
    .survey line{stroke:var(--line)}
    .survey line.s{stroke:var(--mark);stroke-width:1.5}
    .survey rect.a{fill:var(--accent)}
    .survey rect.l{fill:var(--line)}
    .survey rect.g{fill:var(--band)}

    """

  /// Appends the drawing as an element of a page.
  ///
  /// - Parameters:
  ///   - label: What it shows, for readers who do not see it.
  ///   - out: The page.
  func append(label: String, to out: inout ByteWriter) {
    out.append("<svg class=\"survey\" role=\"img\" viewBox=\"0 0 ")
    out.append(points: width)
    out.append(" ")
    out.append(points: height)
    out.append("\" aria-label=\"")
    out.append(escaped: label)
    out.append("\">")
    for mark in marks { Self.append(mark, to: &out) }
    out.append("</svg>")
  }

  private static func append(_ mark: Mark, to out: inout ByteWriter) {
    switch mark.form {
    case .box(let box):
      out.append("<rect")
      append(mark.ink, to: &out)
      attribute(" x=\"", box.minX, to: &out)
      attribute(" y=\"", box.minY, to: &out)
      attribute(" width=\"", box.width, to: &out)
      attribute(" height=\"", box.height, to: &out)
      guard !mark.title.isEmpty else { return out.append("/>") }
      out.append("><title>")
      out.append(escaped: mark.title)
      out.append("</title></rect>")
    case .line(let from, let to):
      out.append("<line")
      append(mark.ink, to: &out)
      attribute(" x1=\"", from.x, to: &out)
      attribute(" y1=\"", from.y, to: &out)
      attribute(" x2=\"", to.x, to: &out)
      attribute(" y2=\"", to.y, to: &out)
      out.append("/>")
    case .text(let words, let place, _, let align, let isBold):
      let anchor = align == .left ? "" : align == .center ? " m" : " e"
      out.append(text: "<text class=\"\(letter(mark.ink))\(anchor)\(isBold ? " b" : "")\"")
      attribute(" x=\"", place.x, to: &out)
      attribute(" y=\"", place.y, to: &out)
      out.append(">")
      out.append(escaped: words)
      out.append("</text>")
    }
  }

  private static func append(_ ink: Ink, to out: inout ByteWriter) {
    if case .heat(let step) = ink {
      out.append(text: " style=\"fill:var(--h\(step))\"")
    } else {
      out.append(text: " class=\"\(letter(ink))\"")
    }
  }

  /// The class of a color.
  private static func letter(_ ink: Ink) -> String {
    switch ink {
    case .ink: "i"
    case .muted: "q"
    case .hairline: "l"
    case .accent: "a"
    case .second: "s"
    case .band: "g"
    case .heat: ""
    }
  }

  private static func attribute(_ name: StaticString, _ value: Double, to out: inout ByteWriter) {
    out.append(name)
    out.append(points: value)
    out.append("\"")
  }
}
