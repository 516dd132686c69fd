import type { Range } from '#facts/diskRanges.ts'
import { useTimeZone } from '#store/react.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'

/** A whole number with its limits beneath; without a range it is nothing that can be asked for. */
export function AmountField(props: {
  readonly label: string
  readonly term?: 'iops' | 'throughput'
  readonly value: string
  readonly range: Range | undefined
  readonly error: string | undefined
  readonly onChange: (value: string) => void
  readonly className?: string
  /** where the focus is when the window opens */
  readonly first?: boolean
}) {
  const { label, term, value, range, error, onChange, className, first = false } = props
  const named = { label, ...(term && { term }), ...(className && { className }) }
  const words = useWords().launch.storage
  const format = useFormat(useTimeZone())
  if (!range)
    return (
      <Field {...named}>
        <TextInput value="" onChange={() => undefined} readOnly placeholder={words.byItself} className="bg-sunken" />
      </Field>
    )
  const [least, most] = [format.number(range.least), format.number(range.most)]
  const limits = least === most ? words.only(least) : words.range(least, most)
  return (
    <Field {...named} {...(error === undefined ? { hint: limits } : { error })}>
      <TextInput
        value={value}
        onChange={onChange}
        inputMode="numeric"
        maxLength={9}
        mono
        {...(first && { 'data-autofocus': true })}
      />
    </Field>
  )
}
