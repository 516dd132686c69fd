import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Button } from './controls/Button.tsx'
import { Code } from './display/Code.tsx'
import { Dialog } from './overlays/Dialog.tsx'
import { Field } from './controls/Field.tsx'
import { IconButton } from './controls/IconButton.tsx'
import { StopIcon } from './look/icons.ts'
import { Menu } from './overlays/Menu.tsx'
import { Sheet } from './overlays/Sheet.tsx'
import { Tabs } from './controls/Tabs.tsx'
import { TextInput } from './controls/TextInput.tsx'

const nothing = () => undefined

test('a button with a reason is disabled by name only, and is described by its reason', () => {
  const html = renderToString(<Button why="It is already stopped.">Stop</Button>)
  expect(html).toContain('aria-disabled="true"')
  expect(html).not.toContain(' disabled')
  const [, described] = html.match(/aria-describedby="([^"]+)"/) ?? []
  expect(html).toMatch(new RegExp(`id="${described}"[^>]*>It is already stopped\\.`))
})

test('a field gives its control a name, a hint and an error', () => {
  const html = renderToString(
    <Field label="CIDR" hint="A range" error="Not a range">
      <TextInput value="10.0.0.0/33" onChange={nothing} />
    </Field>,
  )
  const [, id] = html.match(/for="([^"]+)"/) ?? []
  expect(html).toContain(`id="${id}" aria-describedby="${id}hint ${id}error" aria-invalid="true"`)
})

test('everything that opens is written on a server, closed', () => {
  const html = renderToString(
    <>
      <IconButton icon={StopIcon} label="Stop" />
      <Menu label="Actions" groups={[{ id: 'all', items: [{ id: 'stop', label: 'Stop', onChoose: nothing }] }]} />
      <Dialog open={false} onClose={nothing} title="Launch" closeLabel="Close">
        inside
      </Dialog>
      <Sheet open={false} onClose={nothing} title="Details" closeLabel="Close">
        inside
      </Sheet>
      <Tabs label="web-1" tabs={[{ id: 'one', label: 'One' }]} selected="one" onSelect={nothing}>
        <Code text="aws ec2 describe-instances" copying={{ copy: 'Copy', copied: 'Copied', failed: 'Not copied' }} />
      </Tabs>
    </>,
  )
  expect(html).toContain('aria-expanded="false"')
  expect(html).not.toContain('inside')
})
