/** As much of `node:assert` as the suites use, for a web worker has none. */
function ok(value: unknown, message = 'Expected something true'): asserts value {
  if (!value) throw new Error(message)
}

function equal<T>(actual: T, expected: T, message = ''): void {
  if (!Object.is(actual, expected)) throw new Error(`${message}\nexpected ${show(expected)}\nbut got  ${show(actual)}`)
}

function deepEqual<T>(actual: T, expected: T, message = ''): void {
  equal(show(actual), show(expected), message)
}

function show(value: unknown): string {
  return JSON.stringify(value)
}

interface Assert {
  (value: unknown, message?: string): asserts value
  equal: typeof equal
  deepEqual: typeof deepEqual
}

export const assert: Assert = Object.assign(ok, {equal, deepEqual})
