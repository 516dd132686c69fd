import type { Range } from '#facts/diskRanges.ts'
import { type VolumeTypeName, volumeTypes } from '#facts/disks.ts'
import { whole } from '#lib/typed.ts'
import { useTimeZone } from '#store/react.tsx'
import { Field } from '#ui/Field.tsx'
import { Select } from '#ui/Select.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { useFormat, useWords } from '#ui/words.tsx'
import { rangesOf, type Spec } from '#parts/disks/spec.ts'

/** Type, size, IOPS and throughput, each with its limits beneath. */
export function SpecFields(props: {
  readonly spec: Spec
  /** GiB that it has to hold */
  readonly holdsGiB: number
  /** types that cannot be chosen here */
  readonly without?: (type: VolumeTypeName) => boolean
  readonly onChange: (change: Partial<Spec>) => void
  readonly onType: (type: VolumeTypeName) => void
}) {
  const { spec, holdsGiB, without, onChange, onType } = props
  const { storage: words, volumeTypes: titles } = useWords().launch
  const ranges = rangesOf(spec, holdsGiB)
  const types = Object.values(volumeTypes).map(({ name }) => ({
    value: name,
    label: titles[name],
    disabled: without?.(name) === true,
  }))
  return (
    <div className="grid grid-cols-2 gap-3">
      <Field label={words.type} term="volume-type">
        <Select<VolumeTypeName> value={spec.type} options={types} onChange={onType} />
      </Field>
      <Amount label={words.size} value={spec.size} range={ranges.size} onChange={(size) => onChange({ size })} first />
      <Amount
        label={words.iops}
        term="iops"
        value={spec.iops}
        range={ranges.iops}
        onChange={(iops) => onChange({ iops })}
      />
      <Amount
        label={words.throughput}
        term="throughput"
        value={spec.throughput}
        range={ranges.throughput}
        onChange={(throughput) => onChange({ throughput })}
      />
    </div>
  )
}

interface AmountProps {
  readonly label: string
  readonly term?: 'iops' | 'throughput'
  readonly value: string
  readonly range: Range | undefined
  readonly onChange: (value: string) => void
  readonly first?: boolean
}

/** A whole number with its limits beneath; without a range it is nothing that can be asked for. */
function Amount({ label, term, value, range, onChange, first = false }: AmountProps) {
  const named = { label, ...(term && { term }) }
  const { launch, storage } = useWords()
  const format = useFormat(useTimeZone())
  if (!range)
    return (
      <Field {...named}>
        <TextInput
          value=""
          onChange={() => undefined}
          readOnly
          placeholder={launch.storage.byItself}
          className="bg-sunken"
        />
      </Field>
    )
  const limits = launch.storage.range(format.number(range.least), format.number(range.most))
  return (
    <Field {...named} {...(whole(value) === undefined ? { error: storage.modify.whole } : { hint: limits })}>
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
