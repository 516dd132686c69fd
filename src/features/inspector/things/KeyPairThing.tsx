import type { KeyPair } from '#engine/world/keyPairs/keyPair.ts'
import { list } from '#lib/table.ts'
import { CommandButton } from '#parts/commands/CommandButton.tsx'
import { deleteKeyPair, keyPairCommands } from '#parts/commands/things/keyPair.ts'
import { useCommands } from '#parts/commands/useCommands.ts'
import { useAccount, useTimeZone } from '#store/react.tsx'
import { Definition, Entry } from '#ui/display/Definition.tsx'
import { Mono } from '#ui/display/Mono.tsx'
import { Section } from '#ui/display/Section.tsx'
import { KeyIcon } from '#ui/look/icons.ts'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { Json } from './Json.tsx'
import { Links } from './Links.tsx'
import { TagsPart } from './TagsPart.tsx'
import { ThingHead } from './ThingHead.tsx'
import { useMaker } from './useMaker.ts'

/** A key pair: what EC2 knows of it, and which instances were launched with it. */
export function KeyPairThing({ thing: pair }: { readonly thing: KeyPair }) {
  const { things, keys, common } = useWords()
  const format = useFormat(useTimeZone())
  const { id, name, type, fingerprint, createdAt, imported } = pair
  const offers = useCommands(keyPairCommands, pair)
  const why = useMaker((event) => event.kind === 'KeyPairCreated' && event.keyPair.id === id)
  const users = useAccount((account) =>
    list(account.instances)
      .filter(({ state, keyName }) => state !== 'terminated' && keyName === name)
      .map((one) => one.id),
  )
  return (
    <>
      <ThingHead
        kind="keyPair"
        icon={KeyIcon}
        name={name}
        id={id}
        about={keys.types[type]}
        {...(why && { why })}
        menu={[{ id: 'all', items: offers }]}
      >
        <CommandButton command={deleteKeyPair} thing={pair} icon="lines" />
      </ThingHead>
      <Section title={things.facts}>
        <Definition>
          <Entry term={keys.fingerprint}>
            <Mono copying={common.copying}>{fingerprint}</Mono>
          </Entry>
          <Entry term={keys.origin}>{imported ? keys.origins.imported : keys.origins.made}</Entry>
          <Entry term={things.created}>{format.moment(createdAt)}</Entry>
        </Definition>
        <p className="mt-2 text-small text-ink-3">{keys.deleting}</p>
      </Section>
      <Section title={keys.launched}>
        <Links kind="instance" ids={users} none={keys.noLaunched} />
      </Section>
      <TagsPart kind="keyPair" id={id} />
      <Json request={{ action: 'DescribeKeyPairs', params: { KeyPairIds: [id], IncludePublicKey: true } }} />
    </>
  )
}
