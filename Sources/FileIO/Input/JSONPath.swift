/// A place in a JSON document, written like `tables.sectors[17].x_coord`.
public struct JSONPath: Hashable, Sendable {
  /// One step into an object or an array.
  public enum Component: Hashable, Sendable {
    case key(String)
    case index(Int)
  }

  /// The steps from the outside in.
  public var components: [Component]

  /// The path of the whole document, or the one of these steps.
  public init(_ components: [Component] = []) {
    self.components = components
  }

  /// The path of a member of the object at this path.
  public func appending(_ key: String) -> JSONPath { JSONPath(components + [.key(key)]) }

  /// The path of an element of the array at this path, the first being 0.
  public func appending(_ index: Int) -> JSONPath { JSONPath(components + [.index(index)]) }
}

extension JSONPath: CustomStringConvertible {
  /// The path as text, safe to show on a terminal; empty for the whole document.
  ///
  /// Keys that are not plain names are in brackets and quotes; very long ones are cut.
  public var description: String {
    var text = ""
    for component in components {
      switch component {
      case .index(let index):
        text += "[\(index)]"
      case .key(let key) where Self.isName(key):
        text += text.isEmpty ? key : "." + key
      case .key(let key):
        let shown = key.count > 60 ? key.prefix(57) + "..." : key[...]
        text += "[\"" + String(shown).terminalSafe + "\"]"
      }
    }
    return text
  }

  private static func isName(_ key: String) -> Bool {
    guard (1...60).contains(key.utf8.count) else { return false }
    return key.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D: true
      default: false
      }
    }
  }
}

// Paths in the source read like `["tables", .key(table), .index(3)]`.

extension JSONPath: ExpressibleByArrayLiteral {
  /// The path of some steps.
  ///
  /// - Parameter components: The steps from the outside in.
  public init(arrayLiteral components: Component...) { self.init(components) }
}

extension JSONPath.Component: ExpressibleByStringLiteral {
  /// The step to a member.
  ///
  /// - Parameter key: Its key.
  public init(stringLiteral key: String) { self = .key(key) }
}
