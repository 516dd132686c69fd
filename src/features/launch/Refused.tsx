import { Icon } from '#ui/Icon.tsx'
import { AlertIcon } from '#ui/icons.ts'
import { useWords } from '#ui/words.tsx'

export interface Refusal {
  readonly code: string
  readonly message: string
  /** the new group was made before the launch was refused */
  readonly groupMade: boolean
}

/** AWS's refusal in its own words, and what it means in ours. */
export function Refused({ refusal }: { readonly refusal: Refusal }) {
  const words = useWords().launch.refused
  const plain: Readonly<Record<string, string>> = words.plain
  const meaning = (Object.hasOwn(plain, refusal.code) ? plain[refusal.code] : undefined) ?? words.plain.other
  return (
    <div role="alert" className="flex basis-full items-start gap-2.5 rounded-card bg-red-soft px-3.5 py-2.5">
      <Icon shape={AlertIcon} size={16} className="mt-0.5 text-red" />
      <div className="min-w-0">
        <p className="font-semibold text-red">{words.title}</p>
        <p>
          {meaning} {refusal.groupMade && words.groupMade}
        </p>
        <p className="mt-1 font-mono text-small [overflow-wrap:anywhere] text-ink-2" lang="en">
          <b>{refusal.code}</b> {refusal.message}
        </p>
      </div>
    </div>
  )
}
