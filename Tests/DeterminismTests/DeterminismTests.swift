// DeterminismTests
