import type { ReactNode } from 'react'
import { useTimeZone } from '#store/react.tsx'
import { classes } from '#ui/look/classes.ts'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { imageOf, type PartProps } from '../form/form.ts'
import { priceOf } from '../form/priceOf.ts'

/** The prices an hour, running and stopped, and what they are made of. */
export function Prices({ form, account }: Pick<PartProps, 'form' | 'account'>) {
  const { launch, market } = useWords()
  const words = launch.summary
  const format = useFormat(useTimeZone())
  const price = priceOf(form, account)
  const money = (dollars: number | undefined) =>
    dollars === undefined ? <span className="font-sans">{launch.noPrice}</span> : words.hourly(format.money(dollars))
  const spot = form.spot !== undefined
  const instance = price.count > 1 ? words.instances(price.count) : words.instance
  // a one-time request, and so what AWS terminates, cannot be stopped
  const stops = imageOf(form).rootDeviceType === 'ebs' && form.spot !== 'terminate'
  return (
    <dl aria-label={words.price} className="grid grid-cols-[1fr_auto] gap-x-3 gap-y-1 border-t border-line-strong pt-3">
      <Line term={spot ? market.spot.priceOf(instance) : instance}>{money(price.instance)}</Line>
      {form.publicIp && <Line term={words.address}>{money(price.address)}</Line>}
      {price.diskGiB > 0 && <Line term={words.disks(format.number(price.diskGiB))}>{money(price.disks)}</Line>}
      <Line term={words.running} strong>
        {money(price.running)}
      </Line>
      <Line term={words.stopped} quiet>
        {stops ? money(price.stopped) : <span className="font-sans">{words.cannotStop}</span>}
      </Line>
    </dl>
  )
}

function Line(props: {
  readonly term: string
  readonly children: ReactNode
  readonly strong?: boolean
  readonly quiet?: boolean
}) {
  const { term, children, strong = false, quiet = false } = props
  return (
    <div
      className={classes(
        'col-span-2 grid grid-cols-subgrid items-baseline',
        strong && 'mt-1.5 text-lead',
        quiet && 'text-ink-2',
      )}
    >
      <dt className={strong ? 'font-bold' : ''}>{term}</dt>
      <dd className={classes('text-right font-mono text-[0.9em]', strong ? 'font-bold' : !quiet && 'font-semibold')}>
        {children}
      </dd>
    </div>
  )
}
