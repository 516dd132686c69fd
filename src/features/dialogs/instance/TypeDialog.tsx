import type { Instance } from '#engine/world/instances/instance.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import { findType, type InstanceType } from '#facts/catalogue.ts'
import { Families } from '#parts/types/Families.tsx'
import { Sizes } from '#parts/types/Sizes.tsx'
import { useAccount, usePlayground, useTimeZone } from '#store/react.tsx'
import { Icon } from '#ui/display/Icon.tsx'
import { ArrowRightIcon } from '#ui/look/icons.ts'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { useMemo, useState } from 'react'
import { Ask } from '../Ask.tsx'
import { aboutInstance } from './aboutInstance.tsx'
import { typesFor } from './typesFor.ts'

/**
 * The window for another type of a stopped instance, chosen as at a launch: one that can take its place where it is.
 */
export const TypeDialog = aboutInstance(Open)

function Open({ instance }: { readonly instance: Instance }) {
  const { inspector, storage } = useWords()
  const words = inspector.dialogs.type
  const history = usePlayground((state) => state.history)
  const { region } = history.account
  const own = findType(instance.type)
  const [{ type, size }, choose] = useState({ type: instance.type, size: own?.size ?? '' })
  const fitting = useMemo(() => new Set(typesFor(history.account, instance)), [history.account, instance])
  const same = type === instance.type
  const request = {
    action: 'ModifyInstanceAttribute',
    params: { InstanceId: instance.id, InstanceType: { Value: type } },
  }
  const choosing = {
    type,
    size,
    only: own?.architecture,
    region,
    set: (change: { readonly type: string; readonly size?: string }) => choose({ size, ...change }),
    zone: { name: instance.zone, offers: (one: InstanceType) => fitting.has(one) },
  }
  return (
    <Ask
      wide
      title={words.title(nameOf(instance))}
      apply={words.apply}
      request={request}
      why={same ? storage.modify.nothing : undefined}
    >
      <p className="text-ink-2">{words.text}</p>
      <div className="@container grid grid-cols-1 gap-5">
        <Families {...choosing} />
        <Sizes {...choosing} />
      </div>
      <Compared was={own} now={findType(type)} />
    </Ask>
  )
}

/** The table of what the instance has and will have, row by row. */
function Compared({ was, now }: { readonly was: InstanceType | undefined; readonly now: InstanceType | undefined }) {
  const { common, inspector, bill } = useWords()
  const words = inspector.dialogs.type
  const format = useFormat(useTimeZone())
  const region = useAccount((account) => account.region)
  if (!was || !now) return null
  const price = ({ onDemandMicroUsdPerHour: micro }: InstanceType) => {
    const dollars = micro[region]
    return dollars === undefined ? bill.noPrice : common.perHour(format.rate(dollars / 1e6))
  }
  const rows = [
    { term: words.choose, of: ({ name }: InstanceType) => name },
    { term: 'vCPU', of: ({ vcpus }: InstanceType) => format.number(vcpus) },
    { term: words.memory, of: ({ memoryMiB }: InstanceType) => format.memory(memoryMiB) },
    { term: words.price, of: price },
  ]
  return (
    <table className="w-full text-left">
      <caption className="sr-only">{words.compared}</caption>
      <thead>
        <tr className="text-caps text-ink-3">
          <td aria-hidden />
          <th scope="col" className="py-1 pr-3">
            {inspector.changed.was}
          </th>
          <td aria-hidden />
          <th scope="col" className="py-1">
            {inspector.changed.now}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ term, of }) => {
          const differs = of(was) !== of(now)
          return (
            <tr key={term} className="border-t border-line">
              <th scope="row" className="py-1.5 pr-3 font-normal text-ink-3">
                {term}
              </th>
              <td className="pr-3">{of(was)}</td>
              <td className="pr-3 text-ink-3">{differs && <Icon shape={ArrowRightIcon} />}</td>
              <td className={differs ? 'font-bold' : ''}>{of(now)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
