import { selfRecovers } from '#engine/world/instances/recover.ts'
import { launchNames, settingOf } from '#engine/world/instances/settings.ts'
import { Toggle } from '#ui/controls/Toggle.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { type PartProps, typeOf } from './form/form.ts'
import { Part } from './Part.tsx'
import { SettingField } from './SettingField.tsx'

/** The fields for what keeps the instance from ending by accident, and what brings it back. */
export function Protection({ form, set }: PartProps) {
  const { launch } = useWords()
  return (
    <Part title={launch.protection} place="protection">
      <div className="grid gap-x-6 gap-y-4 @xl:grid-cols-2">
        {launchNames
          .filter((name) => settingOf(name).under === 'settings')
          .map((name) =>
            name === 'autoRecovery' ? (
              <Recovery key={name} form={form} set={set} />
            ) : (
              <SettingField key={name} name={name} value={form[name]} onChange={(value) => set({ [name]: value })} />
            ),
          )}
      </div>
    </Part>
  )
}

/** Automatic recovery as a switch: off, and why, for a type that has none. */
function Recovery({ form, set }: Pick<PartProps, 'form' | 'set'>) {
  const { launch, settings } = useWords()
  const { label, hint } = settings.autoRecovery
  const recovers = selfRecovers(typeOf(form))
  const why = launch.protect.recoveryWhy(form.type)
  return (
    <Toggle
      on={form.autoRecovery === 'default' && recovers}
      onChange={(is) => set({ autoRecovery: is ? 'default' : 'disabled' })}
      label={label}
      term="auto-recovery"
      hint={recovers ? hint : why}
      {...(recovers ? {} : { why })}
    />
  )
}
