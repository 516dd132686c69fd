import { isVeiled } from '#engine/world/faults/mystery/shown.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { volumesOf } from '#engine/world/volumes/read.ts'
import { bound } from '#parts/commands/bound.ts'
import type { LateKind, Things } from '#parts/commands/command.ts'
import { type AnyFaultCommands, type FaultCommands, theAccount } from '#parts/commands/instance/faults.ts'
import { useAccount } from '#store/react.tsx'
import { Caps } from '#ui/display/Section.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { Announce } from '../Announce.tsx'
import { Capacity } from './Capacity.tsx'
import { faultGroups } from './faultGroups.ts'
import { type BrokenThing, FaultLine } from './FaultLine.tsx'
import { InsideOs } from '../overview/InsideOs.tsx'
import { MysteryPart } from './MysteryPart.tsx'

/** Break it, and see what finds out. */
export function FaultsTab({ instance }: { readonly instance: Instance }) {
  const words = useWords().faults
  const account = useAccount((one) => one)
  const volumes = volumesOf(account, instance)
  const lineOf = <K extends LateKind>(commands: FaultCommands<K>, thing: Things[K], device?: string): BrokenThing => {
    const { fault, inject, clear } = commands
    const there = commands.isThere(account, thing)
    return { fault, there, turn: bound(there ? clear : inject, thing), ...(device !== undefined && { device }) }
  }
  const linesOf = (commands: AnyFaultCommands): readonly BrokenThing[] => {
    switch (commands.of) {
      case 'account':
        return [lineOf(commands, theAccount)]
      case 'instance':
        return [lineOf(commands, instance)]
      case 'volume':
        return volumes.map((volume) => lineOf(commands, volume, volume.attachment.deviceName))
    }
  }
  if (isVeiled(account, instance))
    return (
      <>
        <MysteryPart instance={instance} />
        <InsideOs instance={instance} />
      </>
    )
  return (
    <>
      <p className="border-b border-line px-4 py-2.5 text-ink-3">{words.hint}</p>
      <MysteryPart instance={instance} />
      {faultGroups.map(({ name, faults }) => (
        <section key={name} className="border-b border-line px-4 pt-2.5 pb-2">
          <Caps level={3}>{words.groups[name]}</Caps>
          <ul className="mt-1">
            {faults.flatMap(linesOf).map((thing) => (
              <FaultLine key={`${thing.fault}/${thing.device ?? ''}`} thing={thing} />
            ))}
          </ul>
        </section>
      ))}
      <Capacity instance={instance} />
      <Announce instance={instance} />
      <InsideOs instance={instance} />
    </>
  )
}
