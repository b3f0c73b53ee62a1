/// A world that several builders read without each holding a copy of its fields.
final class WorldReference: Sendable {
  let world: RegionWorld

  init(_ world: RegionWorld) { self.world = world }
}
