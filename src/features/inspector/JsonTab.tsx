import { answerOf } from '#store/look.ts'
import type { Instance } from '#engine/instances/instance.ts'
import { usePlayground } from '#store/react.ts'
import { Code } from '#ui/Code.tsx'
import { useWords } from '#ui/words.tsx'
import { useMemo } from 'react'

/** Exactly what DescribeInstances answers for it. */
export function JsonTab({ instance }: { readonly instance: Instance }) {
  const words = useWords().common
  const account = usePlayground((state) => state.history.account)
  const text = useMemo(
    () =>
      JSON.stringify(
        answerOf(account, { action: 'DescribeInstances', params: { InstanceIds: [instance.id] } }),
        null,
        2,
      ),
    [account, instance.id],
  )
  return (
    <div className="p-3">
      <Code text={text} copyLabel={words.copy} copiedLabel={words.copied} />
    </div>
  )
}
