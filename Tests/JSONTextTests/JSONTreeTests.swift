import JSONText
import Testing

struct JSONTreeTests {
  private func tree(_ text: String) throws -> JSONTree {
    JSONTree(try JSONDocument(Array(text.utf8)))
  }

  private func text(_ tree: JSONTree) -> String { String(decoding: tree.bytes, as: UTF8.self) }

  @Test(
    arguments: [
      "{}", "[]", "1", "\"a\\\"b\"", "[ 1 , 2,3 ]", "{ \"a\" : [ { } , null ] ,\n\"b\":true }",
    ])
  func keepsWhatIsNotChanged(source: String) throws {
    let tree = try tree(source)
    _ = tree["a"]?.elements
    _ = tree.elements
    #expect(text(tree).filter { $0 != " " } == source.filter { $0 != " " })
    if !source.contains("{ }") { #expect(text(tree) == source) }
  }

  @Test func changesMembers() throws {
    let tree = try tree("{\n  \"a\": 1,\n  \"b\": {\"c\": [1, 2]}\n}")
    tree["b"]?["c"]?.elements[1].replace(with: Array("3".utf8))
    tree.set("a", to: Array("7".utf8))
    tree.set("d", to: Array("null".utf8))
    #expect(text(tree) == "{\n  \"a\": 7,\n  \"b\": {\"c\": [1, 3]},\n  \"d\":null\n}")
    tree.remove("d")
    tree.remove("a")
    #expect(text(tree) == "{\n  \"b\": {\"c\": [1, 3]}\n}")
    #expect(tree.view["b"]?["c"]?.array?.first?.integer == 1)
  }

  @Test func changesElements() throws {
    let tree = try tree("[1,2,3]")
    tree.insert(Array("0".utf8), at: 0)
    tree.insert(Array("4".utf8), at: 4)
    tree.remove(at: 2)
    #expect(text(tree) == "[0,1,3,4]")
    tree.remove(at: 3)
    #expect(text(tree) == "[0,1,3]")
  }
}
