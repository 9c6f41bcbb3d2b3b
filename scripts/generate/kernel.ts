import {readFileSync} from 'node:fs'
import wabt from 'wabt'

/** `kernel.wat` → its WebAssembly in base64: it needs SIMD, and a program goes on without it where that is missing. */
export async function kernel(root: string): Promise<Record<string, string>> {
  const folder = 'core/language/nl/parser'
  const module = (await wabt()).parseWat('kernel.wat', readFileSync(`${root}/${folder}/kernel.wat`, 'utf8'), {
    simd: true
  })
  const base64 = Buffer.from(module.toBinary({}).buffer).toString('base64')
  return {
    [`${folder}/kernel.generated.ts`]: `/** Made from kernel.wat by \`npm run generate\`. */\nexport const kernelBinary: string =\n  '${base64}'\n`
  }
}
