import Foundation
import GalaxyTestSupport

/// A Universe file that keeps all invariants, made by the program, to be damaged.
struct UniverseFile {
  let text: String

  /// Makes one of 150 sectors.
  init() throws {
    let place = try Workplace()
    _ = try place.run(
      "warpwright generate player-owned --sectors 150 --seed 12 -T universe "
        + "-o u.json -q")
    text = String(decoding: try place.read("u.json"), as: UTF8.self)
  }

  /// The file with a change.
  func changed(_ change: (inout JSONNode) -> Void) throws -> String {
    var node = JSONNode(try JSONSerialization.jsonObject(with: Data(text.utf8)))
    change(&node)
    return String(decoding: try JSONSerialization.data(withJSONObject: node.value), as: UTF8.self)
  }
}

/// A JSON value that can be changed at a path such as `sectors.1.port.class` or `clusters.0.id`.
struct JSONNode {
  var value: Any

  init(_ value: Any) { self.value = value }

  /// Puts a value at a path; `nil` takes the member away.
  mutating func set(_ path: String, _ new: Any?) {
    value = JSONNode.put(new, path.split(separator: ".").map(String.init)[...], in: value)
  }

  /// Puts a value behind the others of a list.
  mutating func append(_ element: Any, to path: String) {
    set(path, ((self[path] as? [Any]) ?? []) + [element])
  }

  subscript(path: String) -> Any? {
    var current: Any? = value
    for step in path.split(separator: ".").map(String.init) {
      if let list = current as? [Any], let index = Int(step) {
        current = list[index]
      } else {
        current = (current as? [String: Any])?[step]
      }
    }
    return current
  }

  private static func put(_ new: Any?, _ path: ArraySlice<String>, in value: Any) -> Any {
    guard let step = path.first else { return new ?? NSNull() }
    if var list = value as? [Any], let index = Int(step) {
      list[index] = put(new, path.dropFirst(), in: list[index])
      return list
    }
    guard var object = value as? [String: Any] else { return value }
    if path.count == 1, new == nil {
      object[step] = nil
    } else {
      object[step] = put(new, path.dropFirst(), in: object[step] ?? [String: Any]())
    }
    return object
  }
}
