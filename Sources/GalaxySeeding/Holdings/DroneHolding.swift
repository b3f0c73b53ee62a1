import GalaxyModel

/// A drone while the population grows.
struct DroneHolding {
  var drone: Drone
  /// Index of the pilot that owns it.
  let owner: Int
  /// Ordinal among the drones of its owner.
  let ordinal: Int
  /// Its stay in a sector, if it was ever deployed.
  var deployment: DroneDeployment?
  /// Host region and sector of the stay.
  var host = 0
  var node = 0
}
