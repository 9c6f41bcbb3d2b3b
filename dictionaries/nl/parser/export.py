"""Writes parser.bin: 8-bit weights, feature hashes in order, noun kinds, labels and lemma rules. Read by `core/language/nl/parser/model-file.ts`."""
import argparse
import collections
import json

import numpy as np
import torch

import lemma
from data import fnv, morphology, read_conllu

ALIGN = 8


def auxiliaries(sentences):
    """Verbs whose perfect has 'zijn' ('is gekomen'), and verbs that are seen with an object's passive or with 'hebben' only."""
    seen = collections.defaultdict(collections.Counter)
    for s in sentences:
        for c in s:
            head = s[int(c[6]) - 1] if c[6] != '0' else None
            if head and c[7] in ('aux', 'aux:pass') and c[2] in ('zijn', 'worden', 'hebben') and 'VerbForm=Part' in head[5]:
                seen[lemma.plain(head[1], head[3], head[2]).lower()][c[2] + c[7][3:]] += 1
    moving = [v for v, n in seen.items() if n['zijn'] > 3 * n['hebben'] and n['zijn:pass'] + n['worden:pass'] == 0]
    passive = [v for v, n in seen.items() if n['zijn'] == 0 and n['zijn:pass'] + n['worden:pass'] > 0]
    return ' '.join(sorted(moving)) + '\n' + ' '.join(sorted(passive))


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--model', required=True)
    p.add_argument('--lemmas', required=True, help='CoNLL-U files to learn the lemmas from, comma separated')
    p.add_argument('--version', required=True, help='the date of the training, yyyy-mm-dd')
    p.add_argument('--out', default='parser.bin')
    a = p.parse_args()
    saved = torch.load(a.model)
    cfg, vocab, state = saved['cfg'], saved['vocab'], {k: v.numpy() for k, v in saved['state'].items()}
    sections, size = [], 0

    def add(array):
        nonlocal size
        data = array if isinstance(array, bytes) else array.tobytes()
        data += b'\0' * (-len(data) % ALIGN)
        sections.append(data)
        size += len(data)
        return size - len(data)

    def layer(weight, bias):
        """[outputs, inputs] in 8 bits with a scale for each output; outputs padded to sixteens, two inputs beside each other."""
        outputs, inputs = weight.shape
        width = -(-outputs // 16) * 16
        scale = np.maximum(np.abs(weight).max(1), 1e-8) / 127
        rounded = np.zeros((width, inputs), np.int8)
        rounded[:outputs] = np.rint(weight / scale[:, None])
        pad = lambda v: np.concatenate([v, np.zeros(width - outputs)]).astype('<f4')
        return {'inputs': inputs, 'width': width, 'weight': add(rounded.reshape(width, inputs // 2, 2).transpose(1, 0, 2).copy()),
                'scale': add(pad(scale)), 'bias': add(pad(bias))}

    def linear(name, extra=0):
        return layer(state[name + '.weight'], state[name + '.bias'] + extra)

    table = state['forms.table.weight'][:vocab['pad']]
    hashes = np.zeros(vocab['pad'], '<u4')
    for h, row in vocab['rows'].items():
        hashes[row] = h
    order = np.argsort(hashes, kind='stable')
    hashes, table = hashes[order], table[order]
    scale = np.maximum(np.abs(table).max(1), 1e-8) / 127
    unit = scale.max() / 65535
    scale = np.maximum(1, np.rint(scale / unit))
    rounded = np.clip(np.rint(table / (scale * unit)[:, None]), -127, 127).astype(np.int8)
    names = sorted(set(vocab['kinds'].values()))
    kinds = sorted({(fnv(form) & 0xFFFFFF00) | names.index(kind) for form, kind in vocab['kinds'].items()})
    w = state['input.weight']
    layers = []
    for i, kind in enumerate(cfg['layers']):
        key = f'layers.{i}.'
        gate, bias = state[key + 'gate.weight'], state[key + 'gate.bias']
        if kind == 'c':  # left, middle and right as one product of the row itself
            h = cfg['hidden']
            gate, bias = np.concatenate([gate[:, k * h:(k + 1) * h] for k in range(3)]), np.concatenate([bias * 0, bias, bias * 0])
        one = {'kind': kind, 'gain': add(state[key + 'norm.weight'].astype('<f4')), 'shift': add(state[key + 'norm.bias'].astype('<f4')),
               'gate': layer(gate, bias)}
        if kind == 's':
            one['mix'] = linear(key + 'mix')
        layers.append(one)
    heads = ('upos', 'feats', 'arc_dep', 'arc_head', 'rel_dep', 'rel_head')
    sentences = [s for path in a.lemmas.split(',') for s in read_conllu(path)]
    learned = list(lemma.items(sentences, morphology))
    learned += [(f, f'{u}|Number=Sing|Tense=Pres|VerbForm=Fin', 'zijn') for u in ('AUX', 'VERB') for f in ('ben', 'bent', 'is') for _ in range(4)]
    learned += [('u', u, 'u') for u in ('PRON',) for _ in range(4)]
    rules = lemma.pack(lemma.learn(learned)).encode('utf8')
    verbs = auxiliaries(sentences).encode('utf8')
    head = {
        'version': a.version, 'dim': cfg['dim'], 'hidden': cfg['hidden'], 'arc': cfg['arc'], 'rel': cfg['rel'],
        'upos': sorted(vocab['upos'], key=vocab['upos'].get), 'morphology': sorted(vocab['feats'], key=vocab['feats'].get),
        'relations': sorted(vocab['rel'], key=vocab['rel'].get),
        'rows': {'count': len(hashes), 'hashes': add(hashes), 'table': add(rounded), 'scale': add(scale.astype('<u2')), 'unit': float(unit)},
        'kinds': {'names': names, 'count': len(kinds), 'at': add(np.array(kinds, '<u4'))},
        'lemmas': {'at': add(rules), 'size': len(rules)}, 'verbs': {'at': add(verbs), 'size': len(verbs)},
        'mix': linear('forms.mix'),
        # the newest manner of annotation is a constant of the input
        'input': layer(w, state['input.bias'] + w @ state['bank.weight'][0]),
        'layers': layers,
        'heads': layer(np.concatenate([state[n + '.weight'] for n in heads]), np.concatenate([state[n + '.bias'] for n in heads])),
        'arcMix': linear('arc_mix'), 'relation': linear('rel', state['rel_bank.weight'][0]),
        'root': add(state['root'].astype('<f4')), 'distance': add(state['distance'].astype('<f4')),
    }
    text = json.dumps(head, ensure_ascii=False, separators=(',', ':')).encode('utf8')
    text += b' ' * (-(len(text) + 8) % ALIGN)
    with open(a.out, 'wb') as out:
        out.write(b'BMNL' + len(text).to_bytes(4, 'little') + text + b''.join(sections))
    print(a.out, 8 + len(text) + size, 'bytes; lemma rules', len(rules))


main()
