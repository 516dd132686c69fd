import type { Guest } from '#engine/world/guest/guest.ts'
import { memoryAt } from '#engine/world/guest/load.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { get } from '#lib/table.ts'
import { useAccount, useEpoch, useNow, useTimeZone } from '#store/react.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import type { ReactNode } from 'react'
import { Coming, Moving } from '../Coming.tsx'

/** A guest whose memory is being written into its root volume, or lies there. */
const isAsleep = ({ power }: Guest) => power === 'suspending' || power === 'suspended'

/** The line of a root volume: the memory of a hibernated instance, which comes over from its host; else what stands there. */
export function SleptMemory({ instance, children }: { readonly instance: Instance; readonly children: ReactNode }) {
  const epoch = useEpoch()
  const guest = useAccount((account) => get(account.guests, instance.id))
  if (!guest || !isAsleep(guest)) return children
  return (
    <Coming epoch={`${instance.id}/${epoch}`}>
      <Moving key="memory" from={{ x: 56 }} duration={0.28}>
        <Memory guest={guest} />
      </Moving>
    </Coming>
  )
}

function Memory({ guest }: { readonly guest: Guest }) {
  const words = useWords().stage
  const format = useFormat(useTimeZone())
  const now = useNow()
  const held = `${format.number(memoryAt(guest.memory, now) / 1024, 2)} GiB`
  return (
    <span className="flex items-center gap-1.5 font-semibold text-violet">
      <span aria-hidden className="h-2 w-6 rounded-mark bg-violet" />
      {guest.power === 'suspending' ? words.volume.writesRam(held) : words.volume.holdsRam(held)}
    </span>
  )
}
