// GalaxyAnalysisTests
