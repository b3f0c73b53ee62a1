import GalaxyModel

/// A drone with its deployment.
struct DroneHolding {
  var drone: Drone
  /// Index of the pilot who owns it.
  let owner: Int
  /// Ordinal among the drones of its owner.
  let ordinal: Int
  /// Its stay in a sector, if it was ever deployed.
  var deployment: DroneDeployment?
  /// Index of the host region, and node of the sector of the stay.
  var host = 0
  var node = 0
}
