import { Refusal } from '#parts/refusal/Refusal.tsx'
import type { Refused } from '#parts/refusal/useRequests.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'

export interface RefusedLaunch extends Refused {
  /** the new group was made before the launch was refused */
  readonly groupMade: boolean
}

/** AWS's refusal of a launch, and what it means in our words. */
export function LaunchRefusal({ refused }: { readonly refused: RefusedLaunch | undefined }) {
  const words = useWords().launch.refused
  if (!refused) return null
  const plain: Readonly<Record<string, string>> = words.plain
  const meaning = (Object.hasOwn(plain, refused.code) ? plain[refused.code] : undefined) ?? words.plain.other
  return <Refusal refused={refused} meaning={refused.groupMade ? `${meaning} ${words.groupMade}` : meaning} typed />
}
