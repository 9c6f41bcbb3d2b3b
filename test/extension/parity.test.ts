import assert from 'node:assert/strict'
import {pathToFileURL} from 'node:url'
import {PartFinder} from '../../cli/parts.js'
import {createBriefmaat} from '../../core/index.js'
import {disk} from '../../extension/server/disk.js'
import {samples, samplesFolder} from '../samples/annotations.js'
import {TestClient} from './client.js'

const languages: Record<string, string> = {
  md: 'markdown',
  txt: 'plaintext',
  html: 'html',
  hbs: 'handlebars',
  j2: 'jinja',
  twig: 'twig',
  ftl: 'ftl',
  latte: 'latte'
}

describe('extension: the editor and the command', () => {
  it('give the same findings on the same letter, parts included', async () => {
    const briefmaat = await createBriefmaat()
    const finder = new PartFinder(samplesFolder)
    const client = await new TestClient({
      create: createBriefmaat,
      disk,
      folders: [pathToFileURL(samplesFolder).href],
      settings: () => ({delay: 0})
    }).start()
    try {
      for (const {path, text, name} of samples().filter((_, i) => i % 3 === 0)) {
        const uri = pathToFileURL(path).href
        await client.open(uri, text, languages[path.split('.').at(-1)!]!)
        const shown = (await client.checked(uri)).map(
          ({code, range, message}) => `${range.start.line + 1}:${range.start.character + 1} ${code} ${message}`
        )
        const report = briefmaat.check(text, {path, resolve: finder.resolver(samplesFolder)})
        const told = report.findings
          .filter(({at}) => at.path === undefined)
          .map(({ruleId, message, at}) => `${at.start.line}:${at.start.column} ${ruleId} ${message}`)
        assert.deepEqual(shown.sort(), told.sort(), name)
      }
    } finally {
      await client.stop()
    }
  })
})
