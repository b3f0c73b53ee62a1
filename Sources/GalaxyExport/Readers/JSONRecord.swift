/// An object of a document together with its place, for demanding members with good errors.
struct JSONRecord {
  let members: JSONObject
  let path: JSONPath
  let source: String

  init(_ members: JSONObject, path: JSONPath, source: String) {
    self.members = members
    self.path = path
    self.source = source
  }

  /// The object at a place; an error if something else stands there.
  init(_ value: JSONValue, path: @autoclosure () -> JSONPath, source: String) throws(InputError) {
    guard let members = value.object else {
      throw InputError(
        .structure, source: source, location: .path(path()),
        message: "an object is expected, not \(value.kind)")
    }
    self.init(members, path: path(), source: source)
  }

  /// A member that must be there.
  func value(_ key: String) throws(InputError) -> JSONValue {
    guard let value = members[key] else {
      throw InputError(
        .structure, source: source, location: .path(path), message: "`\(key)` is missing",
        hint: "add it")
    }
    return value
  }

  func text(_ key: String) throws(InputError) -> String {
    let value = try value(key)
    guard let text = value.string else { throw wrong(key, "a text", value) }
    return text
  }

  /// A text, `nil` if the member is missing or null.
  func optionalText(_ key: String) throws(InputError) -> String? {
    guard let value = members[key], !value.isNull else { return nil }
    guard let text = value.string else { throw wrong(key, "a text", value) }
    return text
  }

  func integer(_ key: String) throws(InputError) -> Int {
    let value = try value(key)
    guard let number = value.wholeNumber else { throw wrong(key, "a whole number", value) }
    return number
  }

  /// A truth value, `nil` if the member is missing.
  func optionalFlag(_ key: String) throws(InputError) -> Bool? {
    guard let value = members[key] else { return nil }
    guard let flag = value.bool else { throw wrong(key, "true or false", value) }
    return flag
  }

  func object(_ key: String) throws(InputError) -> JSONObject {
    let value = try value(key)
    guard let members = value.object else { throw wrong(key, "an object", value) }
    return members
  }

  func array(_ key: String) throws(InputError) -> [JSONValue] {
    let value = try value(key)
    guard let elements = value.array else { throw wrong(key, "a list", value) }
    return elements
  }

  /// A list, empty if the member is missing or null.
  func optionalArray(_ key: String) throws(InputError) -> [JSONValue] {
    guard let value = members[key], !value.isNull else { return [] }
    return try array(key)
  }

  /// An object inside, `nil` if the member is missing or null.
  func optionalRecord(_ key: String) throws(InputError) -> JSONRecord? {
    guard let value = members[key], !value.isNull else { return nil }
    return try JSONRecord(value, path: path.appending(key), source: source)
  }

  /// The objects of a list that may be missing.
  func records(_ key: String) throws(InputError) -> [JSONRecord] {
    var records: [JSONRecord] = []
    for (index, value) in try optionalArray(key).enumerated() {
      records.append(
        try JSONRecord(value, path: path.appending(key).appending(index), source: source))
    }
    return records
  }

  func wrong(_ key: String, _ expected: String, _ value: JSONValue) -> InputError {
    InputError(
      .structure, source: source, location: .path(path.appending(key)),
      message: "\(expected) is expected, not \(value.kind)")
  }
}
