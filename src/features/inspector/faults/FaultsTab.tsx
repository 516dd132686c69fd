import { faultOf } from '#engine/world/faults/every.ts'
import type { FaultName } from '#engine/world/faults/names.ts'
import { isVeiled, isVolumeVeiled } from '#engine/world/faults/shown.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { volumesOf } from '#engine/world/volumes/read.ts'
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
  const thingsOf = (name: FaultName): readonly BrokenThing[] => {
    const fault = faultOf(name)
    if (fault.seat === 'account') return [{ fault: name, there: account.accountFaults[name] !== undefined }]
    if (fault.seat !== 'volume') return [{ fault: name, there: fault.isThere(account, instance) }]
    return volumes.map((volume) => ({
      fault: name,
      volumeId: volume.id,
      device: volume.attachment.deviceName,
      there: !isVolumeVeiled(account, volume) && fault.isThere(account, volume),
    }))
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
            {faults.flatMap(thingsOf).map((thing) => (
              <FaultLine key={`${thing.fault}/${thing.volumeId ?? ''}`} instance={instance} thing={thing} />
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
