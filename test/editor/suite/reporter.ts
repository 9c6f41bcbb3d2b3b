/** One line a test through `console`, with a mark by which the launcher knows it among VS Code's own lines. */
export class LineReporter {
  constructor(runner: Mocha.Runner) {
    const say = (text: string) => console.log(text.replace(/^/gm, '[briefmaat] '))
    runner.on('suite', suite => suite.title && say(suite.title))
    runner.on('pass', test => say(`  ok ${test.title} (${test.duration} ms)`))
    runner.on('pending', test => say(`  skipped ${test.title}`))
    runner.on('fail', (test, error) => say(`  FAILED ${test.title}\n${error.stack ?? error.message ?? error}`))
  }
}
