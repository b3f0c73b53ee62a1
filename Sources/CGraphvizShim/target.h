#pragma once

#include "include/CGraphvizShim.h"

// Where a drawing goes: into memory, or onto a canvas of Cairo.
typedef struct {
  char **bytes;
  size_t *length;
  void *canvas;
} ww_target;

// Reads, lays out and draws, and collects what Graphviz says.
ww_graphviz_status ww_graphviz_draw_to(const char *text, const char *engine, const char *format,
                                       ww_graphviz_bounds *bounds, ww_target target);
