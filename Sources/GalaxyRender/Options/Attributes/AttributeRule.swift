/// An attribute of Graphviz that may be passed through, and what its value must be.
struct AttributeRule: Sendable {
  /// What an attribute is given to.
  struct Targets: OptionSet, Sendable {
    let rawValue: UInt8
    static let graph = Targets(rawValue: 1)
    static let nodes = Targets(rawValue: 2)
    static let edges = Targets(rawValue: 4)
    static let all: Targets = [.graph, .nodes, .edges]
  }

  let name: String
  let targets: Targets
  let form: AttributeForm
  /// Whether it makes Graphviz read files, or puts links into pictures.
  var needsTrust = false

  /// All attributes that are passed on.
  ///
  /// What is not here is rejected: among the hundreds of others are some that read files, end the
  /// process, or take hours.
  static let all: [AttributeRule] = plain + trusted

  private static let plain: [AttributeRule] = [
    .init("K", .graph, .one(0.01...10)),
    .init("arrowhead", .edges, .name),
    .init("arrowsize", .edges, .one(0...20)),
    .init("arrowtail", .edges, .name),
    .init("bgcolor", .graph, .color),
    .init("center", .graph, .boolean),
    .init("class", .all, .name),
    .init("color", [.nodes, .edges], .color),
    .init("colorscheme", .all, .name),
    .init("comment", .all, .text),
    .init("decorate", .edges, .boolean),
    .init("dir", .edges, .words(["forward", "back", "both", "none"], isList: false)),
    .init("distortion", .nodes, .one(-10...10)),
    .init("dpi", .graph, .one(10...1_200)),
    .init("fillcolor", [.nodes, .edges], .color),
    .init("fixedsize", .nodes, .boolean),
    .init("fontcolor", .all, .color),
    .init("fontname", .all, .font),
    .init("fontsize", .all, .one(1...500)),
    .init("forcelabels", .graph, .boolean),
    .init("gradientangle", [.graph, .nodes], .integer(0...360)),
    .init("headlabel", .edges, .text),
    .init("height", .nodes, .one(0.01...20)),
    .init("label", .all, .text),
    .init("labelangle", .edges, .one(-180...180)),
    .init("labeldistance", .edges, .one(0...20)),
    .init("labelfloat", .edges, .boolean),
    .init("labelfontcolor", .edges, .color),
    .init("labelfontname", .edges, .font),
    .init("labelfontsize", .edges, .one(1...500)),
    .init("labeljust", .graph, .words(["l", "c", "r"], isList: false)),
    .init("labelloc", [.graph, .nodes], .words(["t", "c", "b"], isList: false)),
    .init("landscape", .graph, .boolean),
    .init("len", .edges, .one(0.05...10)),
    .init("margin", [.graph, .nodes], .numbers(0...20, count: 1...2)),
    .init("mindist", .graph, .one(0...10)),
    .init("nodesep", .graph, .one(0.02...10)),
    .init("nojustify", .all, .boolean),
    .init("orientation", .nodes, .one(-360...360)),
    .init(
      "outputorder", .graph,
      .words(["breadthfirst", "nodesfirst", "edgesfirst"], isList: false)),
    .init("overlap", .graph, .words(["true", "false", "scale", "prism"], isList: false)),
    .init("pad", .graph, .numbers(0...20, count: 1...2)),
    .init("penwidth", [.graph, .nodes, .edges], .one(0...100)),
    .init("peripheries", .nodes, .integer(0...16)),
    .init("rankdir", .graph, .words(["TB", "BT", "LR", "RL"], isList: false)),
    .init("ranksep", .graph, .one(0.02...10)),
    .init("ratio", .graph, .one(0.01...100)),
    .init("regular", .nodes, .boolean),
    .init("repulsiveforce", .graph, .one(0.1...10)),
    .init("rotate", .graph, .words(["0", "90"], isList: false)),
    .init(
      "shape", .nodes,
      .words(
        [
          "box", "box3d", "circle", "component", "cylinder", "diamond", "doublecircle",
          "doubleoctagon", "egg", "ellipse", "folder", "hexagon", "house", "invhouse",
          "invtrapezium", "invtriangle", "none", "note", "octagon", "oval", "parallelogram",
          "pentagon", "plain", "plaintext", "point", "polygon", "rect", "rectangle", "septagon",
          "square", "star", "tab", "trapezium", "triangle", "tripleoctagon", "underline",
        ], isList: false)),
    .init("sides", .nodes, .integer(0...64)),
    .init("size", .graph, .numbers(0.1...200, count: 1...2)),
    .init("skew", .nodes, .one(-10...10)),
    .init("splines", .graph, .words(["line", "none", "curved", "false"], isList: false)),
    .init("start", .graph, .integer(0...1_000_000)),
    .init(
      "style", [.nodes, .edges],
      .words(
        ["solid", "dashed", "dotted", "bold", "invis", "filled", "rounded", "diagonals", "radial"],
        isList: true)),
    .init("taillabel", .edges, .text),
    .init("tooltip", .all, .text),
    .init("truecolor", .graph, .boolean),
    .init("viewport", .graph, .numbers(0.01...20_000, count: 2...5)),
    .init("width", .nodes, .one(0.01...20)),
    .init("xlabel", [.nodes, .edges], .text),
  ]

  private static let trusted: [AttributeRule] =
    trusted(
      .all,
      [
        "URL", "href", "id", "target",
      ])
    + trusted(
      .edges,
      [
        "edgeURL", "edgehref", "edgetarget", "headURL", "headhref", "headtarget", "labelURL",
        "labelhref", "labeltarget", "tailURL", "tailhref", "tailtarget",
      ])
    + trusted(
      .graph,
      [
        "fontpath", "imagepath", "stylesheet",
      ])
    + trusted(
      .nodes,
      [
        "image", "imagescale", "shapefile",
      ])

  private static func trusted(_ targets: Targets, _ names: [String]) -> [AttributeRule] {
    names.map { AttributeRule(name: $0, targets: targets, form: .text, needsTrust: true) }
  }

  private init(_ name: String, _ targets: Targets, _ form: AttributeForm) {
    self.init(name: name, targets: targets, form: form)
  }

  private init(name: String, targets: Targets, form: AttributeForm, needsTrust: Bool = false) {
    self.name = name
    self.targets = targets
    self.form = form
    self.needsTrust = needsTrust
  }
}

extension AttributeForm {
  /// A single number.
  fileprivate static func one(_ range: ClosedRange<Double>) -> AttributeForm {
    .numbers(range, count: 1...1)
  }
}
