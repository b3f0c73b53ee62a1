// GalaxyStudio
