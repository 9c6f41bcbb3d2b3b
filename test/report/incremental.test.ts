import {strict as assert} from 'node:assert'
import fc from 'fast-check'
import {type Briefmaat, createBriefmaat} from '../../core/index.js'
import {samples} from '../samples/annotations.js'

/** Pieces that an edit puts in: words, marks and template tags that change what stands around them. */
const typed = fc.constantFrom(
  '',
  'Indien ',
  ' u ',
  '.',
  '\n\n',
  '\n',
  '# ',
  '- ',
  '{{naam}}',
  '{{#if x}}',
  '<p>',
  '**',
  '😀',
  ' binnen zes weken',
  '"'
)

describe('checking again after an edit', () => {
  let briefmaat: Briefmaat

  before(async () => {
    briefmaat = await createBriefmaat()
  })

  it('gives what a fresh engine gives, whatever is still kept of the letter before', async () => {
    const letters = samples().filter(({name}) => /^good\/.*\.(?:md|txt|html)$/.test(name))
    await fc.assert(
      fc.asyncProperty(
        fc.nat(letters.length - 1),
        fc.array(fc.tuple(fc.nat(3000), fc.nat(12), typed), {minLength: 1, maxLength: 4}),
        async (which, edits) => {
          const {text, path} = letters[which]!
          let edited = text
          for (const [at, length, put] of edits) {
            const start = at % (edited.length + 1)
            edited = edited.slice(0, start) + put + edited.slice(start + length)
            briefmaat.check(edited, {path})
          }
          const fresh = await createBriefmaat()
          assert.deepEqual(briefmaat.check(edited, {path}), fresh.check(edited, {path}))
        }
      ),
      {numRuns: 60, seed: 20261122}
    )
  })
})
