#include <sqlite3.h>

// Swift cannot call functions of variable arguments. Settings that take a switch, and limits:

static inline int csqlite_set(sqlite3 *connection, int setting, int value) {
  return sqlite3_db_config(connection, setting, value, (int *)0);
}
