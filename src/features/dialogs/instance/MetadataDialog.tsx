import { metadataOf } from '#engine/world/metadata/options.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import { get } from '#lib/table.ts'
import { whatIf } from '#store/live/whatIf.ts'
import { useAccount, usePlayground } from '#store/react.tsx'
import { Toggle } from '#ui/controls/Toggle.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { Ask } from '../Ask.tsx'

/** Actions → Instance settings → Modify instance metadata options. */
export function MetadataDialog({ id }: { readonly id: string }) {
  const instance = useAccount((account) => get(account.instances, id))
  return instance && <Open instance={instance} />
}

function Open({ instance }: { readonly instance: Instance }) {
  const { keys, launch } = useWords()
  const words = keys.metadata
  const history = usePlayground((state) => state.history)
  const was = metadataOf(history.account, instance)
  const [isOn, setOn] = useState(was.endpoint === 'enabled')
  const [needsToken, setNeedsToken] = useState(was.tokens === 'required')
  const [withTags, setWithTags] = useState(was.instanceTags === 'enabled')
  const onOff = (is: boolean) => (is ? 'enabled' : 'disabled')
  const asked = {
    ...(isOn !== (was.endpoint === 'enabled') && { HttpEndpoint: onOff(isOn) }),
    ...(needsToken !== (was.tokens === 'required') && { HttpTokens: needsToken ? 'required' : 'optional' }),
    ...(withTags !== (was.instanceTags === 'enabled') && { InstanceMetadataTags: onOff(withTags) }),
  }
  const same = Object.keys(asked).length === 0
  const request = { action: 'ModifyInstanceMetadataOptions', params: { InstanceId: instance.id, ...asked } }
  return (
    <Ask
      title={words.title(nameOf(instance))}
      apply={words.apply}
      request={request}
      what={same ? undefined : whatIf(history, request)}
      why={same ? words.same : undefined}
    >
      <p className="text-ink-2">{words.text}</p>
      <Toggle on={isOn} onChange={setOn} label={words.on} hint={words.onHint} />
      <Toggle
        on={needsToken}
        onChange={setNeedsToken}
        label={launch.firstBoot.tokens}
        hint={needsToken ? launch.firstBoot.tokensHint : launch.firstBoot.tokensOff}
      />
      <Toggle on={withTags} onChange={setWithTags} label={words.tags} hint={words.tagsHint} />
    </Ask>
  )
}
