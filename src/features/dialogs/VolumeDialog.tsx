import type { Answer } from '#api/answer.ts'
import { findVolumeType, volumeTypes } from '#facts/disks.ts'
import { subnets } from '#engine/world/network/vpc.ts'
import { get, list } from '#lib/table.ts'
import { freeDevice } from '#parts/disks/attachable.ts'
import { attachWhenReady } from '#parts/commands/attachWhenReady.ts'
import { ask } from '#store/live/requests.ts'
import { closeDialog } from '#store/preferences/transient.ts'
import { useAccount, useStudio } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Dialog } from '#ui/overlays/Dialog.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { Segmented } from '#ui/controls/Segmented.tsx'
import { Select } from '#ui/controls/Select.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { createVolume, isSizeOf } from './newVolume.ts'

/** Makes a volume or takes one that is free, and attaches it. */
export function VolumeDialog({ instanceId }: { readonly instanceId?: string }) {
  const studio = useStudio()
  const { common, inspector } = useWords()
  const words = inspector.dialogs.volume
  const account = useAccount((one) => one)
  const instance = instanceId ? get(account.instances, instanceId) : undefined
  const free = list(account.volumes).filter(
    (one) => one.state === 'available' && (!instance || one.zone === instance.zone),
  )
  const [way, setWay] = useState<'make' | 'existing'>('make')
  const [size, setSize] = useState('10')
  const [type, setType] = useState('gp3')
  const zones = subnets(account).map((one) => one.zone)
  const [zone, setZone] = useState(instance?.zone ?? zones[0] ?? '')
  const [device, setDevice] = useState(instance ? freeDevice(account, instance) : '')
  const [existing, setExisting] = useState<string>(free[0]?.id ?? '')
  const [error, setError] = useState<string>()
  const rule = findVolumeType(type)
  const sizeError =
    rule && !isSizeOf(rule, size) ? words.sizeWrong(String(rule.minGiB), String(rule.maxGiB)) : undefined

  const submit = () => {
    const problem =
      way === 'existing'
        ? refusalOf(
            ask(studio, {
              action: 'AttachVolume',
              params: { VolumeId: existing, InstanceId: instanceId, Device: device },
            }),
          )
        : make()
    if (problem) setError(problem)
    else closeDialog(studio)
  }
  const make = () => {
    if (!rule) return undefined
    const answer = ask(studio, createVolume(rule, instance?.zone ?? zone, size))
    if (answer.ok && instanceId) attachWhenReady(studio, String(answer.response['VolumeId']), instanceId, device)
    return refusalOf(answer)
  }
  const existingImpossible = way === 'existing' && existing === ''
  return (
    <Dialog
      open
      onClose={() => closeDialog(studio)}
      title={words.title}
      closeLabel={common.close}
      end={
        instance && (
          <Segmented
            label={words.title}
            value={way}
            onChange={setWay}
            options={[
              { value: 'make', label: words.make },
              { value: 'existing', label: words.existing },
            ]}
          />
        )
      }
      footer={
        <>
          <Button onClick={() => closeDialog(studio)}>{common.cancel}</Button>
          <Button
            kind="primary"
            onClick={submit}
            {...(existingImpossible ? { why: words.noneHere } : way === 'make' && sizeError ? { why: sizeError } : {})}
          >
            {instance ? (way === 'make' ? words.attach : words.attachExisting) : words.create}
          </Button>
        </>
      }
    >
      <div className="grid gap-3">
        {way === 'make' ? (
          <div className="grid grid-cols-2 gap-3">
            <Field label={words.size} {...(sizeError ? { error: sizeError } : {})}>
              <TextInput value={size} onChange={setSize} inputMode="numeric" data-autofocus />
            </Field>
            <Field label={words.type}>
              <Select
                value={type}
                onChange={setType}
                options={Object.values(volumeTypes).map((one) => ({
                  value: one.name,
                  label: `${one.name} · ${one.title}`,
                }))}
              />
            </Field>
            {!instance && (
              <Field label={words.zone}>
                <Select value={zone} onChange={setZone} options={zones.map((one) => ({ value: one, label: one }))} />
              </Field>
            )}
          </div>
        ) : (
          <Field label={words.existing}>
            <Select
              value={existing}
              onChange={setExisting}
              options={free.map((one) => ({ value: one.id, label: `${one.id} · ${one.sizeGiB} GiB ${one.type}` }))}
            />
          </Field>
        )}
        {instance && (
          <Field label={words.device} {...(error ? { error } : {})}>
            <TextInput value={device} onChange={setDevice} mono />
          </Field>
        )}
        {!instance && error && <p className="text-small text-red">{error}</p>}
        {instance && (
          <p className="text-small text-ink-3">
            {words.sameZone(instance.zone)} {words.preserved} {way === 'make' ? words.creating : ''}
          </p>
        )}
      </div>
    </Dialog>
  )
}

const refusalOf = (answer: Answer) => (answer.ok ? undefined : `${answer.error.code}: ${answer.error.message}`)
