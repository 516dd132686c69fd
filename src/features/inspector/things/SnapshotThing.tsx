import { nameIn, named } from '#engine/world/called.ts'
import { ownImages } from '#engine/world/images/imageOf.ts'
import type { Snapshot } from '#engine/world/snapshots/snapshot.ts'
import { progressOf, storedMiB } from '#engine/world/snapshots/stored.ts'
import { list } from '#lib/table.ts'
import { CommandButton } from '#parts/commands/CommandButton.tsx'
import { snapshotCommands } from '#parts/commands/things/snapshot.ts'
import { useCommands } from '#parts/commands/useCommands.ts'
import { ThingLink } from '#parts/things/ThingLink.tsx'
import { useAccount, useNow, useTimeZone } from '#store/react.tsx'
import { Badge } from '#ui/display/Badge.tsx'
import { Definition, Entry } from '#ui/display/Definition.tsx'
import { Progress } from '#ui/display/Progress.tsx'
import { Section } from '#ui/display/Section.tsx'
import { CheckIcon, SnapshotIcon } from '#ui/look/icons.ts'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { Cost } from './Cost.tsx'
import { Json } from './Json.tsx'
import { Links } from './Links.tsx'
import { Sharing } from './Sharing.tsx'
import { TagsPart } from './TagsPart.tsx'
import { ThingHead } from './ThingHead.tsx'
import { useMaker } from './useMaker.ts'

/** A snapshot: of which volume and when, how much it stores, and who needs it. */
export function SnapshotThing({ thing: snapshot }: { readonly thing: Snapshot }) {
  const { list: words, things } = useWords()
  const format = useFormat(useTimeZone())
  const { id, state, volumeId, sizeGiB, startedAt, completedAt, description, encrypted, basis, copyOf, sharedWith } =
    snapshot
  const offers = useCommands(snapshotCommands, snapshot)
  const stored = useAccount((account) => storedMiB(account, snapshot))
  const why = useMaker(
    (event) => (event.kind === 'SnapshotCreated' || event.kind === 'SnapshotCopied') && event.snapshot.id === id,
  )
  const images = useAccount((account) =>
    ownImages(account)
      .filter(({ disks }) => disks.some(({ snapshotId }) => snapshotId === id))
      .map((one) => one.id),
  )
  const made = useAccount((account) =>
    list(account.volumes)
      .filter(({ snapshotId }) => snapshotId === id)
      .map((one) => one.id),
  )
  return (
    <>
      <ThingHead
        kind="snapshot"
        icon={SnapshotIcon}
        name={nameIn(snapshot)}
        {...(named(snapshot) !== undefined && { id })}
        badge={
          state === 'pending' ? (
            <Copying snapshot={snapshot} />
          ) : (
            <Badge tone="green" shape={CheckIcon}>
              {words.snapshotStates.completed}
            </Badge>
          )
        }
        {...(why && { why })}
        menu={[{ id: 'all', items: offers }]}
      >
        {snapshotCommands.slice(0, 2).map((command) => (
          <CommandButton key={command.id} command={command} thing={snapshot} icon="lines" />
        ))}
      </ThingHead>
      <Section title={things.facts}>
        <Definition>
          {copyOf === undefined ? (
            <Entry term={things.ofVolume}>
              <ThingLink kind="volume" id={volumeId} />
            </Entry>
          ) : (
            <Entry term={things.copyOf}>
              <ThingLink kind={copyOf.startsWith('snap-') ? 'snapshot' : 'image'} id={copyOf} />
            </Entry>
          )}
          <Entry term={things.volumeSize}>{words.gib(sizeGiB)}</Entry>
          <Entry term={things.stored}>{format.memory(stored)}</Entry>
          {basis !== undefined && (
            <Entry term={things.basis}>
              <ThingLink kind="snapshot" id={basis} />
              <span className="block text-small font-normal text-ink-3">
                {copyOf === basis ? things.copyShares : things.basisIs}
              </span>
            </Entry>
          )}
          <Entry term={things.encrypted}>{encrypted ? things.yes : things.no}</Entry>
          <Entry term={things.started}>{format.moment(startedAt)}</Entry>
          {completedAt !== undefined && <Entry term={things.completed}>{format.moment(completedAt)}</Entry>}
          {description !== '' && <Entry term={things.description}>{description}</Entry>}
          <Entry term={things.sharedWith}>
            <Sharing with={sharedWith} />
          </Entry>
          <Entry term={things.images}>
            <Links kind="image" ids={images} none={things.noImages} />
          </Entry>
          <Entry term={things.made}>
            <Links kind="volume" ids={made} none={things.none} />
          </Entry>
        </Definition>
      </Section>
      <Cost id={id} />
      <TagsPart kind="snapshot" id={id} />
      <Json request={{ action: 'DescribeSnapshots', params: { SnapshotIds: [id] } }} />
    </>
  )
}

function Copying({ snapshot }: { readonly snapshot: Snapshot }) {
  const { list: words } = useWords()
  return <Progress label={words.snapshotStates.pending} percent={progressOf(snapshot, useNow())} />
}
