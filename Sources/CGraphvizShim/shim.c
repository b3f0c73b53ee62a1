#include "CGraphvizShim.h"
#include "capture.h"
#include "target.h"

#include <CSignals.h>

#include <gvc.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// What Graphviz says during one drawing. A fixed buffer: a picture with thousands of warnings must
// not grow memory, and the first ones tell the cause.
static char messages[8192];
static size_t messages_length;

// Graphviz hands over one message in several pieces ("Warning", ": ", the text).
static int collect(char *piece) {
  size_t room = sizeof messages - 1 - messages_length;
  size_t length = strlen(piece);
  if (length > room) length = room;
  memcpy(messages + messages_length, piece, length);
  messages_length += length;
  messages[messages_length] = '\0';
  return 0;
}

// Address space that loading a plugin takes, with the libraries for fonts and pictures that it needs.
enum { PLUGIN_BYTES = 64 << 20 };

// One context for the process: making it reads the plugin configuration and loads the plugins.
static GVC_t *context;

// After a failure of an engine or a writer the next drawing starts from a clean context. The old one is
// never freed: the plugin for fonts keeps a pointer to the name of its last font, which belongs to the
// context, and compares it with that of the next text. Such failures are rare, and a context is small.
static void abandon_context(ww_graphviz_status status) {
  switch (status) {
    case WW_GRAPHVIZ_LAYOUT:
    case WW_GRAPHVIZ_RENDER:
    case WW_GRAPHVIZ_MISSING:
      context = NULL;
      break;
    default:
      break;
  }
}

// Numbers of an attribute, as many as there are, up to `most`.
static int numbers(Agraph_t *graph, const char *name, double *values, int most) {
  const char *text = agget(graph, (char *)name);
  int count = 0;
  while (text != NULL && *text != '\0' && count < most) {
    char *end;
    values[count] = strtod(text, &end);
    if (end == text) break;
    count++;
    text = *end == ',' ? end + 1 : end;
  }
  return count;
}

// The size of the picture, from the positions and the attributes that scale it, as Graphviz computes
// it when it starts to draw.
static void measure(Agraph_t *graph, ww_graphviz_bounds *bounds) {
  boxf box = GD_bb(graph);
  double pad[2] = {4.0 / 72, 4.0 / 72}, size[2], view[3], dpi = bounds->is_bitmap ? 96 : 72;
  double margin[2] = {0, 0};
  if (numbers(graph, "pad", pad, 2) == 1) pad[1] = pad[0];
  if (numbers(graph, "margin", margin, 2) == 1) margin[1] = margin[0];
  double width = box.UR.x - box.LL.x + 144 * pad[0];
  double height = box.UR.y - box.LL.y + 144 * pad[1];
  int sides = numbers(graph, "size", size, 2);
  if (sides > 0 && width > 0 && height > 0) {
    if (sides == 1) size[1] = size[0];
    double x = 72 * size[0] / width, y = 72 * size[1] / height;
    double zoom = x < y ? x : y;
    if (zoom < 1) {
      width *= zoom;
      height *= zoom;
    }
  }
  int parts = numbers(graph, "viewport", view, 3);
  if (parts >= 2) {
    width = view[0];
    height = view[1];
  }
  if (bounds->is_bitmap) numbers(graph, "dpi", &dpi, 1);
  bounds->width = (width + 144 * margin[0]) * dpi / 72;
  bounds->height = (height + 144 * margin[1]) * dpi / 72;
}

// Sets the resolution that was asked for; without one the text decides.
static void scale(Agraph_t *graph, ww_graphviz_bounds *bounds) {
  if (!bounds->is_bitmap) return;
  double dpi = bounds->wanted_dpi;
  if (bounds->wanted_width > 0 && bounds->width > 0) {
    double now = 96;
    numbers(graph, "dpi", &now, 1);
    dpi = now * bounds->wanted_width / bounds->width;
  }
  if (!(dpi > 0)) return;
  char text[40];
  snprintf(text, sizeof text, "%.9g", dpi);
  agsafeset(graph, "dpi", text, "");
  // The renderer takes what the layout has read.
  GD_drawing(graph)->dpi = dpi;
  measure(graph, bounds);
}

static bool fits(const ww_graphviz_bounds *bounds) {
  // Written so that what is no number does not fit.
  return bounds->width <= bounds->side_limit && bounds->height <= bounds->side_limit &&
         bounds->width * bounds->height <= bounds->area_limit;
}

// Whether the messages mean that a plugin, or the list of plugins, is not installed.
static bool is_plugin_missing(void) {
  static const char *const signs[] = {
    "no layout engine support", "not recognized. Use one of", "dot -c", "Could not load",
    "No renderer", "no plugins",
  };
  for (size_t index = 0; index < sizeof signs / sizeof *signs; index++) {
    if (strstr(messages, signs[index]) != NULL) return true;
  }
  return false;
}

