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
