import { MoreIcon } from '#ui/look/icons.ts'
import { Ledger } from '#parts/bill/Ledger.tsx'
import { Menu } from '#ui/overlays/Menu.tsx'
import { Checkbox } from '#ui/table/Checkbox.tsx'
import { type Column, Table } from '#ui/table/Table.tsx'
import { TableLine } from '#ui/table/TableLine.tsx'
import { Tabs } from '#ui/controls/Tabs.tsx'
import { useState } from 'react'
import { type Exhibits, Row, type Say, useHeard } from '../exhibit.tsx'

type TabId = 'one' | 'two' | 'three'
const rows = Array.from({ length: 1000 }, (_, nth) => `web-${nth + 1}`)

const columnsOf = (say: Say, hear: (what: string) => void): readonly Column<string>[] => [
  { id: 'name', head: say('Name', '이름'), sort: 'ascending', cell: (row) => row },
  { id: 'cost', head: say('Cost', '비용'), number: true, sort: 'none', cell: (row) => `$${row.length}` },
  {
    id: 'actions',
    head: <span className="sr-only">{say('Actions', '작업')}</span>,
    cell: (row) => (
      <Menu
        label={say(`Actions for ${row}`, `${row} 작업`)}
        icon={MoreIcon}
        iconOnly
        kind="quiet"
        size="small"
        groups={[
          { id: 'one', items: [{ id: 'stop', label: say('Stop', '중지'), onChoose: () => hear(`stop ${row}`) }] },
        ]}
      />
    ),
  },
]

/** What holds many. */
export const lists: Exhibits = {
  Table: function Tables({ say }) {
    const { hear, shown } = useHeard()
    const [selected, setSelected] = useState<string>()
    const [picked, pick] = useState<ReadonlySet<string>>(new Set(['web-2']))
    const columns = columnsOf(say, hear)
    return (
      <>
        <Table
          caption={say('A thousand rows', '천 줄')}
          columns={columns}
          rows={rows}
          rowKey={(row) => row}
          selected={selected}
          onSelect={setSelected}
          widest={() => columns.map(() => 'web-1000')}
          className="h-80 overflow-auto"
        />
        <Table
          caption={say('Rows that cannot be selected', '고를 수 없는 줄')}
          columns={columns}
          rows={rows.slice(0, 3)}
          rowKey={(row) => row}
          widest={() => []}
          className="overflow-auto"
        />
        <Table
          caption={say('Rows of which several can be picked', '여럿 고를 수 있는 줄')}
          columns={columns}
          rows={rows.slice(0, 8)}
          rowKey={(row) => row}
          picking={{
            picked,
            onPick: pick,
            label: (row) => say(`Pick ${row}`, `${row} 고르기`),
            labelAll: say('Pick all', '모두 고르기'),
          }}
          widest={() => []}
          className="overflow-auto"
        />
        <Table
          caption={say('No rows', '줄 없음')}
          columns={columns}
          rows={[]}
          rowKey={(row) => row}
          empty={say('Nothing here yet.', '아직 아무것도 없습니다.')}
          widest={() => []}
          className="overflow-auto"
        />
        {shown}
      </>
    )
  },
  Checkbox: ({ say }) => (
    <Row>
      <Checkbox label={say('Picked', '고름')} checked />
      <Checkbox label={say('Some of them', '일부')} checked={false} mixed />
      <Checkbox label={say('Not picked', '안 고름')} checked={false} />
    </Row>
  ),
  TableLine: ({ say }) => (
    <table>
      <caption className="sr-only">{say('A line alone', '줄 하나')}</caption>
      <tbody>
        {[undefined, false, true].map((selected, nth) => (
          <TableLine
            key={nth}
            columns={[{ id: 'name' }, { id: 'number', number: true }, { id: 'words', wraps: true }]}
            nth={nth}
            draw={(row, column) => `${row}/${column}`}
            reached={nth === 0}
            selected={selected}
          />
        ))}
      </tbody>
    </table>
  ),
  Tabs: function AllTabs({ say }) {
    const [tab, setTab] = useState<TabId>('one')
    return (
      <div className="h-40 overflow-hidden">
        <Tabs<TabId>
          label={say('Details', '자세히')}
          selected={tab}
          onSelect={setTab}
          className="h-28 overflow-y-auto p-2"
          tabs={[
            { id: 'one', label: say('Overview', '개요') },
            { id: 'two', label: say('Storage', '스토리지'), icon: MoreIcon },
            { id: 'three', label: say('Bill', '요금'), end: '3' },
          ]}
        >
          {Array.from({ length: 20 }, (_, nth) => (
            <p key={nth}>
              {tab} {nth}
            </p>
          ))}
        </Tabs>
      </div>
    )
  },
  Ledger: ({ say }) => (
    <Ledger
      piles={[
        {
          key: 'instance',
          title: say('Instances', '인스턴스'),
          note: '7',
          amount: '$1.20',
          rate: '$0.01/h',
          lines: [1, 2, 3, 4, 5, 6, 7],
        },
        { key: 'volume', title: say('Volumes', '볼륨'), note: '1', amount: '$0.73', lines: [1] },
      ]}
      rowOf={(nth) => ({
        key: `${nth}`,
        when: `10:0${nth}`,
        going: nth === 1,
        amount: '$0.17',
        reckoning: '17 × $0.01',
        reason: say('It was started', '시작함'),
      })}
      goingLabel={say('now', '지금')}
      olderLabel={(more) => say(`${more} older`, `${more}개 더`)}
    />
  ),
}
