import type { ReactNode } from 'react'
import { useTimeZone } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { IconButton } from '#ui/controls/IconButton.tsx'
import { PlusIcon, TrashIcon } from '#ui/look/icons.ts'
import { Caps } from '#ui/display/Section.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { DiskFields } from './DiskFields.tsx'
import { devices, imageOf, type PartProps, typeOf, withDisk } from './form/form.ts'
import type { DataDisk } from './form/fields.ts'
import { Part } from './Part.tsx'

/** The disks that the instance is born with. */
export function Storage({ form, set, wrong }: PartProps) {
  const words = useWords().launch.storage
  const format = useFormat(useTimeZone())
  const image = imageOf(form)
  const { instanceStoreGB: gb, name } = typeOf(form)
  const full = form.data.length < devices.length ? {} : { why: words.addFull(devices.length) }
  const change = (key: number, part: Partial<DataDisk>) =>
    set({ data: form.data.map((disk) => (disk.key === key ? { ...disk, ...part } : disk)) })

  return (
    <Part title={words.title} place="disk">
      <div className="grid gap-3">
        {image.rootDeviceType === 'ebs' ? (
          <div className={box}>
            <DiskHead title={words.root} device={image.rootDeviceName} />
            <DiskFields
              disk={form.root}
              field="root"
              root
              brought={form.own !== undefined}
              encryptedAnyway={form.own?.disks[0]?.encrypted === true}
              imageGiB={image.rootGiB}
              wrong={wrong}
              onChange={(part) => set({ root: { ...form.root, ...part } })}
            />
          </div>
        ) : (
          <p className="text-ink-2">{words.onHost}</p>
        )}
        {gb !== undefined && image.rootDeviceType === 'ebs' && (
          <p className="text-ink-2">{words.store(format.number(gb), name)}</p>
        )}
        {form.data.map((disk, index) => {
          const { from } = disk
          return (
            <div key={disk.key} className={box}>
              <DiskHead
                title={words.data(index + 1)}
                {...(from && { device: disk.device })}
                end={
                  from ? undefined : (
                    <IconButton
                      kind="quiet"
                      size="small"
                      icon={TrashIcon}
                      label={words.removeDisk(disk.device)}
                      onClick={() => set({ data: form.data.filter((other) => other.key !== disk.key) })}
                    />
                  )
                }
              />
              <DiskFields
                disk={disk}
                field={`data.${disk.key}`}
                {...(from && { imageGiB: from.sizeGiB, brought: true, encryptedAnyway: from.encrypted })}
                wrong={wrong}
                onChange={(part) => change(disk.key, part)}
                first={
                  from ? undefined : (
                    <Field
                      label={words.device}
                      error={wrong.get(`data.${disk.key}.device`)}
                      className="min-w-0 @2xl:flex-1"
                    >
                      <TextInput
                        value={disk.device}
                        onChange={(device) => change(disk.key, { device })}
                        maxLength={32}
                        mono
                      />
                    </Field>
                  )
                }
              />
            </div>
          )
        })}
        <div>
          <Button icon={PlusIcon} onClick={() => set(withDisk(form))} {...full}>
            {words.add}
          </Button>
        </div>
      </div>
    </Part>
  )
}

const box = 'rounded-card border border-line px-3.5 py-3'

function DiskHead({
  title,
  device,
  end,
}: {
  readonly title: string
  readonly device?: string
  readonly end?: ReactNode
}) {
  return (
    <div className="mb-2.5 flex min-h-7 items-center justify-between gap-2">
      <Caps level={4}>{title}</Caps>
      {device !== undefined && <span className="font-mono text-small text-ink-3">{device}</span>}
      {end}
    </div>
  )
}
