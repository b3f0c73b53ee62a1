/// An attribute passed through to Graphviz, as `-Gname=value` passes it to its programs.
///
/// For nodes and edges it is a default, which attributes of one node or edge override.
public struct MapAttribute: Sendable, Equatable {
  /// What an attribute is given to.
  ///
  /// Raw values are the letters of the options.
  public enum Target: String, Sendable, CaseIterable {
    case graph = "G"
    case nodes = "N"
    case edges = "E"

    var set: AttributeRule.Targets {
      switch self {
      case .graph: .graph
      case .nodes: .nodes
      case .edges: .edges
      }
    }
  }

  /// Its name.
  public let name: String
  /// Its value.
  public let value: String

  /// Checks name and value against the list of attributes that are known to be safe.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - value: Its value.
  ///   - target: What the attribute is given to.
  ///   - isTrusting: Whether attributes are allowed that make Graphviz read files, or that put
  ///     links into pictures.
  /// - Throws: ``RenderFailure/invalidOption(name:value:hint:)``.
  public init(
    name: String, value: String, of target: Target, isTrusting: Bool = false
  ) throws(RenderFailure) {
    let option = "-\(target.rawValue)"
    let rules = AttributeRule.all.filter { $0.targets.contains(target.set) }
    guard let rule = rules.first(where: { $0.name == name }) else {
      let names = rules.filter { !$0.needsTrust || isTrusting }.map(\.name)
      throw .invalidOption(
        name: option, value: name,
        hint: "only these attributes are passed on: \(names.joined(separator: ", "))")
    }
    guard !rule.needsTrust || isTrusting else {
      throw .invalidOption(
        name: option, value: name,
        hint: "it reads a file or names a place; --trust-attributes allows it")
    }
    guard rule.form.accepts(value) else {
      throw .invalidOption(name: "\(option) \(name)", value: value, hint: rule.form.expectation)
    }
    self.name = name
    self.value = value
  }

  /// Reads `name=value`; a name alone means `true`, as for Graphviz.
  ///
  /// - Throws: as ``init(name:value:of:isTrusting:)``.
  public init(
    parsing text: String, of target: Target, isTrusting: Bool = false
  ) throws(RenderFailure) {
    guard let equals = text.firstIndex(of: "=") else {
      try self.init(name: text, value: "true", of: target, isTrusting: isTrusting)
      return
    }
    try self.init(
      name: String(text[..<equals]), value: String(text[text.index(after: equals)...]),
      of: target, isTrusting: isTrusting)
  }

  /// The attributes that are passed on to one target, with what their values must be, one a line.
  public static func documentation(of target: Target) -> [String] {
    AttributeRule.all.filter { $0.targets.contains(target.set) }.map {
      "\($0.name): "
        + ($0.needsTrust ? "a text; needs --trust-attributes" : $0.form.expectation)
    }
  }
}
