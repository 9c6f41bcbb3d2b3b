"""Trains the tagger and parser. See README.md for the command."""
import argparse
import collections
import json
import math
import random
import time

import numpy as np
import torch
import torch.nn.functional as F

from data import MOST, features, fnv, morphology, read_conllu, read_kinds
from decode import tree
from model import Model
from variants import variants

FIELDS = ('upos', 'feats', 'xpos', 'rel')


def labels_of(cells):
    return {'upos': cells[3], 'feats': morphology(cells), 'xpos': cells[4], 'rel': cells[7]}


def build_vocab(sentences, budget, kinds):
    """Which features get a row: noun kinds, words by frequency, beginnings and endings of at least three words."""
    counts = collections.Counter(c[1] for s in sentences for c in s)
    words, parts, spread = collections.Counter(), collections.Counter(), collections.Counter()
    for form, n in counts.items():
        names = features(form, kinds)
        words[names[0]] += n
        for name in names[1:]:
            parts[name] += min(n, 2)
            spread[name] += 1
    chosen = [n for n in parts if n[0] == 'n']
    scored = [(n, name) for name, n in words.items()]
    scored += [(0.5 * n, name) for name, n in parts.items() if spread[name] >= 3 and name[0] != 'n']
    scored.sort(reverse=True)
    rows = {}
    for name in chosen + [name for _, name in scored]:
        if len(rows) == budget:
            break
        rows.setdefault(fnv(name), len(rows))
    vocab = {'rows': rows, 'pad': len(rows), 'kinds': kinds}
    for field in FIELDS:
        seen = collections.Counter(labels_of(c)[field] for s in sentences for c in s)
        vocab[field] = {name: i for i, name in enumerate(name for name, n in seen.most_common() if n >= 2 and name != '_')}
    return vocab


class Corpus:
    """Forms and labels as numbers; a label that was not kept is -1 and teaches nothing."""

    def __init__(self, vocab):
        self.vocab = vocab
        self.ids, self.matrix = {}, []

    def form(self, text):
        if text not in self.ids:
            self.ids[text] = len(self.matrix)
            pad = self.vocab['pad']
            rows = [self.vocab['rows'].get(fnv(name), pad) for name in features(text, self.vocab['kinds'])]
            self.matrix.append((rows + [pad] * MOST)[:MOST])
        return self.ids[text]

    def sentence(self, rows, bank):
        out = {'bank': bank, 'forms': [self.form(c[1]) for c in rows], 'heads': [int(c[6]) for c in rows]}
        for field in FIELDS:
            index = self.vocab[field]
            out[field] = [index.get(labels_of(c)[field], -1) for c in rows]
        return out


def batches(data, size, shuffle=True):
    """Sentences of about the same length together, at most `size` tokens."""
    order = list(range(len(data)))
    random.shuffle(order)
    order.sort(key=lambda i: len(data[i]['forms']) + (random.random() * 3 if shuffle else 0))
    out, now, longest = [], [], 0
    for i in order:
        longest = max(longest, len(data[i]['forms']))
        if now and longest * (len(now) + 1) > size:
            out.append(now)
            now, longest = [], len(data[i]['forms'])
        now.append(data[i])
    out.append(now)
    if shuffle:
        random.shuffle(out)
    return out


def pad(rows, value):
    n = max(map(len, rows))
    return torch.tensor([r + [value] * (n - len(r)) for r in rows])


def collate(batch, matrix, empty, worddrop):
    forms = pad([s['forms'] for s in batch], 0)
    mask = pad([[True] * len(s['forms']) for s in batch], False)
    unique, place = torch.unique(forms, return_inverse=True)
    feats = matrix[unique]
    if worddrop:  # known words are made unknown, so that endings and kinds learn to speak for them
        feats[torch.rand(len(feats)) < worddrop, 0] = empty
    return feats, place, torch.tensor([s['bank'] for s in batch]), mask


