#ifndef CDIGEST_H
#define CDIGEST_H

// The compression functions of SHA-1 and SHA-256 in the instructions that some processors have for
// them, about four times as fast as without them. Swift has no names for these instructions.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Whether this processor has the instructions, for both. The answer never changes.
bool cdigest_is_available(void);

// Run a compression function over `count` blocks of 64 bytes. To be called only where the
// instructions are available.
void cdigest_sha1(uint32_t state[5], const void *blocks, size_t count);
void cdigest_sha256(uint32_t state[8], const void *blocks, size_t count);

#endif
