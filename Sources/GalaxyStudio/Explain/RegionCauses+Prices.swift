import GalaxyAnalysis
import GalaxyModel
import GalaxySeeding

extension RegionCauses {
  /// Why a good has its current price at a station.
  ///
  /// - Parameters:
  ///   - good: The good.
  ///   - node: The sector of the station.
  ///   - answer: The explanation, whose role tells the rivals.
  /// - Returns: The causes; none if the generated region has no station there.
  func ofPrice(_ good: TradeGood, at node: Int, _ answer: Explanation) -> [Explanation.Cause] {
    guard let wire = WireGood(slug: good.rawValue),
      let price = map.sites(in: index).price(of: wire, at: node)
    else { return [] }
    let band = price.band
    let base = Explanation.Cause(
      stage: "stations", makes: false, rule: "the base price, brought into the price band",
      text: price.reference == good.basePrice
        ? "its base price is \(good.basePrice) cr, in the band \(band.lowerBound) to \(band.upperBound)"
        : "its base price of \(good.basePrice) cr is brought into the band \(band.lowerBound) to "
          + "\(band.upperBound)",
      numbers: [
        .init("base", .int(good.basePrice)), .init("reference", .int(price.reference)),
        .init("bandLower", .int(band.lowerBound)), .init("bandUpper", .int(band.upperBound)),
      ])
    return [base, spread(of: good, price, answer)]
  }

  /// What new sellers of a good at the numbers before and after a station's would make of its price.
  ///
  /// - Parameters:
  ///   - good: The good.
  ///   - node: The sector of the station.
  /// - Returns: A sentence for each of the two sectors that does not trade the good.
  func newSellers(of good: TradeGood, at node: Int) -> [String] {
    guard let wire = WireGood(slug: good.rawValue),
      let price = map.sites(in: index).price(of: wire, at: node)
    else { return [] }
    return [node - 1, node + 1].compactMap { other in
      map.sites(in: index).price(of: wire, at: node, ifSoldAt: other).map { changed in
        let seller = "with a new seller at sector \(number(other))"
        return changed == price.current
          ? "\(seller), the price would still be \(changed) cr"
          : "\(seller), the price would be \(changed) cr, not \(price.current)"
      }
    }
  }

  private func spread(
    of good: TradeGood, _ price: PriceCause, _ answer: Explanation
  ) -> Explanation.Cause {
    var numbers: [FieldValue.Member] = [
      .init("reference", .int(price.reference)),
      .init("percent", .number(Double(100 * price.current) / Double(price.reference))),
      .init("current", .int(price.current)),
    ]
    var reason: [String] = []
    for member in answer.role {
      if member.key == "rivals", price.sells {
        numbers.append(member)
        reason.append(rivals(member.value))
      }
      if member.key == "hops", price.buys {
        // What no seller reaches counts as ten hops away.
        numbers.append(.init("hops", member.value == .null ? .int(10) : member.value))
        reason.append(
          member.value.intValue.map { "the nearest seller is \($0) hops away" }
            ?? "no seller can be reached")
      }
    }
    guard let range = price.range else {
      return Explanation.Cause(
        stage: "stations", makes: true, rule: "current = reference, within the band",
        text: price.buys || price.sells
          ? "no pair of stations trades it, so it has its reference price"
          : "the station does not trade it, so it has its reference price",
        numbers: numbers)
    }
    numbers += [
      .init("rangeLower", .int(range.lowerBound)), .init("rangeUpper", .int(range.upperBound)),
      .init("step", .int(price.step)), .init("steps", .int(price.steps)),
      .init("margin", .int(price.margin)),
    ]
    let role = price.buys ? (price.sells ? "dealer" : "buyer") : "seller"
    let place =
      price.steps == 0
      ? "it is the only \(role)" : "it is step \(price.step) of \(price.steps) among the \(role)s"
    var cause = Explanation.Cause(
      stage: "stations", stream: "prices", makes: true,
      rule: "current = rangeLower + (rangeUpper - rangeLower) · step / steps, rounded; sellers by "
        + "rivals, buyers by hops to a seller",
      text: "\(reason.joined(separator: " and ")), so \(place), whose prices go from "
        + "\(range.lowerBound) to \(range.upperBound) cr",
      numbers: numbers)
    if price.buys { cause.stream = nil }
    return cause
  }

  private func rivals(_ value: FieldValue) -> String {
    let rivals = value.listValue.compactMap(\.intValue)
    if rivals.isEmpty { return "no other seller is within three hops" }
    let named = rivals.prefix(8).map(String.init).joined(separator: ", ")
    let more = rivals.count > 8 ? ", …" : ""
    return rivals.count == 1
      ? "another seller is within three hops (\(named))"
      : "\(rivals.count) other sellers are within three hops (\(named)\(more))"
  }
}
