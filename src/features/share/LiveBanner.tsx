import { useTransient } from '#store/react.tsx'
import { Icon } from '#ui/display/Icon.tsx'
import { classes } from '#ui/look/classes.ts'
import { TerminalIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'

/** Says that the page follows the account of an endpoint, whether one can act on it here, and when it is out of reach. */
export function LiveBanner() {
  const { live: words } = useWords().share
  const live = useTransient((state) => state.live)
  if (!live) return null
  return (
    <section
      aria-label={words.title}
      aria-live="polite"
      className={classes(
        'flex items-center gap-x-2 border-b px-4 py-1.5 max-tablet:px-2.5',
        live.lost ? 'border-amber/40 bg-amber/10' : 'border-accent/30 bg-accent-soft',
      )}
    >
      <Icon shape={TerminalIcon} className={live.lost ? 'text-amber' : 'text-accent'} />
      <p className="min-w-0 flex-1">
        <b className="font-strong">{live.lost ? words.lost : words.title}</b>
        <span className="text-ink-2 max-tablet:sr-only"> · {live.acts ? words.acts : words.watches}</span>
      </p>
    </section>
  )
}
