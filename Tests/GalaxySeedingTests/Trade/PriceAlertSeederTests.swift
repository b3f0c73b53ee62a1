import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("PriceAlertSeeder: the largest moves of the last day")
struct PriceAlertSeederTests {
  private func move(_ before: Int, _ now: Int, sector: Int) -> PriceAlertSeeder.Move {
    PriceAlertSeeder.Move(
      station: Sketch.id(sector), sectorID: sector, good: .ore, before: before, now: now)
  }

  @Test func largestMovesComeFirst() {
    let moves = [
      move(100, 101, sector: 1), move(100, 95, sector: 2), move(100, 105, sector: 3),
      move(50, 52, sector: 4),
    ]
    #expect(PriceAlertSeeder.largest(moves, count: 3).map(\.sectorID) == [2, 3, 4])
    #expect(PriceAlertSeeder.largest(moves, count: 9).count == 4)
  }

  @Test func everyThirdAlertIsResolved() {
    let seeder = PriceAlertSeeder(context: PopulationContext(Sketch.context()))
    let rows = seeder.rows([
      move(100, 105, sector: 1), move(100, 97, sector: 2), move(100, 101, sector: 3),
      move(100, 101, sector: 4), move(100, 99, sector: 5), move(100, 101, sector: 6),
    ])
    #expect(rows.map(\.isActive) == [true, true, false, true, true, false])
    #expect(rows.map(\.severity) == [.high, .medium, .low, .low, .low, .low])
    #expect(rows[0].alertType == .priceSpike && rows[1].alertType == .priceDrop)
    for row in rows {
      if let resolved = row.resolvedAt { #expect(resolved > row.triggeredAt) }
      #expect((row.resolvedAt == nil) == row.isActive)
    }
  }
}
