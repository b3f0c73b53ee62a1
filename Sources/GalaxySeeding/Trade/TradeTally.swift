import GalaxyModel

/// Volume and number of trades of each offer of a region by day.
struct TradeTally {
  struct Cell {
    var volume = 0
    var count = 0
  }

  private let days: Int
  private var cells: [Cell]
  /// Total value in credits.
  private(set) var value = 0

  init(offers: Int, days: Int) {
    self.days = days
    cells = Array(repeating: Cell(), count: offers * days)
  }

  mutating func add(_ trade: Trade, day: Int) {
    cells[trade.offer * days + day].volume += trade.quantity
    cells[trade.offer * days + day].count += 1
    value += trade.total
  }

  func cell(_ offer: Int, day: Int) -> Cell { cells[offer * days + day] }
}
