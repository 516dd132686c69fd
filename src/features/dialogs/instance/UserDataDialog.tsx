import { nameOf } from '#engine/world/instances/read.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { readFile } from '#engine/world/guest/files.ts'
import { asUserData, scriptIn } from '#facts/userData.ts'
import { useAccount } from '#store/react.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { TextArea } from '#ui/controls/TextArea.tsx'
import { Code } from '#ui/display/Code.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { Ask } from '../Ask.tsx'
import { aboutInstance } from './aboutInstance.tsx'

/** Actions → Instance settings → Edit user data: what the first boot has run, and what it said. */
export const UserDataDialog = aboutInstance(Open)

function Open({ instance }: { readonly instance: Instance }) {
  const { keys, common } = useWords()
  const words = keys.userData
  const was = scriptIn(instance.userData ?? '')
  const [script, setScript] = useState(was)
  const log = useAccount((account) => readFile(account, instance, '/var/log/cloud-init-output.log'))
  const same = script === was
  const request = {
    action: 'ModifyInstanceAttribute',
    params: { InstanceId: instance.id, UserData: { Value: asUserData(script) } },
  }
  return (
    <Ask
      wide
      title={words.title(nameOf(instance))}
      apply={words.apply}
      request={request}
      why={same ? words.same : undefined}
    >
      <p className="max-w-160 text-ink-2">{words.text}</p>
      <Field label={words.script}>
        <TextArea
          mono
          rows={5}
          spellCheck={false}
          placeholder="#!/bin/bash"
          value={script}
          onChange={setScript}
          className="max-h-72"
          data-autofocus
        />
      </Field>
      <div className="grid grid-cols-1 gap-1.5">
        <h3 className="text-caps text-ink-3">{words.log}</h3>
        {log === undefined ? <p className="text-ink-3">{words.noLog}</p> : <Code text={log} copying={common.copying} />}
      </div>
    </Ask>
  )
}
