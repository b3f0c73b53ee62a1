#include "files.h"
#include "CSignals.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { SLOTS = 64, LEAST_BYTES = 256 };
enum { FREE = 0, BEING_WRITTEN = 1, LIVE = 2 };

// A path keeps its memory when its slot is freed, as a handler might be reading it.
struct slot {
  atomic_int state;
  char *path;
  size_t room;
};

// Chunks are added and never removed.
struct chunk {
  struct slot slots[SLOTS];
  _Atomic(struct chunk *) next;
};

static struct chunk first;

static bool fill(struct slot *slot, const char *path) {
  size_t length = strlen(path) + 1;
  if (slot->room < length) {
    size_t room = length < LEAST_BYTES ? LEAST_BYTES : length;
    char *memory = malloc(room);
    if (memory == NULL) return false;
    slot->path = memory;
    slot->room = room;
  }
  memcpy(slot->path, path, length);
  return true;
}

static struct chunk *following(struct chunk *chunk) {
  struct chunk *next = atomic_load(&chunk->next);
  if (next != NULL) return next;
  struct chunk *added = calloc(1, sizeof *added);
  if (added == NULL) return NULL;
  if (atomic_compare_exchange_strong(&chunk->next, &next, added)) return added;
  free(added);
  return next;
}

int csignals_register(const char *path) {
  int number = 0;
  for (struct chunk *chunk = &first; chunk != NULL; chunk = following(chunk)) {
    for (int index = 0; index < SLOTS; index++, number++) {
      int expected = FREE;
      struct slot *slot = &chunk->slots[index];
      if (!atomic_compare_exchange_strong(&slot->state, &expected, BEING_WRITTEN)) continue;
      bool is_filled = fill(slot, path);
      atomic_store(&slot->state, is_filled ? LIVE : FREE);
      return is_filled ? number : -1;
    }
  }
  return -1;
}

void csignals_unregister(int number) {
  if (number < 0) return;
  struct chunk *chunk = &first;
  for (; chunk != NULL && number >= SLOTS; number -= SLOTS) chunk = atomic_load(&chunk->next);
  if (chunk != NULL) atomic_store(&chunk->slots[number].state, FREE);
}

// Calls a function with each live path; returns how often it succeeded.
static int for_each(bool (*call)(const char *path)) {
  int count = 0;
  for (struct chunk *chunk = &first; chunk != NULL; chunk = atomic_load(&chunk->next)) {
    for (int index = 0; index < SLOTS; index++) {
      struct slot *slot = &chunk->slots[index];
      if (atomic_load(&slot->state) == LIVE && call(slot->path)) count++;
    }
  }
  return count;
}

static bool is_any(const char *path) { return path != NULL; }
static bool remove_file(const char *path) { return unlink(path) == 0; }
static bool remove_directory(const char *path) { return rmdir(path) == 0; }

int csignals_registered(void) { return for_each(is_any); }

void csignals_remove_files(void) {
  for_each(remove_file);
  // Directories are registered from the outside in, and in any slots: as often as something goes.
  while (for_each(remove_directory) > 0) continue;
}
