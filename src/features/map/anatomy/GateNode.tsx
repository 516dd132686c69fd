import type { Group } from '#engine/world/network/network.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import { findGroup } from '#engine/world/network/vpc.ts'
import { useAccount, useInstance, useStudio } from '#store/react.tsx'
import { classes } from '#ui/look/classes.ts'
import { Icon } from '#ui/display/Icon.tsx'
import { LockIcon, LockOpenIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { memo } from 'react'
import { doors } from '#parts/commands/things/doors.ts'
import { joined } from '../joined.ts'
import { lookAtThing } from '../things/lookAt.ts'
import { standsFor } from '../things/thing.ts'

/** The security group: a gate between the network card and whoever knocks. A closed port is no fault, so it is not red. */
export const GateNode = memo(function GateNode() {
  const studio = useStudio()
  const { stage: words, places } = useWords()
  const instance = useInstance()
  const groups = useAccount((account) => (instance?.groupIds ?? []).flatMap((id) => findGroup(account, id) ?? []))
  const group = groups[0]
  return (
    <button
      type="button"
      {...(group && standsFor('group', group.id))}
      {...joined(instance && places.joined.group(nameOf(instance)))}
      onClick={() => group && lookAtThing(studio, { kind: 'group', id: group.id })}
      className="nodrag flex h-full w-full flex-col items-stretch gap-1 rounded-chip border-x-4 border-y-[1.5px] border-edge bg-surface px-1 py-1.5 text-center text-[11px] leading-3.5 shadow-card hover:border-ink"
    >
      <b className="leading-3.5">{words.group}</b>
      <span
        className="line-clamp-2 font-mono leading-3.25 break-words text-ink-3"
        title={groups.map(({ name }) => name).join(', ')}
      >
        {groups.map(({ name }) => name).join(', ')}
      </span>
      {doors.map(({ port }) => (
        <Port key={port} port={port} open={groups.some((group) => lets(group, port))} />
      ))}
    </button>
  )
})

/** True where anybody is let in on a port. */
const lets = ({ rules, id }: Group, port: number) =>
  rules.some(
    ({ protocol, fromPort, toPort, source }) =>
      source !== id && (protocol === '-1' || (protocol === 'tcp' && fromPort <= port && port <= toPort)),
  )

function Port({ port, open }: { readonly port: number; readonly open: boolean }) {
  const words = useWords().stage
  return (
    <span
      className={classes(
        'grid min-h-0 flex-1 place-content-center rounded-chip font-semibold',
        open ? 'bg-green-soft text-green' : 'bg-sunken text-ink-3',
      )}
    >
      <span className="flex items-center justify-center gap-1">
        <Icon shape={open ? LockOpenIcon : LockIcon} size={11} />
        {port}
      </span>
      {open ? words.open : words.closed}
    </span>
  )
}
