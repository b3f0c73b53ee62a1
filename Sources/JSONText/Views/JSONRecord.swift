package import FileIO

/// An object of a document, for demanding members with good errors.
package struct JSONRecord {
  package let view: JSONView
  package let members: JSONMembers
  let source: String

  /// Takes an object; an error if it is something else.
  package init(_ view: JSONView, source: String) throws(InputError) {
    guard let members = view.object else {
      throw InputError(
        .structure, source: source, location: .path(view.path),
        message: "an object is expected, not \(view.kind)")
    }
    self.init(view, members, source: source)
  }

  /// Takes what is known to be an object.
  private init(checked view: JSONView, source: String) {
    self.init(view, JSONMembers(bytes: view.bytes, start: view.start), source: source)
  }

  private init(_ view: JSONView, _ members: JSONMembers, source: String) {
    self.view = view
    self.members = members
    self.source = source
  }

  /// The same record, for looking up many members of a large object.
  package func indexed() -> JSONRecord { JSONRecord(view, members.indexed(), source: source) }

  /// Its path.
  ///
  /// - Complexity: O(bytes before it).
  package var path: JSONPath { view.path }

  /// A member that must be there.
  package func value(_ key: String) throws(InputError) -> JSONView {
    guard let value = members[key] else {
      throw InputError(
        .structure, source: source, location: .path(path), message: "`\(key)` is missing",
        hint: "add it")
    }
    return value
  }

  package func text(_ key: String) throws(InputError) -> String {
    let value = try value(key)
    guard let text = value.string else { throw wrong("a text", value) }
    return text
  }

  /// A text, `nil` if the member is missing or null.
  package func optionalText(_ key: String) throws(InputError) -> String? {
    guard let value = members[key], !value.isNull else { return nil }
    guard let text = value.string else { throw wrong("a text", value) }
    return text
  }

  package func integer(_ key: String) throws(InputError) -> Int {
    let value = try value(key)
    guard let number = value.wholeNumber else { throw wrong("an integer", value) }
    return number
  }

  /// A truth value, `nil` if the member is missing.
  package func optionalFlag(_ key: String) throws(InputError) -> Bool? {
    guard let value = members[key] else { return nil }
    guard let flag = value.bool else { throw wrong("true or false", value) }
    return flag
  }

  package func object(_ key: String) throws(InputError) -> JSONMembers {
    let value = try value(key)
    guard let members = value.object else { throw wrong("an object", value) }
    return members
  }

  package func array(_ key: String) throws(InputError) -> JSONElements {
    let value = try value(key)
    guard let elements = value.array else { throw wrong("a list", value) }
    return elements
  }

  /// A list, empty if the member is missing or null.
  package func optionalArray(_ key: String) throws(InputError) -> JSONElements {
    guard let value = members[key], !value.isNull else { return .none }
    return try array(key)
  }

  /// An object inside, `nil` if the member is missing or null.
  package func optionalRecord(_ key: String) throws(InputError) -> JSONRecord? {
    guard let value = members[key], !value.isNull else { return nil }
    return try JSONRecord(value, source: source)
  }

  /// The objects of a list that may be missing.
  ///
  /// - Complexity: O(bytes of the list).
  package func records(_ key: String) throws(InputError) -> LazyMapSequence<
    JSONElements, JSONRecord
  > {
    let elements = try optionalArray(key)
    for value in elements { _ = try JSONRecord(value, source: source) }
    return elements.lazy.map { JSONRecord(checked: $0, source: source) }
  }

  /// The error of a member that is something else than what is expected.
  package func wrong(_ expected: String, _ value: JSONView) -> InputError {
    // A number of the right kind that no member can hold.
    let message =
      value.kind == expected
      ? "\(value.numberText) is out of range" : "\(expected) is expected, not \(value.kind)"
    return InputError(
      .structure, source: source, location: .path(value.path), message: message)
  }
}
