// The few calls of libgraphviz that drawing needs, without any Graphviz type or macro: Swift sees
// plain bytes only. Graphviz is not thread safe; the caller holds one process-wide lock around
// every call, and around the use of what `ww_graphviz_messages` points to.
#pragma once

#include <stddef.h>

typedef enum {
  WW_GRAPHVIZ_OK = 0,
  // The library could not be started.
  WW_GRAPHVIZ_NO_CONTEXT = 1,
  // The text is not one DOT graph.
  WW_GRAPHVIZ_SYNTAX = 2,
  // The layout engine failed.
  WW_GRAPHVIZ_LAYOUT = 3,
  // The renderer failed.
  WW_GRAPHVIZ_RENDER = 4,
  // A plugin for the layout or the format is not installed.
  WW_GRAPHVIZ_MISSING = 5,
  // The picture would have more pixels, or points, than it may.
  WW_GRAPHVIZ_TOO_LARGE = 6,
  // The graph has more edges than it may.
  WW_GRAPHVIZ_TOO_MANY_EDGES = 7
} ww_graphviz_status;

// What a drawing may be, and afterwards what it is.
typedef struct {
  // Most edges; 0 for no limit.
  long edge_limit;
  // Most units along a side and in all, after scaling: pixels if `is_bitmap`, else points.
  double side_limit;
  double area_limit;
  int is_bitmap;
  // Pixels to an inch, or pixels from left to right, of a bitmap; 0 for what the text says.
  double wanted_dpi;
  double wanted_width;
  // What was measured.
  long edges;
  double width;
  double height;
} ww_graphviz_bounds;

// Reads `text` (DOT, ends with a zero byte), lays it out with `engine` and draws it as `format`.
// On success `*bytes` and `*length` are the picture; hand them to `ww_graphviz_free`.
ww_graphviz_status ww_graphviz_draw(const char *text, const char *engine, const char *format,
                                    ww_graphviz_bounds *bounds, char **bytes, size_t *length);

// Frees a picture. Null is allowed.
void ww_graphviz_free(char *bytes);

// Warnings and errors of the last `ww_graphviz_draw`, one a line, also those that libraries below
// Graphviz print; never null. Valid until the next call.
const char *ww_graphviz_messages(void);

// A file with one drawing a page (PDF), which Cairo writes and Graphviz draws on.
typedef struct ww_book ww_book;

// A part of a page that leads to another one when it is clicked, in points from the upper left corner.
typedef struct {
  double x, y, width, height;
  // 1 for the first page.
  int page;
} ww_book_link;

// A page: its title among the bookmarks, the size of the drawing, and the size and color of the paper,
// on which it is as large as fits, in the middle.
typedef struct {
  const char *title;
  double width, height, paper_width, paper_height;
  double red, green, blue;
  const ww_book_link *links;
  size_t link_count;
} ww_book_page;

// Begins a file; null if Cairo is not there, or is older than 1.16.
ww_book *ww_book_begin(const char *title);

// Draws as `ww_graphviz_draw` does, as the next page. After a failure the file can only be freed.
ww_graphviz_status ww_book_add(ww_book *book, const char *text, const char *engine,
                               ww_graphviz_bounds *bounds, const ww_book_page *page);

// Ends the file, whose bytes live as long as the book.
ww_graphviz_status ww_book_end(ww_book *book, char **bytes, size_t *length);

void ww_book_free(ww_book *book);
