// GalaxyExport
