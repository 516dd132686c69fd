import { readResponse } from '#store/live/readResponse.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { useAccount, useStudio } from '#store/react.tsx'
import { Code } from '#ui/display/Code.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'

/** Exactly what DescribeInstances answers for it, for whoever wants to see. */
export function JsonPart({ instance }: { readonly instance: Instance }) {
  const { inspector } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <details className="px-4 py-3" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="text-caps text-ink-3">{inspector.tabs.json}</summary>
      {open && <Json instance={instance} />}
    </details>
  )
}

function Json({ instance }: { readonly instance: Instance }) {
  const studio = useStudio()
  const words = useWords().common
  const request = { action: 'DescribeInstances', params: { InstanceIds: [instance.id] } }
  const answer = useAccount((account) =>
    JSON.stringify(readResponse({ ...studio.playground.getState().history, account }, request), null, 2),
  )
  return (
    <div className="mt-2">
      <Code text={answer} copying={words.copying} />
    </div>
  )
}
