/// A token of the criteria language, with the offset of its first byte.
struct CriteriaToken: Equatable {
  enum Kind: Equatable {
    case number(Double)
    case name(String)
    case text(String)
    /// An operator or a mark of punctuation.
    case mark(String)
    case end
  }

  let kind: Kind
  let offset: Int
  /// The offset after the last byte.
  let end: Int

  /// The token as in messages.
  var words: String {
    switch kind {
    case .number: "a number"
    case .name(let name): "'\(name)'"
    case .text(let text): "the text '\(text)'"
    case .mark(let mark): "'\(mark)'"
    case .end: "the end"
    }
  }
}
