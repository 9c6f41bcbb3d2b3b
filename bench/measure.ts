/** Taking the time, as steadily as a busy machine allows. */
import {spawnSync} from 'node:child_process'
import {join} from 'node:path'

/** The value below which so large a share of the numbers lies; 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Milliseconds that a piece of work takes. */
export function time(work: () => unknown): number {
  const start = process.hrtime.bigint()
  work()
  return Number(process.hrtime.bigint() - start) / 1e6
}

/** Milliseconds of each of `rounds` runs, after as many to warm up. */
export function times(rounds: number, work: (round: number) => unknown, warmUp = rounds): number[] {
  for (let i = 0; i < warmUp; i++) work(i)
  return Array.from({length: rounds}, (_, i) => time(() => work(warmUp + i)))
}

/** Medians, in milliseconds, of Node processes that run in turn (A B C, A B C …), so that a busy moment hits all. */
export function inTurn(rounds: number, runs: readonly (readonly string[])[]): number[] {
  const taken: number[][] = runs.map(() => [])
  for (let round = 0; round < rounds; round++) {
    runs.forEach((args, i) => {
      taken[i]!.push(time(() => spawnSync(process.execPath, [...args], {stdio: 'ignore'})))
    })
  }
  return taken.map(all => quantile(all, 0.5))
}

/** Peak memory of a Node process in MiB. */
export function peakMemory(args: readonly string[]): number {
  const {stderr} = spawnSync(process.execPath, ['--require', join(import.meta.dirname, 'peak.cjs'), ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe']
  })
  return Number(stderr.slice(stderr.lastIndexOf('\n') + 1)) / 1024
}
