"""The best tree with one root: the best head of each word; Chu-Liu-Edmonds where those make a cycle."""
import numpy as np

NEVER = -1e9


def ring_of(heads):
    """The nodes of a cycle, or None; node 0 is the root."""
    state = [2] + [0] * (len(heads) - 1)
    for start in range(1, len(heads)):
        path, node = [], start
        while state[node] == 0:
            state[node] = 1
            path.append(node)
            node = heads[node]
        if state[node] == 1:
            return path[path.index(node):]
        for k in path:
            state[k] = 2
    return None


def arborescence(weights):
    """Heads of the maximum arborescence; weights[dependent, head]."""
    w = weights.copy()
    np.fill_diagonal(w, NEVER)
    w[0] = NEVER
    heads = w.argmax(1)
    heads[0] = 0
    ring = ring_of(heads)
    if ring is None:
        return heads
    inside = np.array(ring)
    rest = np.array([i for i in range(len(w)) if i not in set(ring)])
    m = len(rest)
    small = np.full((m + 1, m + 1), NEVER)
    small[:m, :m] = w[np.ix_(rest, rest)]
    gain = w[np.ix_(inside, rest)] - w[inside, heads[inside]][:, None]
    small[m, :m], enter = gain.max(0), gain.argmax(0)
    out = w[np.ix_(rest, inside)]
    small[:m, m], leave = out.max(1), out.argmax(1)
    got = arborescence(small)
    for k in range(1, m):
        heads[rest[k]] = inside[leave[k]] if got[k] == m else rest[got[k]]
    heads[inside[enter[got[m]]]] = rest[got[m]]
    return heads


def tree(scores):
    """Heads from 0 (the root) for scores[n, n + 1], with exactly one root."""
    n = len(scores)
    full = np.full((n + 1, n + 1), NEVER)
    full[1:] = scores
    np.fill_diagonal(full, NEVER)
    heads = arborescence(full)[1:]
    if (heads == 0).sum() != 1:
        best = int((full[1:, 0] - full[1:, 1:].max(1)).argmax()) + 1
        full[:, 0] = -1e6
        full[best, 0] = 1e6
        heads = arborescence(full)[1:]
    return heads.tolist()
