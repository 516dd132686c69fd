import { rateOf } from '#engine/observers/bill/amount.ts'
import { standAt } from '#engine/observers/credits/credits.ts'
import { unitsPerCredit } from '#engine/observers/credits/flow.ts'
import { outlook } from '#engine/observers/credits/outlook.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { findType } from '#facts/catalogue.ts'
import { get } from '#lib/table.ts'
import { hour } from '#lib/time.ts'
import { bound } from '#parts/commands/bound.ts'
import { creditsStandard, creditsUnlimited } from '#parts/commands/instance/credits.ts'
import { useBound } from '#parts/commands/useBound.ts'
import { useAccount, useNow, useTimeZone } from '#store/react.tsx'
import { Definition, Entry } from '#ui/display/Definition.tsx'
import { Section } from '#ui/display/Section.tsx'
import { Toggle } from '#ui/controls/Toggle.tsx'
import { Marked } from '#ui/display/Marked.tsx'
import { Term } from '#ui/overlays/Term.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { useMemo } from 'react'
import { usePartInSight } from '../usePartInSight.ts'

/** The CPU credits of a T instance: how many there are, where they go, and what happens when they are gone. */
export function Credits({ instance }: { readonly instance: Instance }) {
  const { inspector } = useWords()
  const words = inspector.credits
  const format = useFormat(useTimeZone())
  const now = useNow()
  const part = usePartInSight('credits')
  const row = useAccount((account) => get(account.credits, instance.id))
  const isUnlimited = row?.flow.mode === 'unlimited'
  const [turn] = useBound(
    useMemo(() => [bound(isUnlimited ? creditsStandard : creditsUnlimited, instance)], [isUnlimited, instance]),
  )
  const type = findType(instance.type)
  if (!row || !type?.burstable) return null
  const { flow } = row
  const { net, launch } = standAt(row, now)
  const credits = (units: number) => format.number(units / unitsPerCredit, 1)
  const perHour = (rate: number) => words.perHour(credits(rate * hour))
  return (
    <Section
      {...part}
      title={<Term term="cpu-credit">{words.title}</Term>}
      end={<b className="text-small">{words.modes[flow.mode]}</b>}
    >
      <Balance share={Math.abs(net) / flow.limit} owed={net < 0} />
      <Definition className="mt-2">
        <Entry term={net < 0 ? <Term term="surplus-credits">{words.owed}</Term> : words.balance}>
          {words.of(credits(Math.abs(net)), credits(flow.limit))}
        </Entry>
        {launch > 0 && <Entry term={<Term term="launch-credits">{words.launch}</Term>}>{credits(launch)}</Entry>}
        <Entry term={words.earns}>{perHour(flow.earn)}</Entry>
        <Entry term={words.spends}>
          {perHour(outlook(row, now).kind === 'slowed' ? Math.min(flow.earn, flow.spend) : flow.spend)}
        </Entry>
      </Definition>
      <p className="my-2 font-medium">
        <Outlook instance={instance} />
      </p>
      <Toggle
        on={isUnlimited}
        label={words.unlimited}
        term="unlimited-mode"
        hint={words.unlimitedHint}
        {...(turn?.why !== undefined && { why: turn.why })}
        onChange={() => turn?.onChoose()}
      />
      <p className="mt-2 text-small text-ink-3">
        <Marked text={words.explain(format.number(type.baselinePercentPerVcpu ?? 0, 1), format.number(type.vcpus))} />
      </p>
    </Section>
  )
}

/** The bar of the day's store of credits; a debt fills it in another colour. */
function Balance({ share, owed }: { readonly share: number; readonly owed: boolean }) {
  return (
    <div aria-hidden className="h-1.5 overflow-hidden rounded-full bg-sunken">
      <div
        className={`h-full rounded-full ${owed ? 'bg-amber' : 'bg-green'}`}
        data-fill
        style={{ width: `${Math.min(1, share) * 100}%` }}
      />
    </div>
  )
}

function Outlook({ instance }: { readonly instance: Instance }) {
  const words = useWords().inspector.credits.outlook
  const format = useFormat(useTimeZone())
  const now = useNow()
  const row = useAccount((account) => get(account.credits, instance.id))
  const account = useAccount((one) => one)
  if (!row) return null
  const percent = `${format.number(findType(instance.type)?.baselinePercentPerVcpu ?? 0, 1)}%`
  const what = outlook(row, now)
  switch (what.kind) {
    case 'slowed':
      return words.slowed(percent)
    case 'slows':
      return words.slows(format.span(what.left), percent)
    case 'charged': {
      const lines = (get(account.meters, instance.id)?.lines ?? []).flatMap((id) => get(account.bill, id) ?? [])
      const credits = lines.filter((line) => line.item === 'credits')
      return credits.some((line) => line.price === undefined)
        ? words.chargedUnpriced
        : words.charged(format.money(rateOf(credits, now)))
    }
    case 'none':
    case 'level':
    case 'full':
      return words[what.kind]
    default:
      return words[what.kind](format.span(what.left))
  }
}
