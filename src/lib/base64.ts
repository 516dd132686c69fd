const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Base64 of a text of ASCII characters; the pure floors have no browser to ask. */
export function base64(ascii: string): string {
  let text = ''
  for (let i = 0; i < ascii.length; i += 3) {
    const bits = [0, 1, 2].reduce((all, k) => all * 256 + (ascii.charCodeAt(i + k) || 0), 0)
    const four = [18, 12, 6, 0].map((shift) => digits[(bits >> shift) & 63]).join('')
    const bytes = Math.min(3, ascii.length - i)
    text += four.slice(0, bytes + 1).padEnd(4, '=')
  }
  return text
}