def loss_of(model, batch, matrix, empty, cfg):
    feats, place, bank, mask = collate(batch, matrix, empty, cfg['worddrop'])
    h = model.encode(feats, place, bank, mask)
    shown = model.drop(h)

    def ce(score, field):
        gold = pad([s[field] for s in batch], -1).flatten()
        return F.cross_entropy(score.flatten(0, 1), gold, ignore_index=-1, label_smoothing=cfg['smooth'])

    heads = pad([s['heads'] for s in batch], -1)
    scores, full = model.arcs(h, mask)
    loss = ce(model.upos(shown), 'upos') + 0.5 * ce(model.feats(shown), 'feats')
    loss = loss + F.cross_entropy(scores.flatten(0, 1), heads.flatten(), ignore_index=-1)
    loss = loss + ce(model.relations(h, full, heads.clamp(min=0), bank), 'rel')
    if any(t >= 0 for s in batch for t in s['xpos']):
        loss = loss + 0.5 * ce(model.xpos(shown), 'xpos')
    return loss


@torch.no_grad()
def predict(model, data, matrix, empty):
    """Per sentence: heads, and the numbers of tags and relations."""
    out = {}
    for batch in batches(data, 4000, shuffle=False):
        feats, place, bank, mask = collate(batch, matrix, empty, 0)
        h = model.encode(feats, place, bank * 0, mask)
        upos, feats_ = model.upos(h).argmax(2), model.feats(h).argmax(2)
        scores, full = model.arcs(h, mask)
        heads = torch.zeros(mask.shape, dtype=torch.long)
        for b, s in enumerate(batch):
            n = len(s['forms'])
            heads[b, :n] = torch.tensor(tree(scores[b, :n, :n + 1].numpy()))
        rels = model.relations(h, full, heads, bank * 0)
        root = model.root_relation
        rels[..., root] = -1e9
        guess = rels.argmax(2).masked_fill(heads == 0, root)
        for b, s in enumerate(batch):
            n = len(s['forms'])
            out[id(s)] = {k: v[b, :n].tolist() for k, v in (('upos', upos), ('feats', feats_), ('heads', heads), ('rel', guess))}
    return [out[id(s)] for s in data]


def score(gold, guess, vocab):
    """In percent, as `npm run language:evaluate` counts them, without its lemmas and repairs."""
    names = {f: {i: n for n, i in vocab[f].items()} for f in FIELDS}
    n = words = upos = uas = las = 0
    finite, passive = [0, 0, 0], [0, 0, 0]

    def count(t, a, b):
        t[0] += a and b
        t[1] += a
        t[2] += b

    for rows, g in zip(gold, guess):
        count(passive, any(c[7] == 'aux:pass' for c in rows), any(names['rel'][r] == 'aux:pass' for r in g['rel']))
        for i, c in enumerate(rows):
            n += 1
            upos += names['upos'][g['upos'][i]] == c[3]
            if c[3] != 'PUNCT':
                head = g['heads'][i] == int(c[6])
                words += 1
                uas += head
                las += head and names['rel'][g['rel'][i]] == c[7]
            count(finite, 'VerbForm=Fin' in c[5], 'VerbForm=Fin' in names['feats'][g['feats'][i]])
    f1 = lambda t: round(200 * t[0] / max(1, t[1] + t[2]), 2)
    part = lambda a, b: round(100 * a / b, 2)
    return {'upos': part(upos, n), 'uas': part(uas, words), 'las': part(las, words), 'finite': f1(finite), 'passive': f1(passive)}


