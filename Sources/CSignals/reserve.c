#include "CSignals.h"

#include <stdatomic.h>
#include <stdlib.h>

static _Atomic(void *) reserve;

void csignals_keep_reserve(size_t size) {
  void *kept = malloc(size);
  void *none = NULL;
  if (!atomic_compare_exchange_strong(&reserve, &none, kept)) free(kept);
}

void csignals_drop_reserve(void) { (void)csignals_use_reserve(); }

bool csignals_use_reserve(void) {
  void *kept = atomic_exchange(&reserve, NULL);
  free(kept);
  return kept != NULL;
}
