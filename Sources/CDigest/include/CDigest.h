#ifndef CDIGEST_H
#define CDIGEST_H

// The compression functions of SHA-1 and SHA-256 with the x86 SHA extensions, about four times as
// fast as the portable implementation. Swift has no intrinsics for these instructions.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Returns whether the processor supports the instructions for both hashes; constant during a run.
bool cdigest_is_available(void);

// Runs a compression function over `count` 64-byte blocks. Must only be called if the instructions
// are available.
void cdigest_sha1(uint32_t state[5], const void *blocks, size_t count);
void cdigest_sha256(uint32_t state[8], const void *blocks, size_t count);

#endif
