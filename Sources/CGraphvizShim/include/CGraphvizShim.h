// The five calls of libgraphviz that drawing needs, without any Graphviz type or macro: Swift sees
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
  // The layout engine failed, or there is none of that name.
  WW_GRAPHVIZ_LAYOUT = 3,
  // The renderer failed, or there is none for that format.
  WW_GRAPHVIZ_RENDER = 4
} ww_graphviz_status;

// Reads `text` (DOT, ends with a zero byte), lays it out with `engine` and draws it as `format`.
// On success `*bytes` and `*length` are the picture; hand them to `ww_graphviz_free`.
ww_graphviz_status ww_graphviz_draw(const char *text, const char *engine, const char *format,
                                    char **bytes, size_t *length);

// Frees a picture. Null is allowed.
void ww_graphviz_free(char *bytes);

// Warnings and errors of the last `ww_graphviz_draw`, one a line; never null. Valid until the next
// call.
const char *ww_graphviz_messages(void);
