"""The network: form vectors, context layers, and the heads for tags, heads and relations."""
import torch
from torch import nn
import torch.nn.functional as F

FAR = 20  # distances beyond this are alike


class FormEncoder(nn.Module):
    """Sum of the rows of a form's features and one residual layer. Depends on the form alone, so a program keeps it."""

    def __init__(self, rows, dim):
        super().__init__()
        self.table = nn.EmbeddingBag(rows + 1, dim, mode='sum', padding_idx=rows)
        nn.init.normal_(self.table.weight, std=0.25)
        self.table.weight.data[rows] = 0
        self.mix = nn.Linear(dim, dim)

    def forward(self, index):
        x = self.table(index)
        return x + torch.relu(self.mix(x))


@torch.jit.script
def average(z, c, backwards: bool):
    """h[t] = (1 - z[t]) h[t - 1] + z[t] c[t], along the sentence or backwards."""
    steps = z.shape[1]
    h = torch.zeros_like(c[:, 0])
    out = []
    for k in range(steps):
        t = steps - 1 - k if backwards else k
        h = h + z[:, t] * (c[:, t] - h)
        out.append(h)
    if backwards:
        out.reverse()
    return torch.stack(out, 1)


class Layer(nn.Module):
    """
    A residual layer. 'c': gated convolution of width 3. 's': gated averages along the sentence, half of the channels
    from the left, half from the right; the gates depend on the input only, so every product is one large one.
    """

    def __init__(self, kind, hidden, drop):
        super().__init__()
        self.kind, self.half = kind, hidden // 2
        self.norm = nn.LayerNorm(hidden)
        self.gate = nn.Linear(hidden * (3 if kind == 'c' else 1), 2 * hidden)
        self.mix = nn.Linear(hidden, hidden) if kind == 's' else nn.Identity()
        self.drop = nn.Dropout(drop)

    def forward(self, x, mask):
        half = self.half
        y = self.norm(x)
        if self.kind == 'c':
            p = F.pad(y * mask, (0, 0, 1, 1))
            y = F.glu(self.gate(torch.cat([p[:, :-2], p[:, 1:-1], p[:, 2:]], 2)), 2)
        else:
            g = self.gate(y)
            z, c = torch.sigmoid(g[..., :2 * half]) * mask, g[..., 2 * half:]
            y = torch.cat([average(z[..., :half], c[..., :half], False), average(z[..., half:], c[..., half:], True)], 2)
        return x + self.drop(self.mix(y))


class Model(nn.Module):
    def __init__(self, cfg, sizes):
        super().__init__()
        dim, hidden, drop, arc, rel = cfg['dim'], cfg['hidden'], cfg['drop'], cfg['arc'], cfg['rel']
        self.forms = FormEncoder(cfg['rows'], dim)
        self.bank = nn.Embedding(4, dim)  # manners of annotation
        nn.init.normal_(self.bank.weight, std=0.1)
        self.indrop = nn.Dropout(cfg['indrop'])
        self.input = nn.Linear(dim, hidden)
        self.layers = nn.ModuleList(Layer(kind, hidden, drop) for kind in cfg['layers'])
        self.upos = nn.Linear(hidden, sizes['upos'])
        self.feats = nn.Linear(hidden, sizes['feats'])
        self.xpos = nn.Linear(hidden, sizes['xpos'])  # CGN tags: only to learn more from the same sentences
        self.root = nn.Parameter(torch.randn(hidden) * 0.1)
        self.arc_dep = nn.Linear(hidden, arc)
        self.arc_head = nn.Linear(hidden, arc + 1)
        self.arc_mix = nn.Linear(arc, arc)
        self.distance = nn.Parameter(torch.zeros(2 * FAR + 1))
        self.rel_dep = nn.Linear(hidden, rel)
        self.rel_head = nn.Linear(hidden, rel)
        self.rel = nn.Linear(rel, sizes['rel'])
        self.rel_bank = nn.Embedding(4, sizes['rel'])
        nn.init.zeros_(self.rel_bank.weight)
        self.drop = nn.Dropout(drop)

    def encode(self, feats, place, bank, mask):
        x = self.forms(feats)[place]
        m = mask.unsqueeze(2).to(x.dtype)
        x = self.input(self.indrop(x + self.bank(bank).unsqueeze(1)) * m)
        for layer in self.layers:
            x = layer(x, m)
        return x

    def arcs(self, h, mask):
        """Scores [sentence, dependent, head]; head 0 is the root."""
        b, n, _ = h.shape
        full = torch.cat([self.root.expand(b, 1, -1), h], 1)
        dep = self.drop(torch.relu(self.arc_dep(h)))
        head = self.arc_head(full)
        key, bias = self.drop(torch.relu(head[..., :-1])), head[..., -1]
        score = self.arc_mix(dep) @ key.transpose(1, 2) + bias.unsqueeze(1)
        place = torch.arange(n + 1)
        gap = (place.unsqueeze(0) - place[1:].unsqueeze(1)).clamp(-FAR, FAR) + FAR
        shift = self.distance[gap]
        score = score + torch.cat([torch.zeros(n, 1), shift[:, 1:]], 1)
        known = torch.cat([torch.ones(b, 1, dtype=torch.bool), mask], 1)
        return score.masked_fill(~known.unsqueeze(1), -1e4), full

    def relations(self, h, full, heads, bank):
        head = self.rel_head(full).gather(1, heads.unsqueeze(2).expand(-1, -1, self.rel_head.out_features))
        y = self.drop(torch.relu(self.rel_dep(h) + head))
        return self.rel(y) + self.rel_bank(bank).unsqueeze(1)
