import { readScript } from './script.ts'

/** True of a text that bash would wait for more of: an open block, quotes, a document, or a line that goes on. */
export const isUnfinished = (text: string): boolean =>
  /(^|[^\\])(\\\\)*\\$|(\||&&)\s*$/.test(text) ||
  hasOpenDocument(text) ||
  readScript(text).some(({ error }) => error !== undefined && /unexpected (end of file|EOF)/.test(error))

/** bash itself runs a script whose document has no end; who types one has not come to it yet */
const hasOpenDocument = (text: string) =>
  [...text.matchAll(/<<-?\s*(['"]?)([A-Za-z_]\w*)\1/g)].some(
    ([begun, , word], nth, all) =>
      nth === all.length - 1 &&
      !text
        .slice(text.lastIndexOf(begun) + begun.length)
        .split('\n')
        .some((line) => line.trim() === word),
  )
