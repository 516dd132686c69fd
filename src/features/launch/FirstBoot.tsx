import { Button } from '#ui/controls/Button.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { TextArea } from '#ui/controls/TextArea.tsx'
import { Toggle } from '#ui/controls/Toggle.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { scriptOf, suggestedScript } from './form/firstBoot.ts'
import type { PartProps } from './form/form.ts'
import { Part } from './Part.tsx'

/** The fields for what the first boot does, and how the machine may ask about itself. */
export function FirstBoot({ form, set, wrong }: PartProps) {
  const { launch } = useWords()
  const words = launch.firstBoot
  const script = scriptOf(form)
  const suggested = suggestedScript(form)
  const error = wrong.get('userData')
  const state = script.trim() === '' ? words.empty : script === suggested ? words.suggested : words.own
  return (
    <Part title={words.title} place="firstBoot">
      <div className="grid gap-y-4">
        <Field
          label={words.script}
          {...(error === undefined ? { hint: `${state} ${words.once}` } : { error })}
          end={
            <span className="flex gap-1">
              {script !== '' && (
                <Button size="small" kind="quiet" onClick={() => set({ script: '' })}>
                  {words.clear}
                </Button>
              )}
              {suggested !== '' && script !== suggested && (
                <Button size="small" kind="quiet" onClick={() => set({ script: undefined })}>
                  {words.suggest}
                </Button>
              )}
            </span>
          }
        >
          <TextArea
            mono
            rows={4}
            spellCheck={false}
            placeholder="#!/bin/bash"
            value={script}
            onChange={(typed) => set({ script: typed })}
            className="max-h-72"
          />
        </Field>
        <Toggle
          on={form.tokens}
          onChange={(tokens) => set({ tokens })}
          label={words.tokens}
          hint={form.tokens ? words.tokensHint : words.tokensOff}
        />
      </div>
    </Part>
  )
}
