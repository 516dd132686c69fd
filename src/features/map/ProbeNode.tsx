import type { InstanceId } from '#lib/brand.ts'
import { probe } from '#engine/world/network/probe.ts'
import { useAccount, useInstance } from '#store/react.tsx'
import { classes } from '#ui/look/classes.ts'
import { Icon } from '#ui/display/Icon.tsx'
import { GlobeIcon } from '#ui/look/icons.ts'
import { useFirstWords } from '#ui/words/WordsProvider.tsx'
import { memo } from 'react'

const doors = [
  { name: 'SSH', port: 22 },
  { name: 'HTTP', port: 80 },
] as const

/** Can somebody outside reach it? With the reason when not: no status check answers this. */
export const ProbeNode = memo(function ProbeNode() {
  const words = useFirstWords().map
  const instance = useInstance()
  return (
    <div className="h-full rounded-node border-[1.5px] border-line-strong bg-surface px-2.75 py-2 text-[11.5px] leading-4 shadow-card">
      <div className="flex items-center gap-1.5 text-[12px] leading-5 font-bold">
        <Icon shape={GlobeIcon} size={13} />
        {words.reach}
      </div>
      {instance &&
        instance.state !== 'terminated' &&
        doors.map((door) => <Door key={door.port} id={instance.id} {...door} />)}
    </div>
  )
})

interface DoorProps {
  readonly id: InstanceId
  readonly name: string
  readonly port: number
}

function Door({ id, name, port }: DoorProps) {
  const words = useFirstWords().map
  const result = useAccount((account) => probe(account, id, port)?.result)
  const reason = useAccount((account) => probe(account, id, port)?.reason)
  const ok = result === 'Succeeded'
  return (
    <div className="mt-0.5">
      <span className={classes('font-strong', ok ? 'text-green' : 'text-red')}>
        {name} {ok ? `✓ ${words.reached}` : `✕ ${words.unreached[result === 'Refused' ? 'Refused' : 'TimedOut']}`}
      </span>
      {!ok && reason && reason !== 'Listening' && (
        <span className="block text-[10px] leading-3 text-ink-3">{words.reasons[reason]}</span>
      )}
    </div>
  )
}
