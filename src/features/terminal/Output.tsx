import type { Shown } from '#cli/shell/shell.ts'
import { classes } from '#ui/look/classes.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'

/** of `--color on`: the page has colours of its own */
// oxlint-disable-next-line no-control-regex -- what a terminal takes for a colour begins with a control character
const colours = /\u001B\[\d*m/g
/** longer than that is shown without colours */
const longestColoured = 20_000

/** The output of a command: JSON in colours, complaints in red, all of it text that can be selected. */
export function Output({ shown }: { readonly shown: readonly Shown[] }) {
  const { ours } = useWords().terminal
  return shown.map(({ text: printed, isError }, nth) => {
    const plain = printed.replaceAll(colours, '')
    const text = plain.includes('playground') ? inLanguage(plain, ours) : plain
    return (
      <pre
        key={nth}
        className={classes(
          'max-w-full overflow-x-auto font-mono whitespace-pre',
          isError ? 'whitespace-pre-wrap! text-red' : 'text-ink-2',
        )}
      >
        {!isError && /^\s*[[{]/.test(text) && text.length < longestColoured ? coloured(text) : text.replace(/\n$/, '')}
      </pre>
    )
  })
}

const inLanguage = (text: string, ours: (line: string) => string | undefined): string =>
  text
    .split('\n')
    .map((line) => ours(line) ?? line)
    .join('\n')

const token = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\b\d+(?:\.\d+)?(?:e[-+]?\d+)?\b/g

function coloured(text: string) {
  const parts = []
  let last = 0
  for (const match of text.replace(/\n$/, '').matchAll(token)) {
    const [whole, string, colon] = match
    parts.push(text.slice(last, match.index))
    const tone = string === undefined ? 'text-amber' : colon === undefined ? 'text-green' : 'text-accent'
    parts.push(
      <span key={match.index} className={tone}>
        {whole}
      </span>,
    )
    last = match.index + whole.length
  }
  return [...parts, text.slice(last).replace(/\n$/, '')]
}
