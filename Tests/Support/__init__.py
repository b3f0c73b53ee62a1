"""What the Python tests share. They add the folder `Tests` to the search path to import it."""
