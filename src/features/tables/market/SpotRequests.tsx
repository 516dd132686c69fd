import type { SpotRequest } from '#engine/world/spot/spotRequest.ts'
import { list } from '#lib/table.ts'
import { ThingLink } from '#parts/things/ThingLink.tsx'
import { ask } from '#store/live/requests.ts'
import { useStudio, useTimeZone } from '#store/react.tsx'
import { useTables } from '#store/useTables.ts'
import { IconButton } from '#ui/controls/IconButton.tsx'
import { CrossIcon } from '#ui/look/icons.ts'
import { type Column, Table } from '#ui/table/Table.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { Literal, nothing } from '../Literal.tsx'

const isOpen = ({ state }: SpotRequest): boolean => state === 'open' || state === 'active' || state === 'disabled'

/** The Spot Instance requests, the newest first: a request stays listed when what it launched is gone. */
export function SpotRequests() {
  const { list: words, market } = useWords()
  const format = useFormat(useTimeZone())
  const rows = list(useTables('spotRequests').spotRequests).toReversed()
  const { spot } = market
  const columns: readonly Column<SpotRequest>[] = [
    { id: 'id', head: spot.request, cell: ({ id }) => <Literal text={id} /> },
    {
      id: 'state',
      head: spot.state,
      // one below the other: the longest status is as wide as two columns
      cell: ({ state, status }) => (
        <span className="grid">
          <Literal text={state} />
          <span className="font-mono text-small text-ink-3 [overflow-wrap:anywhere]">{status}</span>
        </span>
      ),
    },
    { id: 'type', head: spot.type, cell: ({ type }) => spot.types[type] },
    { id: 'behaviour', head: spot.behaviour, cell: ({ interruption }) => spot.behaviours[interruption] },
    { id: 'instanceType', head: words.columns.type, cell: ({ wish }) => wish.type },
    {
      id: 'instance',
      head: words.tabs.instances,
      cell: ({ instanceId }) => (instanceId === undefined ? nothing : <ThingLink kind="instance" id={instanceId} />),
    },
    { id: 'created', head: words.columns.created, cell: ({ createdAt }) => format.moment(createdAt) },
    {
      id: 'cancel',
      head: <span className="sr-only">{words.actions}</span>,
      cell: (request) => isOpen(request) && <Cancel id={request.id} />,
    },
  ]
  if (rows.length === 0) return <p className="px-4 py-6 text-ink-2">{market.noSpotRequests}</p>
  return (
    <div className="min-h-0 flex-1 p-4 max-tablet:px-0">
      <Table<SpotRequest>
        className="max-h-full overflow-auto rounded-card border border-line bg-surface max-tablet:rounded-none max-tablet:border-x-0"
        caption={market.spotRequests}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        widest={() => columns.map(() => rows[0])}
      />
    </div>
  )
}

function Cancel({ id }: { readonly id: string }) {
  const studio = useStudio()
  const { market } = useWords()
  return (
    <IconButton
      kind="quiet"
      size="small"
      icon={CrossIcon}
      label={`${market.spot.cancel}: ${id}`}
      onClick={() =>
        void ask(studio, { action: 'CancelSpotInstanceRequests', params: { SpotInstanceRequestIds: [id] } })
      }
    />
  )
}
