import { whySaid } from '#parts/commands/offer.ts'
import type { Page } from '#parts/commands/page/page.ts'
import { Icon } from '#ui/display/Icon.tsx'
import { Kbd } from '#ui/display/Kbd.tsx'
import { classes } from '#ui/look/classes.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import type { Item } from './shelf.ts'

interface LineProps {
  readonly id: string
  readonly item: Item
  readonly page: Page
  readonly active: boolean
  readonly onPoint: () => void
  readonly onChoose: () => void
}

/** The line of one thing to do, and what it is done to; what cannot be done now stays and says why. */
export function Line({ id, item, page, active, onPoint, onChoose }: LineProps) {
  const words = useWords()
  const why = item.whyNot?.(page)
  const { label, on, kind, aws, pressed, danger = false } = item
  return (
    <button
      type="button"
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      aria-disabled={why !== undefined}
      // the field keeps the focus
      onPointerDown={(event) => event.preventDefault()}
      onPointerMove={active ? undefined : onPoint}
      onClick={onChoose}
      className={classes(
        'flex min-h-10 w-full cursor-default text-left items-center gap-2.5 rounded-control px-3 py-1.5 pointer-coarse:min-h-12',
        active && 'bg-accent-soft',
      )}
    >
      <Icon
        shape={item.icon}
        className={classes('shrink-0', why ? 'text-ink-3 opacity-60' : danger ? 'text-red' : 'text-ink-3')}
      />
      <span className="min-w-0 flex-1">
        <span className={classes('flex min-w-0 items-baseline gap-1.5', why && 'text-ink-3')}>
          <bdi className={classes('truncate font-medium', danger && !why && 'text-red')}>{label}</bdi>
          {on !== undefined && (
            <bdi className="max-w-1/2 shrink-0 truncate rounded-chip bg-sunken px-1.5 text-small font-medium text-ink-2">
              {on}
            </bdi>
          )}
        </span>
        {why && <bdi className="block text-small text-ink-3">{whySaid(why, words)}</bdi>}
      </span>
      {aws !== undefined && !why && (
        <span lang="en" className="truncate font-mono text-tiny text-ink-3 max-tablet:hidden">
          {aws}
        </span>
      )}
      {pressed !== undefined && <Kbd>{pressed}</Kbd>}
      <span className="shrink-0 text-small text-ink-3">{kind}</span>
    </button>
  )
}