// Draws a graph that is laid out; whether that worked.
static bool render(Agraph_t *graph, const char *format, ww_target target) {
  if (target.canvas != NULL) {
    return gvRenderContext(context, graph, format, target.canvas) == 0 && agerrors() <= AGWARN;
  }
  unsigned int size = 0;
  bool is_drawn = gvRenderData(context, graph, format, target.bytes, &size) == 0 &&
                  *target.bytes != NULL && size > 0 && agerrors() <= AGWARN;
  if (is_drawn) {
    *target.length = size;
  } else {
    ww_graphviz_free(*target.bytes);
    *target.bytes = NULL;
  }
  return is_drawn;
}

static ww_graphviz_status draw(Agraph_t *graph, const char *engine, const char *format,
                               ww_graphviz_bounds *bounds, ww_target target) {
  bounds->edges = agnedges(graph);
  if (bounds->edge_limit > 0 && bounds->edges > bounds->edge_limit) {
    return WW_GRAPHVIZ_TOO_MANY_EDGES;
  }
  // Some engines report an error and still return 0, such as nop2 for a node without position.
  if (gvLayout(context, graph, engine) != 0 || agerrors() > AGWARN) {
    gvFreeLayout(context, graph);
    return is_plugin_missing() ? WW_GRAPHVIZ_MISSING : WW_GRAPHVIZ_LAYOUT;
  }
  ww_graphviz_status status = WW_GRAPHVIZ_OK;
  measure(graph, bounds);
  scale(graph, bounds);
  if (!fits(bounds)) {
    status = WW_GRAPHVIZ_TOO_LARGE;
  } else if (!render(graph, format, target)) {
    status = is_plugin_missing() ? WW_GRAPHVIZ_MISSING : WW_GRAPHVIZ_RENDER;
  }
  gvFreeLayout(context, graph);
  return status;
}

static ww_graphviz_status read_and_draw(const char *text, const char *engine, const char *format,
                                        ww_graphviz_bounds *bounds, ww_target target) {
  // Newer writers of PDF take the time of drawing from here; equal maps are equal files.
  setenv("SOURCE_DATE_EPOCH", "1767225600", 0);
  if (context == NULL) context = gvContext();
  if (context == NULL) return WW_GRAPHVIZ_NO_CONTEXT;

  agreseterrors();
  Agraph_t *graph = agmemread(text);
  ww_graphviz_status status = WW_GRAPHVIZ_SYNTAX;
  // The parser recovers from some errors and returns half a graph.
  if (graph != NULL && agerrors() <= AGWARN) {
    status = draw(graph, engine, format, bounds, target);
  }
  if (graph != NULL) agclose(graph);
  return status;
}

ww_graphviz_status ww_graphviz_draw(const char *text, const char *engine, const char *format,
                                    ww_graphviz_bounds *bounds, char **bytes, size_t *length) {
  *bytes = NULL;
  *length = 0;
  ww_target target = {.bytes = bytes, .length = length};
  return ww_graphviz_draw_to(text, engine, format, bounds, target);
}

ww_graphviz_status ww_graphviz_draw_to(const char *text, const char *engine, const char *format,
                                       ww_graphviz_bounds *bounds, ww_target target) {
  messages_length = 0;
  messages[0] = '\0';
  agseterr(AGWARN);
  agseterrf(collect);

  ww_capture capture = ww_capture_begin();
  ww_graphviz_status status = read_and_draw(text, engine, format, bounds, target);
  static char printed[4096];
  ww_capture_end(capture, printed, sizeof printed);
  collect(printed);
  if (status == WW_GRAPHVIZ_RENDER || status == WW_GRAPHVIZ_LAYOUT) {
    if (is_plugin_missing()) status = WW_GRAPHVIZ_MISSING;
  }
  // Pango and Cairo go on after such words, and draw nothing.
  if (status == WW_GRAPHVIZ_OK &&
      (strstr(printed, "-CRITICAL") != NULL || strstr(printed, "too large") != NULL)) {
    if (target.bytes != NULL) {
      ww_graphviz_free(*target.bytes);
      *target.bytes = NULL;
      *target.length = 0;
    }
    status = WW_GRAPHVIZ_RENDER;
  }
  // A plugin that does not fit into the memory that is left is reported as one that is not there, and
  // without that for fonts the widths of texts are estimated.
  bool is_plugin_lost = status == WW_GRAPHVIZ_MISSING || strstr(messages, "Could not load") != NULL;
  if (is_plugin_lost && csignals_is_memory_short(PLUGIN_BYTES)) {
    csignals_out_of_memory(PLUGIN_BYTES);
  }
  abandon_context(status);
  return status;
}

void ww_graphviz_free(char *bytes) {
  if (bytes != NULL) gvFreeRenderData(bytes);
}

const char *ww_graphviz_messages(void) { return messages; }