def run(args):
    torch.set_num_threads(1)
    random.seed(args.seed)
    np.random.seed(args.seed)
    torch.manual_seed(args.seed)
    begin = time.time()
    cfg = vars(args)
    texts = []
    for part in args.train.split(','):
        path, bank, times, wanted = (part.split(':') + ['', '', '', ''])[:4]
        texts.append((read_conllu(f'{path}::{wanted}'), int(bank or 0), int(times or 1)))
    made = variants([s for data, bank, _ in texts if bank == 0 for s in data], args.seed, args.variants) if args.variants else []
    dev = read_conllu(args.dev)
    more = [(name, read_conllu(name)) for name in args.also.split(',') if name]
    own = [s for data, _, _ in texts for s in data]
    vocab = build_vocab(own, args.rows, read_kinds(args.nouns, args.frequencies))
    cfg['rows'] = vocab['pad']
    corpus = Corpus(vocab)
    train = [corpus.sentence(s, bank) for data, bank, times in texts for s in data for _ in range(times)]
    train += [corpus.sentence(s, 0) for s in made]
    devset = [corpus.sentence(s, 0) for s in dev]
    moreset = [[corpus.sentence(s, 0) for s in data] for _, data in more]
    matrix = torch.tensor(corpus.matrix)
    model = Model(cfg, {f: len(vocab[f]) for f in FIELDS})
    model.root_relation = vocab['rel']['root']
    print(json.dumps({'rows': vocab['pad'], 'sentences': len(train), 'variants': len(made), **{f: len(vocab[f]) for f in FIELDS}}), flush=True)
    steps, step, mean = args.epochs * len(batches(train, args.batch)), 0, None
    optimiser = torch.optim.AdamW(model.parameters(), lr=args.rate, betas=(0.9, 0.95), weight_decay=args.decay)

    def tell(name):
        model.eval()
        scores = [score(g, predict(model, d, matrix, vocab['pad']), vocab) for g, d in [(dev, devset)] + list(zip([m for _, m in more], moreset))]
        print(name, round((time.time() - begin) / 60, 1), 'min', json.dumps(scores), flush=True)
        return scores[0]

    for epoch in range(args.epochs):
        model.train()
        for batch in batches(train, args.batch):
            f = min(1, step / steps)
            for group in optimiser.param_groups:
                group['lr'] = args.rate * min(1, step / 100) * (0.02 + 0.49 * (1 + math.cos(math.pi * f)))
            loss = loss_of(model, batch, matrix, vocab['pad'], cfg)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            optimiser.step()
            step += 1
            if f > 0.5 and step % 5 == 0:
                state = model.state_dict()
                if mean is None:
                    mean = {k: v.clone() for k, v in state.items()}
                for k, v in state.items():
                    mean[k].lerp_(v, 0.02)
        if epoch % args.report == 0 or epoch == args.epochs - 1:
            last = tell(f'epoch {epoch}')
    state = {k: v.clone() for k, v in model.state_dict().items()}
    model.load_state_dict(mean)
    averaged = tell('averaged')
    if averaged['las'] < last['las']:
        model.load_state_dict(state)
    torch.save({'cfg': cfg, 'vocab': vocab, 'state': model.state_dict()}, args.out)


def options():
    p = argparse.ArgumentParser()
    add = p.add_argument
    add('--train', required=True, help='file:bank:times:part,… (bank 0: the newest annotation; times: how often an epoch shows it)')
    add('--dev', required=True, help='CoNLL-U, to choose on')
    add('--also', default='', help='more files (file::part) to print scores of')
    add('--nouns', required=True)
    add('--frequencies', required=True)
    add('--out', default='model.pt')
    add('--variants', type=int, default=1500, help='letter-style variants of each kind')
    add('--layers', default='cscss', help='see Layer in model.py')
    add('--dim', type=int, default=96)
    add('--hidden', type=int, default=192)
    add('--arc', type=int, default=96)
    add('--rel', type=int, default=128)
    add('--rows', type=int, default=18000)
    add('--drop', type=float, default=0.28)
    add('--indrop', type=float, default=0.25)
    add('--worddrop', type=float, default=0.2)
    add('--smooth', type=float, default=0.03)
    add('--decay', type=float, default=0.01)
    add('--batch', type=int, default=400)
    add('--epochs', type=int, default=14)
    add('--rate', type=float, default=2e-3)
    add('--report', type=int, default=2)
    add('--seed', type=int, default=1)
    return p.parse_args()


if __name__ == '__main__':
    run(options())
