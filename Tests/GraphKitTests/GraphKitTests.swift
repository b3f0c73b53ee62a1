// GraphKitTests
