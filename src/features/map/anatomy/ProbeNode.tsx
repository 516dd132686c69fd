import type { InstanceId } from '#lib/brand.ts'
import { probe, type ProbeReason } from '#engine/world/network/probe.ts'
import { useAccount, useInstance, useStudio } from '#store/react.tsx'
import { classes } from '#ui/look/classes.ts'
import { Icon } from '#ui/display/Icon.tsx'
import { GlobeIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { memo } from 'react'
import { doors } from '#parts/commands/things/doors.ts'
import { joined } from '../joined.ts'
import { lookInside } from '../things/lookAt.ts'

/** Can somebody outside reach it? With the reason when not: no status check answers this. */
export const ProbeNode = memo(function ProbeNode() {
  const studio = useStudio()
  const { stage: words, places } = useWords()
  const instance = useInstance()
  return (
    <button
      type="button"
      data-part="reach"
      {...joined(places.joined.probe)}
      onClick={() => lookInside(studio, 'network')}
      // what has no room falls out as a whole, the reasons first; the inspector tells all of it
      className="nodrag flex h-full w-full flex-col flex-wrap content-start gap-x-4 gap-y-1 overflow-hidden rounded-node border-[1.5px] border-line-strong bg-surface px-2 py-1.5 text-left text-[11.5px] leading-3.5 shadow-card hover:border-ink"
    >
      <span className="flex w-full items-center gap-1 leading-4 font-bold">
        <Icon shape={GlobeIcon} size={13} className="shrink-0" />
        <span className="leading-3.5">{words.reach}</span>
      </span>
      {instance && instance.state !== 'terminated' && <Doors id={instance.id} />}
    </button>
  )
})

/** The reasons of a closed way that somebody has set up: what the network may and may not do. */
const onPurpose: readonly ProbeReason[] = [
  'SecurityGroup',
  'NotRunning',
  'NoPublicAddress',
  'NoRoute',
  'Blackhole',
  'NetworkAclIn',
  'NetworkAclOut',
]

function Doors({ id }: { readonly id: InstanceId }) {
  const words = useWords().stage
  const results = useAccount((account) => doors.map(({ port }) => probe(account, id, port)?.result))
  const reasons = useAccount((account) => doors.map(({ port }) => probe(account, id, port)?.reason))
  const why = doors.flatMap(({ name }, nth) => {
    const reason = reasons[nth]
    const told = results[nth] !== 'Succeeded' && reason && reason !== 'Listening'
    return told && !reasons.slice(0, nth).includes(reason) ? [{ name, said: words.reasons[reason] }] : []
  })
  return (
    <>
      {doors.map(({ name, port }, nth) => {
        const result = results[nth]
        const reason = reasons[nth]
        const ok = result === 'Succeeded'
        // closed on purpose, or not there: nothing has broken
        const plain = reason !== undefined && onPurpose.includes(reason)
        return (
          <span
            key={port}
            className={classes('w-full font-strong', ok ? 'text-green' : plain ? 'text-ink-2' : 'text-red')}
          >
            {name} {ok ? `✓ ${words.reached}` : `✕ ${words.unreached[result === 'Refused' ? 'Refused' : 'TimedOut']}`}
          </span>
        )
      })}
      {why.map(({ name, said }) => (
        <span key={name} title={said} className="w-full text-[11px] leading-3.25 text-ink-3">
          {why.length > 1 ? `${name}: ${said}` : said}
        </span>
      ))}
    </>
  )
}
