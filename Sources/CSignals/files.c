#include "files.h"
#include "CSignals.h"

#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

enum { SLOTS = 64, PATH_BYTES = 4096 };
enum { FREE = 0, BEING_WRITTEN = 1, LIVE = 2 };

static char paths[SLOTS][PATH_BYTES];
static atomic_int states[SLOTS];

int csignals_register(const char *path) {
  size_t length = strlen(path);
  if (length >= PATH_BYTES) return -1;
  for (int slot = 0; slot < SLOTS; slot++) {
    int expected = FREE;
    if (atomic_compare_exchange_strong(&states[slot], &expected, BEING_WRITTEN)) {
      memcpy(paths[slot], path, length + 1);
      atomic_store(&states[slot], LIVE);
      return slot;
    }
  }
  return -1;
}

void csignals_unregister(int slot) {
  if (slot >= 0 && slot < SLOTS) atomic_store(&states[slot], FREE);
}

int csignals_registered(void) {
  int count = 0;
  for (int slot = 0; slot < SLOTS; slot++) {
    if (atomic_load(&states[slot]) == LIVE) count++;
  }
  return count;
}

void csignals_remove_files(void) {
  for (int slot = 0; slot < SLOTS; slot++) {
    if (atomic_load(&states[slot]) == LIVE) unlink(paths[slot]);
  }
  // Directories are registered from the outside in, and in any slots: as often as something goes.
  for (int removed = 1; removed > 0;) {
    removed = 0;
    for (int slot = 0; slot < SLOTS; slot++) {
      if (atomic_load(&states[slot]) == LIVE && rmdir(paths[slot]) == 0) removed++;
    }
  }
}
