import type { ReactNode } from 'react'
import { type VolumeTypeName, volumeTypes } from '#facts/disks.ts'
import { AmountField } from '#parts/disks/AmountField.tsx'
import { rangesOf, withType } from '#parts/disks/spec.ts'
import { Field } from '#ui/controls/Field.tsx'
import { Select } from '#ui/controls/Select.tsx'
import { Toggle } from '#ui/controls/Toggle.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import type { Disk } from './form/fields.ts'

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
  const types = Object.values(volumeTypes).map(({ name, bootable }) => {
    const usable = !isRoot || bootable
    const label = usable ? titles[name] : `${titles[name]} (${words.notBootable})`
    return { value: name, label, disabled: !usable }
  })
  const ranges = rangesOf(disk, imageGiB)
  const number = (which: 'size' | 'iops' | 'throughput') => (
    <AmountField
      className="min-w-0 @2xl:flex-1"
      label={words[which]}
      {...(which !== 'size' && { term: which })}
      value={disk[which]}
      range={ranges[which]}
      error={wrong.get(`${field}.${which}`)}
      onChange={(value) => onChange({ [which]: value })}
    />
  )
  return (
    <>
      <div className="grid grid-cols-2 gap-3 @2xl:flex">
        {first}
        {number('size')}
        <Field label={words.type} term="volume-type" className="min-w-0 @2xl:flex-[2]">
          <Select<VolumeTypeName>
            value={disk.type}
            options={types}
            onChange={(type) => onChange(withType(disk, type, imageGiB))}
          />
        </Field>
        {number('iops')}
        {number('throughput')}
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
