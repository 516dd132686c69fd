import { get } from '#lib/table.ts'
import { day, iso, minute } from '#lib/time.ts'
import { usePlayground, useTimeZone } from '#store/react.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { Select } from '#ui/controls/Select.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { Ask } from '../Ask.tsx'

/** days until an image may be taken for deprecated; EC2 takes any minute within ten years */
const waits = ['30', '90', '365', '730'] as const
type Wait = (typeof waits)[number] | 'never'

/** The moment from which others are not to begin with an image of one's own any more. */
export function DeprecateDialog({ id }: { readonly id: string }) {
  const { deprecation: words } = useWords().storage
  const format = useFormat(useTimeZone())
  const image = usePlayground(({ history }) => get(history.account.images, id))
  // a moment of the past would be refused: the time goes on behind the window
  const now = usePlayground(({ history }) => Math.floor(history.now / minute) * minute)
  const isSet = image?.deprecatedAt !== undefined
  const [wait, setWait] = useState<Wait>(isSet ? 'never' : '365')
  if (!image) return null
  const at = wait === 'never' ? undefined : now + Number(wait) * day
  const request =
    at === undefined
      ? { action: 'DisableImageDeprecation', params: { ImageId: id } }
      : { action: 'EnableImageDeprecation', params: { ImageId: id, DeprecateAt: iso(at) } }
  return (
    <Ask title={words.title(image.name)} apply={words.apply} request={request}>
      <p className="text-ink-2">{words.text}</p>
      <Field label={words.when} {...(at !== undefined && { hint: words.from(format.month(at)) })}>
        <Select
          value={wait}
          options={[
            ...(isSet ? [{ value: 'never' as const, label: words.never }] : []),
            ...waits.map((days) => ({ value: days, label: words.after(format.span(Number(days) * day)) })),
          ]}
          onChange={setWait}
          data-autofocus
        />
      </Field>
    </Ask>
  )
}
