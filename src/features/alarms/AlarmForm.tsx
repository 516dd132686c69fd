import type { Account } from '#engine/account.ts'
import type { InstanceId } from '#lib/brand.ts'
import { second } from '#lib/time.ts'
import { useTimeZone } from '#store/react.tsx'
import { Chip } from '#ui/controls/Chip.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { isPreset, type PresetName, presetNames, presets } from './draft.ts'
import { ReactFields } from './ReactFields.tsx'
import { WatchFields } from './WatchFields.tsx'
import type { FormProps } from './formProps.ts'

export function AlarmForm(
  props: FormProps & { readonly name: string; readonly instanceId: InstanceId; readonly account: Account },
) {
  const { draft, change, problems, tried, name, instanceId, account } = props
  const form = { draft, change, problems, tried }
  return (
    <>
      <Presets draft={draft} change={change} />
      <WatchFields {...form} instanceId={instanceId} account={account} />
      <ReactFields {...form} account={account} />
      <NameFields {...form} name={name} />
    </>
  )
}

function Presets({ draft, change }: Pick<FormProps, 'draft' | 'change'>) {
  const words = useWords().alarms
  const format = useFormat(useTimeZone())
  const say = (preset: PresetName) => {
    const { periods, period, threshold } = presets[preset]
    const each = format.span(period * second)
    if (preset === 'cpu') return words.presets.cpu(threshold, Number(periods), each)
    return words.presets[preset](Number(periods), each)
  }
  return (
    <section className="grid gap-2">
      <h3 className="text-lead font-bold">{words.usual}</h3>
      <div className="flex flex-wrap gap-1.5">
        {presetNames.map((preset) => (
          <Chip key={preset} pressed={isPreset(draft, preset)} onPress={() => change(presets[preset])}>
            {say(preset)}
          </Chip>
        ))}
      </div>
      <p className="text-small text-ink-3">{words.presetHint}</p>
    </section>
  )
}

function NameFields({ draft, change, problems, name }: FormProps & { readonly name: string }) {
  const words = useWords().alarms
  const format = useFormat(useTimeZone())
  const problem = problems.name
  const error =
    problem &&
    (problem === 'nameLong'
      ? words.problems.nameLong(format.number(255), format.number(name.length))
      : words.problems[problem])
  return (
    <section className="grid gap-3">
      <h3 className="text-lead font-bold">{words.naming}</h3>
      <div className="grid gap-3 tablet:grid-cols-2">
        <Field label={words.name} {...(error && { error })}>
          <TextInput value={name} onChange={(typed) => change({ name: typed })} spellCheck={false} />
        </Field>
        <Field label={words.description}>
          <TextInput value={draft.description} onChange={(description) => change({ description })} maxLength={1024} />
        </Field>
      </div>
    </section>
  )
}
