// WarpwrightCLITests
