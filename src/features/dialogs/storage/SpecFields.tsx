import { type VolumeTypeName, volumeTypes } from '#facts/disks.ts'
import { whole } from '#lib/typed.ts'
import { AmountField } from '#parts/disks/AmountField.tsx'
import { rangesOf, type Spec } from '#parts/disks/spec.ts'
import { Field } from '#ui/controls/Field.tsx'
import { Select } from '#ui/controls/Select.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'

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
  const { modify } = useWords().storage
  const ranges = rangesOf(spec, holdsGiB)
  const number = (which: 'size' | 'iops' | 'throughput') => (
    <AmountField
      label={words[which]}
      {...(which === 'size' ? { first: true } : { term: which })}
      value={spec[which]}
      range={ranges[which]}
      error={whole(spec[which]) === undefined ? modify.whole : undefined}
      onChange={(value) => onChange({ [which]: value })}
    />
  )
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
      {number('size')}
      {number('iops')}
      {number('throughput')}
    </div>
  )
}
