const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The bytes of a text in base64 of well-formed length; several times as fast as `atob` on megabytes. */
export function bytesOf(base64: string): Uint8Array {
  const values = new Uint8Array(128)
  for (let i = 0; i < 64; i++) values[signs.charCodeAt(i)] = i
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((base64.length / 4) * 3)
  for (let i = 0, o = 0; i < base64.length; i += 4, o += 3) {
    const group =
      (values[base64.charCodeAt(i)]! << 18) |
      (values[base64.charCodeAt(i + 1)]! << 12) |
      (values[base64.charCodeAt(i + 2) & 127]! << 6) |
      values[base64.charCodeAt(i + 3) & 127]!
    bytes[o] = group >> 16
    bytes[o + 1] = group >> 8
    bytes[o + 2] = group
  }
  return padding === 0 ? bytes : bytes.subarray(0, bytes.length - padding)
}
