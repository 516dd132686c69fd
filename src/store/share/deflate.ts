/** Text made small by the browser's own zlib, whose sum tells when anything was changed, in letters that any link carries. */
export async function deflate(text: string): Promise<string> {
  const small = await new Response(
    new Blob([text]).stream().pipeThrough(new CompressionStream('deflate')),
  ).arrayBuffer()
  const letters = Array.from(new Uint8Array(small), (byte) => String.fromCharCode(byte)).join('')
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** The text again; nothing where it is damaged, or longer than anybody has use for. */
export async function inflate(link: string, most: number): Promise<string | undefined> {
  try {
    const letters = atob(link.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
    const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate')).getReader()
    const decoder = new TextDecoder('utf-8', { fatal: true })
    let text = ''
    // a few bytes may unpack to gigabytes: what is too long is not unpacked to its end
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      text += decoder.decode(part.value, { stream: true })
      if (text.length > most) {
        await reader.cancel()
        return undefined
      }
    }
    return text + decoder.decode()
  } catch {
    return undefined
  }
}
