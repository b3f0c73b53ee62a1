// GalaxyGeneration
