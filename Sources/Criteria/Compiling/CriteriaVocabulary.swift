/// The words of the criteria language that depend on what is judged: figures, functions, sets, and
/// their attributes, with unit, level, and cost.
///
/// The language itself knows no galaxy; the caller declares the words here and answers for them with a
/// ``CriteriaSubject``. Entries are addressed by their index in these lists.
public struct CriteriaVocabulary: Sendable {
  /// Lists of labels that a value can have, by number of the list.
  public var domains: [Domain]
  /// Numbers, labels, and truth values of the whole subject, by path.
  public var figures: [Figure]
  /// Functions of places, groups, and numbers.
  public var functions: [Function]
  /// Finite sets.
  public var sets: [ElementSet]

  /// Takes the lists as they are.
  ///
  /// - Parameters:
  ///   - domains: Lists of labels.
  ///   - figures: Figures by path.
  ///   - functions: Functions.
  ///   - sets: Sets.
  public init(domains: [Domain], figures: [Figure], functions: [Function], sets: [ElementSet]) {
    self.domains = domains
    self.figures = figures
    self.functions = functions
    self.sets = sets
  }

  /// The type of a value.
  public enum ValueType: Hashable, Sendable {
    /// A number with its unit.
    case number(CriteriaUnit)
    /// A truth value.
    case boolean
    /// One of a list of labels; the value is a number, the index in that list.
    case label(domain: Int)
    /// A text.
    case text
    /// A place on the map; the value is its number.
    case place
  }

  /// A list of labels, and what they name.
  public struct Domain: Sendable {
    /// What the labels name, as in messages: "zone".
    public let name: String
    /// The labels, compared without case, `-` and blanks like `_`.
    public let labels: [String]

    /// Takes the parts as they are.
    public init(name: String, labels: [String]) {
      self.name = name
      self.labels = labels
    }
  }

  /// A number, label, truth value, or place of the whole subject.
  public struct Figure: Sendable {
    /// Its path; `[]` stands for an index.
    public let name: String
    /// The type of its value.
    public let type: ValueType
    /// The level of generation that makes it, from 0.
    public let level: Int
    /// The class of its cost, from 0; cheaper conjuncts are evaluated first.
    public let cost: Int
    /// One sentence.
    public let summary: String

    /// Takes the parts as they are.
    public init(name: String, type: ValueType, level: Int, cost: Int, summary: String) {
      self.name = name
      self.type = type
      self.level = level
      self.cost = cost
      self.summary = summary
    }
  }

  /// What a function takes.
  public enum Parameter: Hashable, Sendable {
    /// A place, as a number, a figure of that type, or an element of a set.
    case place
    /// A number of a unit.
    case number(CriteriaUnit)
    /// A text between apostrophes.
    case text
    /// A label.
    case label(domain: Int)
    /// A group of places: a set with its filter, a text, or a label of a domain.
    case group(domain: Int)
  }

  /// A function, possibly one of the members that a call of it has.
  public struct Function: Sendable {
    /// Its name; dots are part of it, as in `hops.tunnels`.
    public let name: String
    /// The name behind the call, as in `starts(4).territory`; nil if there is none.
    public let member: String?
    /// What it takes, in order.
    public let parameters: [Parameter]
    /// The type of its value.
    public let type: ValueType
    /// The level of generation that makes what it reads, from 0.
    public let level: Int
    /// The class of its cost, from 0.
    public let cost: Int
    /// One sentence.
    public let summary: String
    /// Judges the text that it takes; nil if it takes none.
    public let reading: (@Sendable (String) -> Reading)?

    /// What the text of an argument means for the level of a call.
    public enum Reading: Sendable {
      /// The call is known after this level, if that is higher than the level of the function.
      case level(Int)
      /// The text means nothing; the message says why.
      case fault(String)
    }

    /// Takes the parts as they are.
    public init(
      name: String, member: String? = nil, parameters: [Parameter], type: ValueType, level: Int,
      cost: Int, summary: String, reading: (@Sendable (String) -> Reading)? = nil
    ) {
      self.name = name
      self.member = member
      self.parameters = parameters
      self.type = type
      self.level = level
      self.cost = cost
      self.summary = summary
      self.reading = reading
    }
  }

  /// A property of each element of a set.
  public struct Attribute: Sendable {
    /// Its name.
    public let name: String
    /// What it takes; most attributes take nothing and are written without parentheses.
    public let parameters: [Parameter]
    /// The type of its value.
    public let type: ValueType
    /// The level of generation that makes it, from 0.
    public let level: Int

    /// Takes the parts as they are.
    public init(name: String, parameters: [Parameter] = [], type: ValueType, level: Int) {
      self.name = name
      self.parameters = parameters
      self.type = type
      self.level = level
    }
  }

  /// A finite set of elements, numbered from 0 in an order that is part of its meaning.
  public struct ElementSet: Sendable {
    /// Its name.
    public let name: String
    /// What its elements have.
    public let attributes: [Attribute]
    /// The index of the attribute that stands for an element where a place is asked for.
    public let place: Int?
    /// The level of generation that makes the elements, from 0.
    public let level: Int
    /// How many elements there are about, for the estimate of cost.
    public let estimate: Int

    /// Takes the parts as they are.
    public init(name: String, attributes: [Attribute], place: Int?, level: Int, estimate: Int) {
      self.name = name
      self.attributes = attributes
      self.place = place
      self.level = level
      self.estimate = estimate
    }
  }
}
