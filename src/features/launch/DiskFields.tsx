import type { ReactNode } from 'react'
import type { VolumeTypeName } from '#facts/disks.ts'
import { useTimeZone } from '#store/react.tsx'
import { Field } from '#ui/Field.tsx'
import { Select } from '#ui/Select.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { Toggle } from '#ui/Toggle.tsx'
import { useFormat, useWords } from '#ui/words.tsx'
import { allTypes, iopsRange, type Range, sizeRange, throughputRange, withType } from './disks.ts'
import type { Disk } from './fields.ts'

/** Size, type, speed, encryption and end of one disk. `first` stands before them: a data disk's name. */
export function DiskFields(props: {
  readonly disk: Disk
  readonly field: string
  readonly wrong: ReadonlyMap<string, string>
  readonly root?: boolean
  /** of what it is made from, which it has to hold; undefined for an empty disk */
  readonly imageGiB?: number
  /** an own image has brought it */
  readonly brought?: boolean
  /** what it is made from is encrypted, so it is too */
  readonly encryptedAnyway?: boolean
  readonly first?: ReactNode
  readonly onChange: (change: Partial<Disk>) => void
}) {
  const {
    disk,
    field,
    wrong,
    root: isRoot = false,
    imageGiB,
    brought = false,
    encryptedAnyway = false,
    first,
    onChange,
  } = props
  const words = useWords().launch.storage
  const { volumeTypes: titles } = useWords().launch
  const types = allTypes.map(({ name, bootable }) => {
    const usable = !isRoot || bootable
    const label = usable ? titles[name] : `${titles[name]} (${words.notBootable})`
    return { value: name, label, disabled: !usable }
  })
  const number = (which: 'size' | 'iops' | 'throughput', range: Range | undefined) => (
    <NumberField
      label={words[which]}
      {...(which !== 'size' && { term: which })}
      value={disk[which]}
      range={range}
      error={wrong.get(`${field}.${which}`)}
      onChange={(value) => onChange({ [which]: value })}
    />
  )
  return (
    <>
      <div className="grid grid-cols-2 gap-3 @2xl:flex">
        {first}
        {number('size', sizeRange(disk.type, imageGiB))}
        <Field label={words.type} term="volume-type" className="min-w-0 @2xl:flex-[2]">
          <Select<VolumeTypeName>
            value={disk.type}
            options={types}
            onChange={(type) => onChange(withType(disk, type, imageGiB))}
          />
        </Field>
        {number('iops', iopsRange(disk))}
        {number('throughput', throughputRange(disk))}
      </div>
      <div className="mt-3 grid gap-x-6 gap-y-2.5 @lg:grid-cols-2">
        <Toggle
          on={disk.deleteOnTermination}
          onChange={(deleteOnTermination) => onChange({ deleteOnTermination })}
          label={words.delete}
          term="delete-on-termination"
          hint={words[brought ? 'deleteHintImage' : isRoot ? 'deleteHintRoot' : 'deleteHintData']}
        />
        <Toggle
          on={disk.encrypted}
          onChange={(encrypted) => onChange({ encrypted })}
          label={words.encrypted}
          term="encryption"
          {...(encryptedAnyway && { why: words.encryptedAnyway })}
        />
      </div>
    </>
  )
}

const numberLook = 'min-w-0 @2xl:flex-1'

/** A whole number with its limits beneath; without a range it is nothing that can be asked for. */
function NumberField(props: {
  readonly label: string
  readonly term?: 'iops' | 'throughput'
  readonly value: string
  readonly range: Range | undefined
  readonly error: string | undefined
  readonly onChange: (value: string) => void
}) {
  const { label, term, value, range, error, onChange } = props
  const named = { label, ...(term && { term }) }
  const words = useWords().launch.storage
  const format = useFormat(useTimeZone())
  if (!range)
    return (
      <Field {...named} className={numberLook}>
        <TextInput value="" onChange={() => undefined} readOnly placeholder={words.byItself} className="bg-sunken" />
      </Field>
    )
  const limits = words.range(format.number(range.least), format.number(range.most))
  return (
    <Field {...named} className={numberLook} {...(error === undefined ? { hint: limits } : { error })}>
      <TextInput value={value} onChange={onChange} inputMode="numeric" maxLength={9} mono />
    </Field>
  )
}
