// Warpwright
