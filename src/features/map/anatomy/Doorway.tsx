import { probe } from '#engine/world/network/probe.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { doors } from '#parts/commands/things/doors.ts'
import { useAccount, useStudio } from '#store/react.tsx'
import { Icon } from '#ui/display/Icon.tsx'
import { classes } from '#ui/look/classes.ts'
import { ShieldIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { lookAtThing } from '../things/lookAt.ts'
import { standsFor } from '../things/thing.ts'

/**
 * The line of who outside reaches the instance, in its network card: where the security group has no place of its own.
 */
export function Doorway({ instance, isTight }: { readonly instance: Instance; readonly isTight: boolean }) {
  const studio = useStudio()
  const { stage } = useWords()
  const results = useAccount((account) => doors.map(({ port }) => probe(account, instance.id, port)?.result))
  const reached = results.map((result) => result === 'Succeeded')
  const group = instance.groupIds[0]
  const said = doors.map(
    ({ name }, nth) =>
      `${name} ${reached[nth] ? stage.reached : stage.unreached[results[nth] === 'Refused' ? 'Refused' : 'TimedOut']}`,
  )
  return (
    <button
      type="button"
      data-part="reach"
      aria-label={`${stage.group}: ${said.join(', ')}`}
      {...(group && standsFor('group', group))}
      onClick={() => group && lookAtThing(studio, { kind: 'group', id: group })}
      className={classes(
        'nodrag flex w-full items-center gap-1.5 rounded-chip bg-sunken px-1.5 text-[11px] font-semibold whitespace-nowrap hover:text-accent',
        isTight ? 'mt-0.5 min-h-5' : 'mt-1 min-h-6',
      )}
    >
      <Icon shape={ShieldIcon} size={11} className="shrink-0 text-ink-3" />
      {doors.map(({ name, port }, nth) => (
        <span key={port} data-tells className={classes(reached[nth] ? 'text-green' : 'text-ink-3')}>
          {name} {reached[nth] ? '✓' : '✕'}
        </span>
      ))}
    </button>
  )
}
