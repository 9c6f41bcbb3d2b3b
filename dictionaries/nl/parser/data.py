"""CoNLL-U files, and the names of a word form's features; `core/language/nl/parser/features.ts` computes the same."""
import re

NUMERALS = {'één', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'}


def read_conllu(place):
    """Sentences as lists of rows of ten cells. `file::part` gives only those with the comment `# part = part`."""
    path, _, wanted = place.partition('::')
    sentences, rows, part = [], [], ''
    with open(path, encoding='utf8') as file:
        for line in file:
            line = line.rstrip('\n')
            if not line:
                if rows and part == wanted:
                    sentences.append(rows)
                rows, part = [], ''
            elif line.startswith('# part = '):
                part = line[9:] if wanted else ''
            elif line[0] != '#':
                cells = line.split('\t')
                if cells[0].isdigit():
                    cells[7] = 'flat' if cells[7] == 'flat:name' else cells[7]
                    rows.append(cells)
    if rows and part == wanted:
        sentences.append(rows)
    return sentences


def morphology(cells):
    """Part of speech and features as one label. CGN's numerals keep their kind: LiNT does not count them as content."""
    _, _, lemma, upos, xpos, feats = cells[:6]
    kept = [f for f in feats.split('|') if f != '_' and f != 'Mood=Imp']
    if upos == 'ADJ' and (xpos.startswith('TW|rang') or (xpos == '_' and lemma in NUMERALS)):
        kept = ['NumType=Ord']
    return '|'.join([upos] + kept)


def shape(form):
    """How a form is written: all capitals, one capital, capitalised, mixed, small, with digits, other."""
    if form.isupper():
        return 'A' if len(form) > 1 else 'I'
    if form[:1].isupper():
        return 'X' if form[1:].islower() else 'M'
    if form.islower():
        return 'x'
    return 'd' if any(c.isdigit() for c in form) else 'o'


def features(form, kinds):
    """Feature names: the word, its shape, endings of 1-6 letters, beginnings of 1-4, what follows a hyphen, its kind as a noun."""
    low = re.sub(r'[0-9]', '0', form.lower())
    edged = '<' + low + '>'
    size = len(edged)
    names = ['w' + low, 'c' + shape(form)]
    names += ['s' + edged[-k:] for k in range(2, min(8, size))]
    names += ['p' + edged[:k] for k in range(2, min(6, size))]
    if '-' in low[1:]:
        names.append('h' + low.rsplit('-', 1)[1])
    kind = kinds.get(form.lower())
    return names + (['n' + kind] if kind else [])


MOST = 15  # features of a form


def fnv(text):
    """FNV-1a of the code points, 32 bits."""
    h = 0x811C9DC5
    for c in text:
        h = ((h ^ ord(c)) * 0x01000193) & 0xFFFFFFFF
    return h


def read_kinds(nouns, frequencies):
    """Noun kinds of LiNT's list (human, place, artefact …), with '+' for plurals; only of words that are listed as frequent."""
    kinds = {'human', 'place', 'time', 'institut', 'artefact', 'dynamic_abstr', 'dynamic_conc', 'nondynamic', 'measure',
             'nonhuman', 'concrother', 'voed_verz', 'substance_conc', 'substance_abstr'}
    rows = (line.rstrip('\n').split('\t') for line in open(frequencies, encoding='utf8'))
    frequency = {r[0]: float(r[1]) for r in rows if r[1] != 'frequency'}
    out = {}
    for line in open(nouns, encoding='utf8'):
        word, kind, _, _, singular = (line.rstrip('\n').split('\t') + [''] * 5)[:5]
        low = word.lower()
        if kind in kinds and frequency.get(low, 0) >= 2 and all(c.isalpha() or c == '-' for c in low):
            out[low] = kind + ('+' if singular and singular.lower() != low else '')
    return out
