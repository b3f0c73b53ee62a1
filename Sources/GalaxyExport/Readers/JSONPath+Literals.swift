// Paths in the source read like `["tables", .key(table), .index(3)]`.

extension JSONPath: ExpressibleByArrayLiteral {
  public init(arrayLiteral components: Component...) { self.init(components) }
}

extension JSONPath.Component: ExpressibleByStringLiteral {
  public init(stringLiteral key: String) { self = .key(key) }
}
