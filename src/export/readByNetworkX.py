"""Reads exported files with NetworkX, and says as JSON what it found: `python3 src/export/readByNetworkX.py FILE…`."""

import json
import sys

import networkx


def read(path):
    if path.endswith(".gexf"):
        return networkx.read_gexf(path)
    if path.endswith(".graphml"):
        return networkx.read_graphml(path, force_multigraph=True)
    with open(path, encoding="utf-8") as file:
        return networkx.cytoscape_graph(json.load(file))


def summary(graph):
    # Whether the edges are meant both ways, by their ids, which are the keys of parallel ones.
    edges = {data.get("id", key): data["symmetric"] for _, _, key, data in graph.edges(keys=True, data=True)}
    return {"directed": graph.is_directed(), "nodes": list(graph), "edges": edges}


if __name__ == "__main__":
    print(json.dumps([summary(read(path)) for path in sys.argv[1:]]))
