import { classes } from '#ui/look/classes.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'

/** The stop before Slack: SNS hands a message to Amazon Q, and Amazon Q posts it. */
export function AmazonQ({ lit = false }: { readonly lit?: boolean }) {
  const words = useWords().stage
  return (
    <>
      <span
        title={words.amazonQ}
        className={classes(
          'shrink-0 rounded-chip border px-1 text-[11px] leading-4 font-semibold',
          lit ? 'border-red bg-red-soft text-red' : 'border-line-strong text-ink-2',
        )}
      >
        Amazon Q
      </span>
      <span aria-hidden className={classes('shrink-0', lit ? 'text-red' : 'text-ink-3')}>
        →
      </span>
    </>
  )
}
