#include "CGraphvizShim.h"

#include <gvc.h>
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

// One context for the process: making it reads the plugin configuration and loads the plugins.
static GVC_t *context;

// After a failure the next drawing starts from a clean context.
static void drop_context(void) {
  if (context != NULL) gvFreeContext(context);
  context = NULL;
}

ww_graphviz_status ww_graphviz_draw(const char *text, const char *engine, const char *format,
                                    char **bytes, size_t *length) {
  *bytes = NULL;
  *length = 0;
  messages_length = 0;
  messages[0] = '\0';
  agseterr(AGWARN);
  agseterrf(collect);

  // Newer writers of PDF take the time of drawing from here; equal maps are equal files.
  setenv("SOURCE_DATE_EPOCH", "1767225600", 0);
  if (context == NULL) context = gvContext();
  if (context == NULL) return WW_GRAPHVIZ_NO_CONTEXT;

  agreseterrors();
  Agraph_t *graph = agmemread(text);
  // The parser recovers from some errors and returns half a graph.
  if (graph == NULL || agerrors() > AGWARN) {
    if (graph != NULL) agclose(graph);
    return WW_GRAPHVIZ_SYNTAX;
  }

  ww_graphviz_status status = WW_GRAPHVIZ_OK;
  // Some engines report an error and still return 0, such as nop2 for a node without position.
  if (gvLayout(context, graph, engine) != 0 || agerrors() > AGWARN) {
    status = WW_GRAPHVIZ_LAYOUT;
    gvFreeLayout(context, graph);
  } else {
    unsigned int size = 0;
    if (gvRenderData(context, graph, format, bytes, &size) != 0 || *bytes == NULL || size == 0 ||
        agerrors() > AGWARN) {
      status = WW_GRAPHVIZ_RENDER;
      ww_graphviz_free(*bytes);
      *bytes = NULL;
    } else {
      *length = size;
    }
    gvFreeLayout(context, graph);
  }
  agclose(graph);
  if (status != WW_GRAPHVIZ_OK) drop_context();
  return status;
}

void ww_graphviz_free(char *bytes) {
  if (bytes != NULL) gvFreeRenderData(bytes);
}

const char *ww_graphviz_messages(void) { return messages; }
