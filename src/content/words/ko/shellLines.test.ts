import { terminal } from '#cli/terminalSpec.ts'
import { expect, it } from 'vitest'
import { shellLine } from './shellLines.ts'

it('what the playground itself says in a shell is said in Korean, and what a program says stays as it is', async () => {
  const { run, shell, launch, wait, ok } = terminal()
  const shells = ['sudo ls', 'vim a', 'cd /tmp', 'aws s3 ls', 'jq .', 'curl http://example.com', 'ls /etc']
  const said: string[] = []
  for (const line of shells) said.push((await run(line)).err.trim())
  const InstanceId = launch()
  wait(300_000)
  const inside = [
    'sudo halt -p',
    'df -i',
    'lsblk -J',
    'shutdown +5',
    'vim /etc/fstab',
    'curl https://example.com',
    'sudo dnf remove nginx',
    'sudo dnf install nginx',
  ]
  for (const Command of inside) said.push(String(ok('RunInGuest', { InstanceId, Command })['Output']).trim())
  const ours = said.flatMap((text) => text.split('\n')).filter((line) => line.includes('playground'))
  expect(ours.length).toBeGreaterThan(8)
  expect(ours.filter((line) => !/[가-힣]/.test(shellLine(line) ?? ''))).toEqual([])
  expect(shell.prompt()).toBe('$ ')
  expect(shellLine('bash: foo: command not found')).toBeUndefined()
  expect(shellLine("bash: the playground's shell does not have vim")).toBe('bash: 이 페이지의 셸에는 vim이 없습니다')
})
