import { faultOf } from '#engine/world/faults/every.ts'
import type { FaultName } from '#engine/world/faults/names.ts'
import type { Bound } from '#parts/commands/bound.ts'
import { useBound } from '#parts/commands/useBound.ts'
import { useStudio } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { classes } from '#ui/look/classes.ts'
import { Icon } from '#ui/display/Icon.tsx'
import { ChevronDownIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useId, useMemo, useState } from 'react'

export interface BrokenThing {
  readonly fault: FaultName
  readonly device?: string
  readonly there: boolean
  /** breaks it where it is whole, mends it where it is broken */
  readonly turn: Bound
}

/** The line of one fault: its name, which opens what it is, and one button; while it is there, what helps. */
export function FaultLine({ thing: { fault, device, there, turn } }: { readonly thing: BrokenThing }) {
  const studio = useStudio()
  const { faults: words, inspector } = useWords()
  const { name: called, about: told } = words.of[fault]
  const { remedy, seat } = faultOf(fault)
  const [open, setOpen] = useState(false)
  const about = useId()
  const name = device ? `${called} (${device})` : called
  const [offer] = useBound(useMemo(() => [turn], [turn]))
  return (
    <li className="py-0.5">
      <div className="grid grid-cols-[minmax(0,1fr)_5rem] items-center gap-2">
        <button
          type="button"
          aria-expanded={open}
          aria-controls={about}
          onClick={() => setOpen(!open)}
          className={classes(
            'flex min-h-7 min-w-0 items-center gap-1 text-left font-medium hover:text-accent pointer-coarse:min-h-11',
            there && 'text-red',
          )}
        >
          <span className="min-w-0">
            {name}
            {there && <span className="font-strong"> · {words.there}</span>}
          </span>
          <Icon
            shape={ChevronDownIcon}
            size={12}
            className={classes('shrink-0 text-ink-3 transition-transform', open && 'rotate-180')}
          />
        </button>
        <Button
          size="small"
          kind={there ? 'plain' : 'quiet'}
          aria-label={`${there ? words.clear : words.inject}: ${name}`}
          onClick={() => offer?.onChoose()}
          {...(offer?.why !== undefined && { why: offer.why })}
        >
          {there ? words.clear : words.inject}
        </Button>
      </div>
      <div id={about} className="text-small text-ink-3">
        {open && <p className="pb-1">{told}</p>}
        {there && (
          <p className="pb-1 text-ink-2">
            {words.remedies[remedy]}{' '}
            {seat === 'root' && (
              <button
                type="button"
                onClick={() => studio.preferences.setState({ tab: 'storage' })}
                className="font-medium text-accent underline-offset-3 hover:underline"
              >
                {inspector.rescue.byStep}
              </button>
            )}
          </p>
        )}
      </div>
    </li>
  )
}
