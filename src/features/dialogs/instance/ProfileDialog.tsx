import type { Instance } from '#engine/world/instances/instance.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import { associationOf } from '#engine/world/profiles/decide.ts'
import { findProfile, instanceProfiles } from '#facts/instanceProfiles.ts'
import { get } from '#lib/table.ts'
import { whatIf } from '#store/live/whatIf.ts'
import { useAccount, usePlayground } from '#store/react.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { Select } from '#ui/controls/Select.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { Ask } from '../Ask.tsx'

/** Actions → Security → Modify IAM role: which instance profile an instance has. */
export function ProfileDialog({ id }: { readonly id: string }) {
  const instance = useAccount((account) => get(account.instances, id))
  return instance && <Open instance={instance} />
}

function Open({ instance }: { readonly instance: Instance }) {
  const { keys, launch } = useWords()
  const words = keys.profile
  const history = usePlayground((state) => state.history)
  const association = associationOf(history.account, instance.id)
  const was = association?.profile ?? ''
  const [name, setName] = useState(was)
  const policies = findProfile(name)?.policies ?? []
  const request = association
    ? name === ''
      ? { action: 'DisassociateIamInstanceProfile', params: { AssociationId: association.id } }
      : {
          action: 'ReplaceIamInstanceProfileAssociation',
          params: { AssociationId: association.id, IamInstanceProfile: { Name: name } },
        }
    : {
        action: 'AssociateIamInstanceProfile',
        params: { InstanceId: instance.id, IamInstanceProfile: { Name: name } },
      }
  const same = name === was
  return (
    <Ask
      title={words.title(nameOf(instance))}
      apply={words.apply}
      request={request}
      what={same ? undefined : whatIf(history, request)}
      why={same ? words.same : undefined}
    >
      <p className="text-ink-2">{words.text}</p>
      <Field
        label={launch.access.profile}
        hint={policies.length > 0 ? words.policies(policies.join(', ')) : launch.access.profileHint}
      >
        <Select
          value={name}
          options={[
            { value: '', label: launch.access.noProfile },
            ...instanceProfiles.map((profile) => ({ value: profile.name, label: profile.name })),
          ]}
          onChange={setName}
        />
      </Field>
    </Ask>
  )
}
