// WarpwrightTesting
