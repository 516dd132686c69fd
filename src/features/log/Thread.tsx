import type { Account } from '#engine/account.ts'
import type { Event } from '#engine/event.ts'
import { openMysteries } from '#engine/world/faults/mystery/shown.ts'
import { useTimeZone } from '#store/react.tsx'
import { classes } from '#ui/look/classes.ts'
import { Icon } from '#ui/display/Icon.tsx'
import { ArrowRightIcon } from '#ui/look/icons.ts'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { Asker } from './Asker.tsx'
import { Said } from './Said.tsx'

interface ThreadProps {
  /** the newest first */
  readonly chain: readonly Event[]
  readonly account: Account
  readonly say: (event: Event) => string
  readonly onGo: (event: Event) => void
  readonly label: string
}

/** A chain of causes as a thread, each a way to its moment; where it began stands out. */
export function Thread({ chain, account, say, onGo, label }: ThreadProps) {
  const format = useFormat(useTimeZone())
  // the day is said where it is another one: a moment closes with eight digits of time
  const timeOf = ({ at }: Event, before: Event | undefined) => {
    const moment = format.moment(at)
    const same = before && format.moment(before.at).slice(0, -8) === moment.slice(0, -8)
    return same ? format.clock(at) : moment
  }
  const mysteries = new Set(openMysteries(account).map(({ event }) => event))
  return (
    <ol aria-label={label} className="grid">
      {chain.map((event, nth) => (
        <Link
          key={event.id}
          event={event}
          text={say(event)}
          time={timeOf(event, chain[nth - 1])}
          first={nth === 0}
          last={nth === chain.length - 1}
          unknown={mysteries.has(event.id)}
          onGo={() => onGo(event)}
        />
      ))}
    </ol>
  )
}

interface LinkProps {
  readonly event: Event
  readonly text: string
  readonly time: string
  readonly first: boolean
  readonly last: boolean
  /** a mystery that nobody has named yet: it stands for all that came of it */
  readonly unknown: boolean
  readonly onGo: () => void
}

function Link({ event, text, time, first, last, unknown, onGo }: LinkProps) {
  const { why } = useWords()
  const fault = event.by === 'fault' || unknown
  const action = 'action' in event && event.kind !== 'AlarmActionRun' ? event.action : undefined
  return (
    <li className="relative grid grid-cols-[1.25rem_1fr] gap-x-2">
      {!last && <span aria-hidden className="absolute top-6.5 -bottom-1.5 left-[0.5625rem] w-0.5 bg-line-strong" />}
      <span
        aria-hidden
        className={classes(
          'relative mt-3 size-3 justify-self-center rounded-full border-2 bg-surface',
          last ? 'border-accent bg-accent ring-4 ring-accent/15' : fault ? 'border-orange' : 'border-edge',
        )}
      />
      <button
        type="button"
        onClick={onGo}
        data-autofocus={first || undefined}
        className={classes(
          'group mb-1.5 grid min-w-0 gap-1 rounded-control px-2.5 py-2 text-left hover:bg-sunken',
          last && 'bg-accent-soft hover:brightness-98',
        )}
      >
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-small text-ink-3">
          {!first && <span>{why.because}</span>}
          <span className="font-mono tabular-nums">{time}</span>
          <Asker by={event.by} from={event.kind === 'Asked' ? event.from : undefined} solid={last} />
          {last && <span className="font-semibold text-accent">{why.root}</span>}
          <Icon
            shape={ArrowRightIcon}
            size={13}
            className="ml-auto text-ink-3 opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100 pointer-coarse:opacity-100"
          />
        </span>
        <span className={classes('min-w-0', last || fault ? 'font-strong text-ink' : 'text-ink')}>
          <Said text={text} also={action} />
        </span>
        {unknown && <span className="text-small font-semibold text-orange">{why.unknown}</span>}
      </button>
    </li>
  )
}
