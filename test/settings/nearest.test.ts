import assert from 'node:assert/strict'
import {editDistance, nearest} from '../../core/settings/nearest.js'
import {joinPath, parentOf, relativeTo} from '../../core/settings/paths.js'

describe('nearest', () => {
  it('counts edits', () => {
    assert.equal(editDistance('brief', 'brief'), 0)
    assert.equal(editDistance('breif', 'brief'), 1)
    assert.equal(editDistance('brief', 'brieven'), 3)
    assert.equal(editDistance('brief', 'iets heel anders', 3), 4)
  })
  it('finds the name that was meant, with or without its group', () => {
    const ids = ['jargon/term', 'readability/long-sentence', 'tone/threat']
    assert.equal(nearest('jargon/trem', ids), 'jargon/term')
    assert.equal(nearest('long-sentense', ids), 'readability/long-sentence')
    assert.equal(nearest('zzz', ids), undefined)
  })
})

describe('paths', () => {
  it('climbs to the top and no further', () => {
    const climb = (path: string) => {
      const all: string[] = []
      for (let folder = parentOf(path); folder !== undefined; folder = parentOf(folder)) all.push(folder)
      return all
    }
    assert.deepEqual(climb('/a/b/c.md'), ['/a/b', '/a', '/'])
    assert.deepEqual(climb('a/b.md'), ['a', ''])
    assert.deepEqual(climb('C:/a/b.md'), ['C:/a', 'C:/'])
    assert.deepEqual(climb('file:///a/b.md'), ['file:///a', 'file:///'])
    assert.deepEqual(climb('untitled:Untitled-1'), [])
  })
  it('joins and relates', () => {
    assert.equal(joinPath('/a/b', '../c/./d.yaml'), '/a/c/d.yaml')
    assert.equal(joinPath('/a', '../../../x'), '/x')
    assert.equal(joinPath('a', '../../x'), '../x')
    assert.equal(joinPath('C:/a', '../x'), 'C:/x')
    assert.equal(joinPath('C:/a', '/x'), 'C:/x')
    assert.equal(joinPath('file:///a', 'b c.yaml'), 'file:///a/b%20c.yaml')
    assert.equal(joinPath('', 'x'), 'x')
    assert.equal(joinPath('/', 'x'), '/x')
    assert.equal(relativeTo('/a', '/a/b/c'), 'b/c')
    assert.equal(relativeTo('/', '/a'), 'a')
    assert.equal(relativeTo('/a', '/ab'), undefined)
  })
})
