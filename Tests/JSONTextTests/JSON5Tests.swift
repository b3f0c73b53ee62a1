import GalaxyTestSupport
import JSONText
import Testing

@Suite struct JSON5Tests {
  @Test func aRecipe() {
    let recipe = """
      // A small galaxy
      {
        seed: 0x1F, /* hexadecimal */
        'region.sectors': +300,
        "density.profile": 'documented',
        $half: .5, five: 5., exponent: 1.e2, negative: -.25, hex: -0xff,
        text: 'it\\'s a "test" \\x41\\
      continued',
        list: [1, 2, 3,],
      }
      """
    let expected: JSONValue = [
      "seed": 31, "region.sectors": 300, "density.profile": "documented", "$half": 0.5,
      "five": 5, "exponent": 100, "negative": -0.25, "hex": -255,
      "text": "it's a \"test\" Acontinued", "list": [1, 2, 3],
    ]
    let value = parsed(recipe, .json5)
    #expect(value?.object?.keys == expected.object?.keys)
    for (key, element) in expected.object ?? JSONObject() {
      if let number = element.double {
        #expect(value?[key]?.double == number)
      } else {
        #expect(value?[key] == element)
      }
    }
    // What JSON5 left out is put back, so that every number is one of JSON.
    #expect(parsed(String(decoding: (value ?? nil).bytes(), as: UTF8.self)) == value)
  }

  @Test(arguments: [
    "{a:1 b:2}", "{1a:2}", "[,]", "[1,,]", "{,}", "/* open", "/*/", "'a", "'a\"", "0x", "0xg", "+",
    ".", "-.", "5.e", "0xFFFFFFFFFFFFFFFF", "NaN", "Infinity", "+Infinity", "01", "{a:1,a:2}",
    "{a:1,'a':2}", "1 /", "+-1", "'\\8'", "{\"a\" \"b\"}", "0x1.5",
  ])
  func stillRefused(text: String) {
    #expect(syntaxError(text, .json5) != nil)
  }

  @Test(arguments: [
    "\u{feff}1", " \u{feff}1\u{feff}", "\u{1680}1", "\u{2000}1\u{200a}",
    "1\u{202f}\u{205f}\u{3000}",
    "\u{2028}1\u{2029}", "//a\u{2028}1", "//\u{feff}\n1",
  ])
  func whiteSpace(text: String) {
    #expect(parsed(text, .json5) == 1)
  }

  @Test(arguments: ["\u{200b}1", "\u{fffe}1", "1\u{feff}1", "\u{180e}1"])
  func otherCharactersAreNotWhiteSpace(text: String) {
    #expect(syntaxError(text, .json5) != nil)
  }

  @Test(arguments: [
    "// only\n1", "1// end", "/**/1/**/", "/* * / */1", "\u{A0}1\u{B}\u{C}", "//é\n1", "/*한*/1//글",
    "//\r1",
  ])
  func comments(text: String) {
    #expect(parsed(text, .json5) == 1)
  }

  /// Keys without quotes that begin like the expected one.
  @Test func similarBareKeys() {
    #expect(
      parsed("[{a:1},{ab:2},{a:3},{'a':4}]", .json5)
        == [["a": 1], ["ab": 2], ["a": 3], ["a": 4]])
  }

  @Test func invalidTextInComments() {
    #expect(syntaxError([0x2F, 0x2F, 0xFF, 0x0A, 0x31], .json5)?.message.contains("UTF-8") == true)
    #expect(syntaxError([0x2F, 0x2A, 0xFF, 0x2A, 0x2F, 0x31], .json5)?.offset == 2)
  }
}
