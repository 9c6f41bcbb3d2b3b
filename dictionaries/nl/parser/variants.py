"""Letter-style variants of treebank sentences: 'hij' becomes 'u', a statement an imperative, a noun phrase a heading, a list item loses its full stop."""
import collections
import random

SECOND = {'heeft': 'hebt', 'is': 'bent', 'kan': 'kunt', 'wil': 'wilt', 'zal': 'zult', 'was': 'was', 'mag': 'mag', 'had': 'had'}
U = {'nsubj': ('Case=Nom|Person=2|PronType=Prs', 'VNW|pers|pron|nomin|vol|2b|getal')}
NUMBER_AND_TENSE = 'Number=Sing|Tense=Pres|VerbForm=Fin'


def stems(sentences):
    """Infinitive → the form that an imperative has, from forms that the treebank tags as first person or imperative."""
    seen = collections.defaultdict(collections.Counter)
    for s in sentences:
        for c in s:
            if c[3] == 'VERB' and c[4] == 'WW|pv|tgw|ev':
                seen[c[2]][c[1].lower()] += 1
    return {lemma: forms.most_common(1)[0][0] for lemma, forms in seen.items()}


def capital(form):
    return form[:1].upper() + form[1:]


def small(cells):
    """The first word of a sentence inside it: names and abbreviations keep their capitals."""
    form = cells[1]
    return form if cells[3] == 'PROPN' or form.isupper() and len(form) > 1 else form[:1].lower() + form[1:]


def copy(s):
    return [list(c) for c in s]


def children(s, head):
    return [c for c in s if c[6] == head]


def polite(s):
    """'Hij heeft' → 'U hebt'; only where he is a plain subject of a finite verb in the singular."""
    s = copy(s)
    for c in s:
        if c[1].lower() in ('hij', 'zij', 'ze', 'men') and c[7] in ('nsubj', 'nsubj:pass') and 'Plur' not in c[5]:
            verbs = [v for v in s if (v[6] == c[6] or v[0] == c[6]) and 'VerbForm=Fin' in v[5]]
            if len(verbs) != 1 or 'Number=Plur' in verbs[0][5]:
                continue
            was_first = c[0] == '1'
            c[1], c[2] = ('U' if was_first else 'u'), 'u'
            c[3], (c[5], c[4]) = 'PRON', U['nsubj']
            verb = verbs[0]
            low = verb[1].lower()
            if low in SECOND and not (low == 'heeft' and random.random() < 0.5):
                verb[1] = capital(SECOND[low]) if verb[0] == '1' else SECOND[low]
            return s
    return None


def without(s, gone):
    """The sentence without some words, its heads counted anew; None when one of them has dependents."""
    if any(c[6] in gone and c[0] not in gone for c in s):
        return None
    kept = [c for c in s if c[0] not in gone]
    place = {c[0]: str(i + 1) for i, c in enumerate(kept)}
    place['0'] = '0'
    for c in kept:
        c[0], c[6] = place[c[0]], place[c[6]]
    return kept


def imperative(s, stem):
    """'Hij stuurt de brief op.' → 'Stuur de brief op.' (sometimes 'Stuurt u …')."""
    s = copy(s)
    if len(s) < 4 or s[0][7] != 'nsubj' or s[0][3] not in ('PRON', 'PROPN') or s[1][7] != 'root' or s[1][3] != 'VERB':
        return None
    verb = s[1]
    if 'VerbForm=Fin' not in verb[5] or 'Tense=Past' in verb[5] or s[0][6] != '2' or s[-1][1] == '?' or verb[2] not in stem:
        return None
    if any(c[7].startswith('aux') or c[1].lower() in ('zich', 'hem', 'zijn', 'haar') for c in children(s, '2')):
        return None
    if random.random() < 0.2 and verb[4].endswith('met-t'):
        s[0][1:6] = ['u', 'u', 'PRON', U['nsubj'][1], U['nsubj'][0]]
        s[0], s[1] = s[1], s[0]
        for c in s:
            c[6] = {'1': '2', '2': '1'}.get(c[6], c[6])
        s[0][0], s[1][0] = '1', '2'
    else:
        s = without(s, {'1'})
        if s is None:
            return None
        verb = s[0]
        verb[1], verb[4], verb[5] = stem[verb[2]], 'WW|pv|tgw|ev', NUMBER_AND_TENSE
    s[0][1] = capital(s[0][1])
    for c in s:
        if c[1].lower() == 'zich':
            return None
    return s


def subtree(s, top):
    ids = {top}
    for _ in s:
        ids |= {c[0] for c in s if c[6] in ids}
    return sorted(ids, key=int)


def heading(s):
    """A noun phrase of two to eight words by itself, as headings and subject lines are."""
    tops = [c for c in s if c[3] in ('NOUN', 'PROPN') and c[7] in ('nsubj', 'obj', 'root', 'nsubj:pass', 'conj')]
    random.shuffle(tops)
    for top in tops:
        ids = [i for i in subtree(s, top[0]) if s[int(i) - 1][7] not in ('cop', 'cc')]
        rows = [list(s[int(i) - 1]) for i in ids]
        if not 2 <= len(ids) <= 8 or int(ids[-1]) - int(ids[0]) != len(ids) - 1 or any('VerbForm=Fin' in c[5] for c in rows):
            continue
        if any(c[6] not in ids for c in rows if c[0] != top[0]) or rows[0][3] == 'PUNCT' or any(c[7] in ('nsubj', 'aux', 'mark') for c in rows if c[0] != top[0]):
            continue
        place = {i: str(k + 1) for k, i in enumerate(ids)}
        for c in rows:
            c[6], c[7] = ('0', 'root') if c[0] == top[0] else (place[c[6]], c[7])
            c[0] = place[c[0]]
        if rows[-1][3] == 'PUNCT':
            rows = rows[:-1] if all(c[6] != rows[-1][0] for c in rows) else rows
        rows[0][1] = capital(rows[0][1])
        return rows
    return None


def item(s):
    """A list item: no capital, and a semicolon or nothing at its end."""
    s = copy(s)
    s[0][1] = small(s[0])
    if s[-1][1] == '.' and not children(s, s[-1][0]):
        if random.random() < 0.4:
            s[-1][1:3] = [';', ';']
        else:
            s.pop()
    return s if len(s) > 1 else None


def variants(sentences, seed, many):
    """At most `many` of each kind."""
    random.seed(seed)
    stem = stems(sentences)
    order = list(sentences)
    random.shuffle(order)
    out = []
    for make, most in ((polite, many), (lambda s: imperative(s, stem), many), (heading, many), (item, many)):
        made = 0
        for s in order:
            new = make(s) if 2 < len(s) < 40 else None
            if new:
                out.append(new)
                made += 1
                if made == most:
                    break
        print('variants', made)
    return out
