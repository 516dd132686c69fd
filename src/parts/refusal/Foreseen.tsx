import type { WhatIf } from '#store/live/whatIf.ts'
import { Icon } from '#ui/display/Icon.tsx'
import { AlertIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'

/** The refusal that AWS would answer, in its own words, as long as it would. */
export function Foreseen({ what }: { readonly what: WhatIf | undefined }) {
  const words = useWords().refusal
  return (
    <div role="status">
      {what?.ok === false && (
        <p className="mb-4 flex items-start gap-2 rounded-control border border-red/30 bg-red-soft px-3 py-2 text-red">
          <Icon shape={AlertIcon} className="mt-0.75" />
          <span className="min-w-0">
            <b className="block font-strong">{words.foreseen}</b>
            <span className="block text-ink-2">{what.message}</span>
            <span className="font-mono text-small">{what.code}</span>
          </span>
        </p>
      )}
    </div>
  )
}
