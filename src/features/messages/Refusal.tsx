import { Icon } from '#ui/Icon.tsx'
import { AlertIcon } from '#ui/icons.ts'
import { Mono } from '#ui/Mono.tsx'
import { useWords } from '#ui/words.tsx'
import type { Refused } from './useAsk.ts'

/** AWS's own no. */
export function Refusal({ refused }: { readonly refused: Refused | undefined }) {
  const words = useWords().messages
  if (!refused) return null
  return (
    <div role="alert" className="grid gap-1 rounded-control bg-red-soft px-3 py-2.5">
      <p className="flex items-center gap-1.5 font-semibold text-red">
        <Icon shape={AlertIcon} />
        {words.refused(refused.action)}
      </p>
      <Mono className="font-semibold">{refused.code}</Mono>
      <p className="[overflow-wrap:anywhere]">{refused.message}</p>
    </div>
  )
}
