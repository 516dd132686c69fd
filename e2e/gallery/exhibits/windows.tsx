import { Button } from '#ui/controls/Button.tsx'
import { Dialog } from '#ui/overlays/Dialog.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { Sheet } from '#ui/overlays/Sheet.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { Toasts } from '#ui/overlays/Toasts.tsx'
import { Tooltip } from '#ui/overlays/Tooltip.tsx'
import { useState } from 'react'
import { type Exhibits, Row } from '../exhibit.tsx'

type Opened = 'small' | 'wide' | 'search' | undefined

/** What lies over the page. */
export const windows: Exhibits = {
  Dialog: function Dialogs({ say }) {
    const [open, setOpen] = useState<Opened>()
    const [name, setName] = useState('web-1')
    const close = () => setOpen(undefined)
    const closeLabel = say('Close', '닫기')
    return (
      <Row>
        <Button onClick={() => setOpen('small')}>{say('Open a window', '창 열기')}</Button>
        <Button onClick={() => setOpen('wide')}>{say('Open a form', '양식 열기')}</Button>
        <Button onClick={() => setOpen('search')}>{say('Open a search', '찾기 열기')}</Button>
        <Dialog
          open={open === 'search'}
          onClose={close}
          name={say('A search', '찾기')}
          title={<TextInput value={name} onChange={setName} data-autofocus aria-label={say('What', '무엇을')} />}
          closeLabel={closeLabel}
        >
          <p>{say('What is found.', '찾은 것.')}</p>
        </Dialog>
        <Dialog open={open === 'small'} onClose={close} title={say('A window', '창')} closeLabel={closeLabel}>
          <p>{say('Only words.', '글만 있음.')}</p>
        </Dialog>
        <Dialog
          open={open === 'wide'}
          onClose={close}
          title={say('A form', '양식')}
          closeLabel={closeLabel}
          wide
          end={<span>$0.01</span>}
          aside={<p>{say('What it costs', '비용')}</p>}
          footer={
            <>
              <Button onClick={close}>{say('Cancel', '취소')}</Button>
              <Tooltip text={say('It costs money.', '돈이 듭니다.')}>
                {(anchor) => (
                  <Button kind="primary" {...anchor} onClick={close}>
                    {say('Launch', '시작')}
                  </Button>
                )}
              </Tooltip>
            </>
          }
        >
          <Field label={say('Name', '이름')}>
            <TextInput value={name} onChange={setName} data-autofocus />
          </Field>
        </Dialog>
      </Row>
    )
  },
  Sheet: function Sheets({ say }) {
    const [open, setOpen] = useState<'left' | 'right'>()
    return (
      <Row>
        <Button onClick={() => setOpen('left')}>{say('Open at the left', '왼쪽에 열기')}</Button>
        <Button onClick={() => setOpen('right')}>{say('Open at the right', '오른쪽에 열기')}</Button>
        <Sheet
          open={open !== undefined}
          side={open ?? 'right'}
          onClose={() => setOpen(undefined)}
          title={say('Details', '자세히')}
          closeLabel={say('Close', '닫기')}
        >
          <div className="p-4">
            <Field label={say('Note', '메모')}>
              <TextInput value="" onChange={() => undefined} />
            </Field>
          </div>
        </Sheet>
      </Row>
    )
  },
  Toasts: function AllToasts({ say }) {
    const [ids, setIds] = useState<readonly number[]>([])
    return (
      <>
        <Button onClick={() => setIds([...ids, (ids.at(-1) ?? 0) + 1])}>{say('Say something', '알리기')}</Button>
        <Toasts
          label={say('Notices', '알림')}
          closeLabel={say('Close', '닫기')}
          onClose={(id) => setIds(ids.filter((one) => `${one}` !== id))}
          toasts={ids.map((id) => ({
            id: `${id}`,
            tone: 'amber',
            title: say(`Notice ${id}`, `알림 ${id}`),
            text: say('Something happened.', '무슨 일이 있었습니다.'),
            action: <Button size="small">{say('Undo', '되돌리기')}</Button>,
          }))}
        />
      </>
    )
  },
}
