// A file system without locks, for a program that this library is loaded into with LD_PRELOAD.

#include <errno.h>

int flock(int descriptor, int operation) {
  (void)descriptor;
  (void)operation;
  errno = ENOLCK;
  return -1;
}
