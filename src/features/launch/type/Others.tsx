import { defaultMode, isBurstable } from '#engine/observers/credits/credits.ts'
import { prices } from '#facts/prices.ts'
import { minute } from '#lib/time.ts'
import { useTimeZone } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { IconButton } from '#ui/controls/IconButton.tsx'
import { PlusIcon, TrashIcon } from '#ui/look/icons.ts'
import { Caps } from '#ui/display/Section.tsx'
import { Select } from '#ui/controls/Select.tsx'
import { focusNewRow } from '#ui/controls/focusNewRow.ts'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { Toggle } from '#ui/controls/Toggle.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { useRef } from 'react'
import type { PartProps } from '../form/form.ts'
import type { Tag } from '../form/fields.ts'
import { Part } from '../Part.tsx'
import { mostInstances } from '../form/formProblems.ts'

/** EC2's metrics come every five minutes, detailed ones every minute. */
const metricsEvery = { detailed: minute, basic: 5 * minute }
/** AWS allows fifty with Name. */
const mostTags = 49

export function Others({ form, set, account, wrong }: PartProps) {
  const { launch, settings, market } = useWords()
  const words = launch.others
  const format = useFormat(useTimeZone())
  const nano = prices.detailedMonitoringPerMonth.nanoUsd[account.region] ?? 0
  const wrongCount = wrong.get('count')
  return (
    <Part title={words.title}>
      <div className="grid gap-x-6 gap-y-4 @xl:grid-cols-2">
        <Toggle
          on={form.detailedMonitoring}
          onChange={(detailedMonitoring) => set({ detailedMonitoring })}
          label={settings.detailedMonitoring.label}
          term="detailed-monitoring"
          hint={words.detailedHint(
            format.span(metricsEvery.detailed),
            format.span(metricsEvery.basic),
            format.money(nano / 1e9),
          )}
        />
        {isBurstable(form.type) && (
          <Toggle
            on={form.unlimited ?? defaultMode(form.type) === 'unlimited'}
            onChange={(unlimited) => set({ unlimited })}
            label={words.unlimited}
            term="unlimited-mode"
            hint={words.unlimitedHint}
          />
        )}
        <Field
          label={market.spot.option}
          hint={form.spot === undefined ? market.spot.onDemandHint : market.spot.hints[form.spot]}
        >
          <Select
            value={form.spot ?? ''}
            onChange={(value) => set({ spot: value === '' ? undefined : value })}
            options={[
              { value: '', label: market.spot.onDemand },
              { value: 'terminate', label: market.spot.options.terminate },
              { value: 'stop', label: market.spot.options.stop },
              { value: 'hibernate', label: market.spot.options.hibernate },
            ]}
          />
        </Field>
        <Field
          label={words.count}
          {...(wrongCount === undefined ? { hint: words.countHint(mostInstances) } : { error: wrongCount })}
        >
          <TextInput
            value={form.count}
            onChange={(count) => set({ count })}
            inputMode="numeric"
            maxLength={9}
            mono
            className="max-w-28"
          />
        </Field>
        <Tags form={form} set={set} wrong={wrong} />
      </div>
    </Part>
  )
}

function Tags({ form, set, wrong }: Pick<PartProps, 'form' | 'set' | 'wrong'>) {
  const words = useWords().launch.others
  const { tags } = form
  const rows = useRef<HTMLDivElement>(null)
  const change = (index: number, part: Partial<Tag>) =>
    set({ tags: tags.map((tag, i) => (i === index ? { ...tag, ...part } : tag)) })
  const add = () => {
    set({ tags: [...tags, { key: '', value: '' }] })
    focusNewRow(rows)
  }
  return (
    <div ref={rows} className="grid gap-2.5 @xl:col-span-2">
      <Caps level={4}>{words.tags}</Caps>
      {tags.map((tag, index) => (
        // a tag has no name of its own but its place
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className="flex items-start gap-2">
          <Field label={words.tagKey} error={wrong.get(`tag.${index}.key`)} className="min-w-0 flex-1">
            <TextInput value={tag.key} onChange={(key) => change(index, { key })} />
          </Field>
          <Field label={words.tagValue} error={wrong.get(`tag.${index}.value`)} className="min-w-0 flex-1">
            <TextInput value={tag.value} onChange={(value) => change(index, { value })} />
          </Field>
          <IconButton
            kind="quiet"
            icon={TrashIcon}
            label={words.removeTag(index + 1)}
            className="mt-5.5"
            onClick={() => set({ tags: tags.filter((_, i) => i !== index) })}
          />
        </div>
      ))}
      {tags.length < mostTags && (
        <div>
          <Button icon={PlusIcon} onClick={add}>
            {words.addTag}
          </Button>
        </div>
      )}
    </div>
  )
}
