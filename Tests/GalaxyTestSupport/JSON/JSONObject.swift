/// The members of a JSON object in the order of the document, no key twice.
///
/// Keys and values are kept in two arrays, so that the thousands of rows of one table share one
/// array of keys. Looking up a key searches them in turn, which is fast for the few keys of a row;
/// for objects with very many members and many look-ups take ``indexed()`` once.
public struct JSONObject: Hashable, Sendable {
  /// The keys in order.
  public private(set) var keys: [String]
  /// The values in order, as many as keys.
  public private(set) var values: [JSONValue]

  /// An object without members.
  public init() {
    keys = []
    values = []
  }

  /// The object of these members; a key that comes twice is a mistake of the caller.
  ///
  /// Complexity: O(members).
  public init(_ members: some Sequence<(String, JSONValue)>) {
    self.init()
    var known: Set<String> = []
    for (key, value) in members {
      precondition(known.insert(key).inserted, "a key comes twice")
      keys.append(key)
      values.append(value)
    }
  }

  /// The object of keys that differ and of as many values; for many objects with the same keys,
  /// which then share them.
  package init(keys: [String], values: [JSONValue]) {
    precondition(keys.count == values.count, "every key has a value")
    self.init(uniqueKeys: keys, values: values)
  }

  /// Takes keys that are known to differ, and as many values.
  init(uniqueKeys: [String], values: [JSONValue]) {
    keys = uniqueKeys
    self.values = values
  }

  /// The number of members.
  public var count: Int { keys.count }

  /// The value of a key, or nil.
  ///
  /// Setting replaces a value in its place, adds a member at the end, or with nil removes one.
  /// Complexity: O(members).
  public subscript(key: String) -> JSONValue? {
    get { keys.firstIndex(of: key).map { values[$0] } }
    set {
      switch (keys.firstIndex(of: key), newValue) {
      case (let index?, let value?):
        values[index] = value
      case (let index?, nil):
        keys.remove(at: index)
        values.remove(at: index)
      case (nil, let value?):
        keys.append(key)
        values.append(value)
      case (nil, nil):
        break
      }
    }
  }

  /// The members by key, for many look-ups in a large object.
  ///
  /// Complexity: O(members).
  public func indexed() -> [String: JSONValue] {
    Dictionary(zip(keys, values), uniquingKeysWith: { first, _ in first })
  }
}

extension JSONObject: RandomAccessCollection {
  /// The position of the first member.
  public var startIndex: Int { 0 }
  /// The position after the last member.
  public var endIndex: Int { keys.count }
  /// The member at a position, in the order of writing.
  public subscript(position: Int) -> (key: String, value: JSONValue) {
    (keys[position], values[position])
  }
}
