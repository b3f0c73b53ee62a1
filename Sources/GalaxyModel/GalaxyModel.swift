// GalaxyModel
