#include "CGraphReader.h"

#include <cgraph.h>
#include <string.h>

// What the library says during one call. A fixed buffer: a text with thousands of mistakes must not
// grow memory, and the first ones tell the cause.
static char messages[2048];
static size_t messages_length;

// One message comes in several pieces ("Warning", ": ", the text).
static int collect(char *piece) {
  size_t room = sizeof messages - 1 - messages_length;
  size_t length = strlen(piece);
  if (length > room) length = room;
  memcpy(messages + messages_length, piece, length);
  messages_length += length;
  messages[messages_length] = '\0';
  return 0;
}

void *ww_graph_read(const char *text) {
  messages_length = 0;
  messages[0] = '\0';
  agseterr(AGWARN);
  agseterrf(collect);
  agreseterrors();
  Agraph_t *graph = agmemread(text);
  // The parser recovers from some errors and returns half a graph.
  if (graph != NULL && agerrors() > AGWARN) {
    agclose(graph);
    graph = NULL;
  }
  return graph;
}

void ww_graph_close(void *graph) {
  if (graph != NULL) agclose(graph);
}

const char *ww_graph_messages(void) { return messages; }

bool ww_graph_is_directed(void *graph) { return agisdirected((Agraph_t *)graph) != 0; }

void *ww_graph_first_node(void *graph) { return agfstnode(graph); }

void *ww_graph_next_node(void *graph, void *node) { return agnxtnode(graph, node); }

void *ww_graph_first_edge(void *graph, void *node) { return agfstout(graph, node); }

void *ww_graph_next_edge(void *graph, void *edge) { return agnxtout(graph, edge); }

void *ww_graph_edge_tail(void *edge) { return agtail((Agedge_t *)edge); }

void *ww_graph_edge_head(void *edge) { return aghead((Agedge_t *)edge); }

const char *ww_graph_name(void *node) { return agnameof(node); }

const char *ww_graph_attribute(void *element, const char *name, bool *is_markup) {
  char *value = agget(element, (char *)name);
  *is_markup = value != NULL && aghtmlstr(value) != 0;
  return value;
}
