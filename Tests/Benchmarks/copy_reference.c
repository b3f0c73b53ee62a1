/* The plain C program that the SQL writer is compared with. Reads galaxy.sql, takes the cells of its
   COPY blocks apart into values (numbers, identifiers, raw texts), then times what a writer does:
   making the same bytes again from the values, into a buffer and out. Prints CPU seconds and bytes. */
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum kind { LINE, NUMBER, IDENTIFIER, TEXT, NOTHING };
struct cell { unsigned char kind, end; uint32_t length; union { int64_t number; unsigned char id[16]; char *text; }; };

static struct cell *cells;
static size_t count, room;
static char buffer[1 << 20];
static size_t used;
static int out;
static size_t total;

static struct cell *add(int kind, char end) {
  if (count == room) cells = realloc(cells, (room = room ? 2 * room : 1 << 16) * sizeof *cells);
  cells[count].kind = kind;
  cells[count].end = end;
  return &cells[count++];
}

static int hex(char c) { return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1; }

static void take(char *s, size_t n, char end) {
  if (n == 2 && s[0] == '\\' && s[1] == 'N') { add(NOTHING, end); return; }
  if (n > 0 && n < 16) {
    size_t i = s[0] == '-';
    while (i < n && s[i] >= '0' && s[i] <= '9') i++;
    if (i == n && (s[0] != '0' || n == 1) && s[0] != '-') { add(NUMBER, end)->number = strtoll(s, 0, 10); return; }
  }
  if (n == 36 && s[8] == '-' && s[13] == '-' && s[18] == '-' && s[23] == '-') {
    unsigned char id[16];
    size_t digits = 0, i = 0;
    for (; i < 36; i++) {
      if (i == 8 || i == 13 || i == 18 || i == 23) continue;
      int value = hex(s[i]);
      if (value < 0) break;
      id[digits / 2] = digits % 2 ? id[digits / 2] | value : value << 4;
      digits++;
    }
    if (i == 36) { memcpy(add(IDENTIFIER, end)->id, id, 16); return; }
  }
  struct cell *cell = add(TEXT, end);
  char *text = malloc(n + 1);
  size_t length = 0;
  for (size_t i = 0; i < n; i++) {
    if (s[i] != '\\') { text[length++] = s[i]; continue; }
    char c = s[++i];
    text[length++] = c == 't' ? '\t' : c == 'n' ? '\n' : c == 'r' ? '\r' : c;
  }
  cell->text = text;
  cell->length = length;
}

static void flush(void) {
  for (size_t done = 0; done < used;) {
    ssize_t n = write(out, buffer + done, used - done);
    if (n < 0) exit(1);
    done += n;
  }
  total += used;
  used = 0;
}

static void put(const struct cell *cell) {
  if (used + 2 * (size_t)cell->length + 64 > sizeof buffer) flush();
  char *p = buffer + used;
  switch (cell->kind) {
  case NOTHING: *p++ = '\\'; *p++ = 'N'; break;
  case NUMBER: {
    char digits[24];
    int n = 0;
    uint64_t value = cell->number;
    do digits[n++] = '0' + value % 10; while (value /= 10);
    while (n) *p++ = digits[--n];
    break;
  }
  case IDENTIFIER:
    for (int i = 0; i < 16; i++) {
      if (i == 4 || i == 6 || i == 8 || i == 10) *p++ = '-';
      *p++ = "0123456789abcdef"[cell->id[i] >> 4];
      *p++ = "0123456789abcdef"[cell->id[i] & 15];
    }
    break;
  case LINE: memcpy(p, cell->text, cell->length); p += cell->length; break;
  case TEXT:
    for (uint32_t i = 0; i < cell->length; i++) {
      char c = cell->text[i];
      if (c == '\\' || c == '\t' || c == '\n' || c == '\r') {
        *p++ = '\\';
        c = c == '\t' ? 't' : c == '\n' ? 'n' : c == '\r' ? 'r' : c;
      }
      *p++ = c;
    }
  }
  *p++ = cell->end;
  used = p - buffer;
}

int main(int argc, char **argv) {
  if (argc != 3) return 64;
  FILE *file = fopen(argv[1], "rb");
  out = open(argv[2], O_WRONLY | O_CREAT | O_TRUNC, 0666);
  if (!file || out < 0) return 66;
  char *line = 0;
  size_t space = 0;
  ssize_t n;
  int rows = 0;
  while ((n = getline(&line, &space, file)) > 0) {
    n--;
    if (rows && !(n == 2 && line[0] == '\\' && line[1] == '.')) {
      for (char *s = line;;) {
        char *tab = memchr(s, '\t', line + n - s);
        take(s, (tab ? tab : line + n) - s, tab ? '\t' : '\n');
        if (!tab) break;
        s = tab + 1;
      }
      continue;
    }
    rows = n > 16 && !memcmp(line, "COPY ", 5) && !memcmp(line + n - 11, "FROM stdin;", 11);
    struct cell *cell = add(LINE, '\n');
    cell->text = memcpy(malloc(n), line, n);
    cell->length = n;
    if ((size_t)n * 2 + 64 > sizeof buffer) return 65;
  }
  double best = 1e9;
  for (int round = 0; round < 5; round++) {
    if (lseek(out, 0, SEEK_SET) < 0) return 74;
    total = 0;
    clock_t start = clock();
    for (size_t i = 0; i < count; i++) put(&cells[i]);
    flush();
    double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
    if (seconds < best) best = seconds;
  }
  printf("%.6f %zu\n", best, total);
  return 0;
}
