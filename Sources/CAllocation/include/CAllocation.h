#ifndef CALLOCATION_H
#define CALLOCATION_H

// Linked into the program alone, never into the library: a failed allocation anywhere in the process
// ends it in an orderly way (`csignals_out_of_memory`), because neither Swift nor the libraries that
// draw can go on without memory; they would trap, abort or print words of their own.
//
// It works where the C library is that of GNU, by taking the place of its allocation functions, which
// it calls under their other names. Elsewhere, and under sanitizers, allocations are as they were.

#include <stdbool.h>

// Whether allocations are watched.
bool callocation_is_watching(void);

#endif
