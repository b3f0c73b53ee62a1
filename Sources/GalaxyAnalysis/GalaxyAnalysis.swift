// GalaxyAnalysis
