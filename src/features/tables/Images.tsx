import { imageCommands } from '#parts/commands/things/image.ts'
import { useCommands } from '#parts/commands/useCommands.ts'
import { useAccount, useTimeZone } from '#store/react.tsx'
import { Badge } from '#ui/display/Badge.tsx'
import { CheckIcon, CrossIcon, DotsIcon } from '#ui/look/icons.ts'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import type { Field } from './column.ts'
import { type ImageRow, imageRows } from '#parts/things/imageRows.ts'
import { Literal, nothing } from './Literal.tsx'
import { ResourceTable } from './ResourceTable.tsx'
import { RowMenu } from './RowMenu.tsx'

/** The table of images that instances can be launched from. */
export function Images() {
  const words = useWords().list
  const format = useFormat(useTimeZone())
  const rows = useAccount(imageRows)
  const { columns } = words
  const fields: readonly Field<ImageRow>[] = [
    { id: 'name', head: columns.imageName, text: ({ name }) => name, wraps: true },
    { id: 'id', head: columns.imageId, text: ({ id }) => id, cell: ({ id }) => <Literal text={id} /> },
    {
      id: 'state',
      head: columns.state,
      text: ({ state }) => `${words.imageStates[state]} ${state}`,
      cell: ({ state }) =>
        state === 'pending' ? (
          <Badge tone="amber" shape={DotsIcon} moving>
            {words.imageStates.pending}
          </Badge>
        ) : (
          <Badge tone={state === 'available' ? 'green' : 'plain'} shape={state === 'available' ? CheckIcon : CrossIcon}>
            {words.imageStates[state]}
          </Badge>
        ),
    },
    {
      id: 'visibility',
      head: columns.visibility,
      text: ({ own }) => words.visibility[own ? 'private' : 'public'],
      cell: ({ own }) => <Badge tone={own ? 'accent' : 'plain'}>{words.visibility[own ? 'private' : 'public']}</Badge>,
    },
    { id: 'owner', head: columns.owner, text: ({ owner }) => owner ?? words.self },
    { id: 'architecture', head: columns.architecture, text: ({ architecture }) => architecture },
    { id: 'rootDevice', head: columns.rootDevice, text: ({ rootDeviceType }) => rootDeviceType },
    {
      id: 'rootSize',
      head: columns.rootSize,
      text: ({ rootGiB }) => words.gib(rootGiB),
      amount: ({ rootGiB }) => rootGiB,
    },
    { id: 'source', head: columns.source, text: ({ source }) => source ?? nothing },
    {
      id: 'created',
      head: columns.created,
      text: ({ created }) => format.moment(created),
      amount: ({ created }) => created,
    },
  ]
  return (
    <ResourceTable
      kind="image"
      caption={words.tabs.images}
      fields={fields}
      rows={rows}
      rowKey={({ id }) => id}
      menu={(image) => <ImageMenu image={image} />}
      empty={words.empty.images}
    />
  )
}

function ImageMenu({ image }: { readonly image: ImageRow }) {
  return <RowMenu name={image.name} groups={[{ id: 'all', items: useCommands(imageCommands, image) }]} />
}
