import { imageOf } from '#engine/world/images/imageOf.ts'
import { get, list } from '#lib/table.ts'
import { CommandButton } from '#parts/commands/CommandButton.tsx'
import { imageCommands } from '#parts/commands/things/image.ts'
import { useCommands } from '#parts/commands/useCommands.ts'
import type { ImageRow } from '#parts/things/imageRows.ts'
import { ThingLink } from '#parts/things/ThingLink.tsx'
import { useAccount, useTimeZone } from '#store/react.tsx'
import { Badge } from '#ui/display/Badge.tsx'
import { Definition, Entry } from '#ui/display/Definition.tsx'
import { Mono } from '#ui/display/Mono.tsx'
import { Section } from '#ui/display/Section.tsx'
import { ImageIcon } from '#ui/look/icons.ts'
import { Term } from '#ui/overlays/Term.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { Json } from './Json.tsx'
import { Links } from './Links.tsx'
import { Sharing } from './Sharing.tsx'
import { TagsPart } from './TagsPart.tsx'
import { ThingHead } from './ThingHead.tsx'
import { useMaker } from './useMaker.ts'

/** An image: whose it is, what it holds, and what was launched from it. */
export function ImageThing({ thing: image }: { readonly thing: ImageRow }) {
  const { list: words } = useWords()
  const { id, name, own, state } = image
  const offers = useCommands(imageCommands, image)
  const why = useMaker((event) => event.kind === 'ImageCreated' && event.image.id === id)
  return (
    <>
      <ThingHead
        kind="image"
        icon={ImageIcon}
        name={name}
        id={id}
        badge={
          <>
            <Badge tone={state === 'pending' ? 'amber' : state === 'available' ? 'green' : 'plain'}>
              {words.imageStates[state]}
            </Badge>
            <Badge tone={own ? 'accent' : 'plain'}>{words.visibility[own ? 'private' : 'public']}</Badge>
          </>
        }
        {...(why && { why })}
        menu={[{ id: 'all', items: offers }]}
      >
        {imageCommands.slice(0, own ? 2 : 1).map((command) => (
          <CommandButton key={command.id} command={command} thing={image} icon="lines" />
        ))}
      </ThingHead>
      <Facts image={image} />
      {own && <TagsPart kind="image" id={id} />}
      <Json
        request={{
          action: 'DescribeImages',
          params: { ImageIds: [id], ...(state === 'disabled' && { IncludeDisabled: true }) },
        }}
      />
    </>
  )
}

function Facts({ image }: { readonly image: ImageRow }) {
  const { list: words, things, inspector } = useWords()
  const format = useFormat(useTimeZone())
  const { id, owner, architecture, rootDeviceType, rootGiB, created } = image
  const own = useAccount((account) => get(account.images, id))
  const user = useAccount((account) => imageOf(account, id)?.user)
  const launched = useAccount((account) =>
    list(account.instances)
      .filter(({ imageId }) => imageId === id)
      .map((one) => one.id),
  )
  return (
    <Section title={things.facts}>
      <Definition>
        <Entry term={things.owner}>{owner ?? things.you}</Entry>
        <Entry term={<Term term="architecture">{things.architecture}</Term>}>{architecture}</Entry>
        <Entry term={<Term term="root-volume">{things.root}</Term>}>
          {rootDeviceType} · {words.gib(rootGiB)}
        </Entry>
        {user && (
          <Entry term={things.user}>
            <Mono>{user}</Mono>
          </Entry>
        )}
        <Entry term={things.created}>{format.moment(created)}</Entry>
        {own && (
          <>
            {own.description !== '' && <Entry term={things.description}>{own.description}</Entry>}
            {own.sourceInstanceId !== undefined && (
              <Entry term={things.source}>
                <ThingLink kind="instance" id={own.sourceInstanceId} />
              </Entry>
            )}
            {own.copyOf !== undefined && (
              <Entry term={things.copyOf}>
                <ThingLink kind="image" id={own.copyOf} />
              </Entry>
            )}
            <Entry term={things.sharedWith}>
              <Sharing with={own.sharedWith} />
            </Entry>
            {own.deprecatedAt !== undefined && (
              <Entry term={things.deprecated}>{format.moment(own.deprecatedAt)}</Entry>
            )}
            <Entry term={things.deregistration}>{things.deregistrations[own.protected ? 'refused' : 'open']}</Entry>
            <Entry term={things.disks}>
              <ul>
                {own.disks.map(({ snapshotId, deviceName, sizeGiB, type }) => (
                  <li key={deviceName}>
                    <ThingLink kind="snapshot" id={snapshotId} />
                    <span className="block text-small font-normal text-ink-3">
                      {deviceName} · {inspector.storage.size(sizeGiB, type)}
                    </span>
                  </li>
                ))}
              </ul>
            </Entry>
          </>
        )}
        <Entry term={things.launched}>
          <Links kind="instance" ids={launched} none={things.noLaunched} />
        </Entry>
      </Definition>
    </Section>
  )
}
