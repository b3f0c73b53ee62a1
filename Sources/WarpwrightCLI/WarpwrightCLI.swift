// WarpwrightCLI
