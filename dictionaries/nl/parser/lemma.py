"""
Lemma rules: per word class, an edit of the form by its longest known ending. An edit is written as
`case ge cut add`: l(ower), k(eep) or c(apitalise); whether a participle's 'ge' goes; how many letters go; what comes.
"""
import collections

PREFIXES = ('terecht', 'vooruit', 'voorbij', 'achter', 'binnen', 'buiten', 'plaats', 'tussen', 'bekend', 'kennis', 'boven',
            'dicht', 'langs', 'omver', 'onder', 'samen', 'tegen', 'terug', 'thuis', 'klaar', 'deel', 'door', 'goed', 'neer',
            'open', 'over', 'rond', 'stil', 'vast', 'voor', 'vrij', 'waar', 'weer', 'aan', 'bij', 'los', 'mee', 'mis', 'toe',
            'uit', 'vol', 'weg', 'af', 'in', 'na', 'om', 'op')
LONGEST = 7


def word_class(label):
    """The part of a morphology label that matters for the lemma."""
    upos, *feats = label.split('|')
    return '|'.join([upos] + [f for f in feats if f.split('=')[0] in ('VerbForm', 'Number', 'Tense', 'Degree')])


def ge_at(low):
    """Where a participle has the 'ge' that its infinitive lacks ('gebeld', 'opgebeld'), or -1."""
    for prefix in PREFIXES:
        if low.startswith(prefix + 'ge'):
            return len(prefix)
    return 0 if low.startswith('ge') else -1


def cased(form, case):
    return form if case == 'k' else form.lower() if case == 'l' else form[:1].upper() + form[1:].lower()


def apply(form, edit):
    digits = 2 if edit[3:4].isdigit() else 1
    cut, add = int(edit[2:2 + digits]), edit[2 + digits:]
    text = cased(form, edit[0])
    at = ge_at(text.lower()) if edit[1] == '1' else -1
    if at >= 0:
        text = text[:at] + text[at + 2:]
    return text[:len(text) - cut] + add if cut <= len(text) else text


def edit_of(form, lemma):
    """The shortest edit that makes the lemma, or None."""
    found = []
    for rank, case in enumerate('lkc'):
        for ge in '01':
            base = cased(form, case)
            at = ge_at(base.lower()) if ge == '1' else -1
            if ge == '1':
                if at < 0:
                    continue
                base = base[:at] + base[at + 2:]
            same = 0
            while same < min(len(base), len(lemma)) and base[same] == lemma[same]:
                same += 1
            if (same or len(base) < 7) and not lemma[same:same + 1].isdigit():
                found.append((len(base) + len(lemma) - 2 * same + (ge == '1'), rank, f'{case}{ge}{len(base) - same}{lemma[same:]}'))
    edit = min(found)[2] if found else None
    return edit if edit and apply(form, edit) == lemma else None


def plain(form, upos, lemma):
    """The treebank's 'opleiding_ploeg' as the word itself: 'opleidingsploeg'."""
    last = lemma.rpartition('_')[2]
    at = form.lower().rfind(last[:4].lower()) if upos == 'NOUN' and last != lemma else -1
    return form[:at] + last if at > 0 else lemma.replace('_', '')


def items(sentences, label):
    """Form, class and lemma of every token; a verb whose particle stands apart has the lemma without it."""
    for s in sentences:
        particles = {c[6]: c[1].lower() for c in reversed(s) if c[7] == 'compound:prt'}
        for c in s:
            lemma, particle = plain(c[1], c[3], c[2]), particles.get(c[0])
            if particle and lemma.startswith(particle) and not c[1].lower().startswith(particle):
                lemma = lemma[len(particle):]
            yield c[1], word_class(label(c)), lemma


def cut_of(edit):
    return int(edit[2:4]) if edit[3:4].isdigit() else int(edit[2])


def look(table, text):
    for at in range(len(text) + 1):
        hit = table.get(text[at:])
        if hit is not None:
            return hit
    return None


def learn(all_items):
    """{class: {ending: edit}}; an ending that starts with '<' is a whole word."""
    seen = collections.defaultdict(collections.Counter)
    for form, kind, lemma in all_items:
        edit = edit_of(form, lemma)
        if edit is not None:
            seen[kind, form][edit] += 2
    forms = collections.defaultdict(list)
    for (kind, form), edits in seen.items():
        forms[kind].append(('<' + form.lower(), edits.most_common(1)[0][0], sum(edits.values())))
    return {kind: table_of(rows) for kind, rows in forms.items()}


def table_of(rows):
    table = {}
    for size in range(LONGEST + 1):
        votes, shortest = collections.defaultdict(collections.Counter), {}
        for text, edit, weight in rows:
            if len(text) >= size:
                ending = text[len(text) - size:]
                votes[ending][edit] += min(weight, 3)
                shortest[ending] = min(shortest.get(ending, 99), len(text) - 1)
        for ending, edits in votes.items():
            if not ending.startswith('<'):  # an edit that leaves nothing of a form is no rule: 'ben' is 'zijn', 'ken' is not
                edits = collections.Counter({e: n for e, n in edits.items() if cut_of(e) < shortest[ending]})
            if not edits:
                continue
            best, n = edits.most_common(1)[0]
            now = look(table, ending)
            if best != now and n >= edits.get(now, 0) + (2 if size else 1):
                table[ending] = best
    for text, edit, weight in rows:
        if weight >= 2 and look(table, text) != edit:
            table[text] = edit
    return table


def pack(rules):
    """As text: `#class`, then a line per edit with its endings."""
    lines = []
    for kind, table in sorted(rules.items()):
        by = collections.defaultdict(list)
        for ending, edit in table.items():
            by[edit].append(ending)
        lines.append('#' + kind)
        lines += [edit + '\t' + ' '.join(sorted(endings)) for edit, endings in sorted(by.items())]
    return '\n'.join(lines)
